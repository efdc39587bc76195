import { isLanguage, type Language } from '../../../kernel/language.ts';
import type { Keys } from '../../../platform/crypto/key-file.ts';
import type { Database } from '../../../platform/database/database.ts';
import { type Texts, textsIn } from '../../../platform/pages/catalogue.ts';
import type { Post } from '../../access/public.server.ts';
import { isUnused, listDueSurveyMails, type TakenSurveyMail, takeSurveyMail, tellSurveyMail } from '../box.server.ts';
import { codeOfInvitation, digestOf } from './code.server.ts';
import { surveyMailTexts as texts } from './mail-messages.ts';
import { openAddress } from './sheet-sealing.server.ts';

type SurveyMailing = {
  readonly database: Database;
  readonly keys: Pick<Keys, 'root'>;
  /** Null: the operator has named no mail server. */
  readonly post: Post | null;
  readonly clock: () => Date;
};

/**
 * Writes to those who are invited, and to those who are reminded. The code is worked out for the moment of sending; whether it is unused is
 * asked of its digest, so that one who has answered meanwhile is not reminded.
 */
export async function sendDueSurveyMails(mailing: SurveyMailing): Promise<void> {
  const { database, post } = mailing;
  if (!post) return;
  const due = await database.transaction('cape_worker', listDueSurveyMails);
  const errors: unknown[] = [];
  for (const id of due) await sendOne({ ...mailing, post }, id).catch((error: unknown) => errors.push(error));
  if (errors.length > 0) throw errors[0];
}

async function sendOne(
  { database, keys, post, clock }: SurveyMailing & { readonly post: Post },
  id: string,
): Promise<void> {
  const code = codeOfInvitation(keys, id);
  const today = clock().toISOString().slice(0, 10);
  const taken = await database.transaction('cape_worker', async (tx) => {
    const mail = await takeSurveyMail(tx, id, today);
    if (!mail) return null;
    if (await isUnused(tx, mail.survey, digestOf(code))) return mail;
    await tellSurveyMail(tx, id, 'sent', null); // answered meanwhile: nothing is left to be said
    return null;
  });
  if (!taken) return;
  const language: Language = isLanguage(taken.language) ? taken.language : 'en';
  const written = writeSurveyMail(taken, `${post.origin()}/survey/${language}/${code}`, textsIn(language));
  const outcome = await post.mailer.send({
    ...{ id, to: openAddress(keys, id, taken.address), date: new Date() },
    ...written,
  });
  const trouble = outcome.is === 'sent' ? null : outcome.trouble;
  if (trouble) post.log({ event: 'mail-not-sent', reason: trouble });
  await database.transaction('cape_worker', (tx) => tellSurveyMail(tx, id, outcome.is, trouble));
}

/** What a mail says: who asks, the link and the last day. Nothing of what is asked, since a mailbox may be read by others. */
export function writeSurveyMail(
  { agency: names, kind, closesOn }: Pick<TakenSurveyMail, 'agency' | 'kind' | 'closesOn'>,
  link: string,
  { t, language, formats }: Texts,
): { readonly subject: string; readonly text: string } {
  const agency = names[language].replace(/\s+/g, ' ').trim();
  const isReminder = kind === 'reminder';
  const lines = [
    t(isReminder ? texts.reminderWhat : texts.what, { agency }),
    t(texts.openLink),
    link,
    t(texts.until, { day: formats.date(new Date(`${closesOn}T12:00:00Z`)) }),
    t(texts.anonymous, { agency }),
    t(texts.voluntary),
    t(texts.sentBy),
  ];
  return {
    subject: t(isReminder ? texts.reminderSubject : texts.invitationSubject),
    text: `${lines.join('\n\n')}\n`,
  };
}
