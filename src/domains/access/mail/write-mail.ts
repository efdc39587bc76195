import type { Message, MessageValues } from '../../../kernel/message.ts';
import type { Formats } from '../../../kernel/text/formats.ts';
import { mailTexts as texts } from './mail-messages.ts';

/** What a mail says. Nothing of a person or a matter is given to these rules, so nothing of them can stand in a mail. */
export type WrittenMail = { readonly subject: string; readonly text: string };

type MailTexts = {
  readonly t: (message: Message, values?: MessageValues) => string;
  readonly formats: Pick<Formats, 'date' | 'time'>;
};

const paragraphs = (...all: readonly string[]): string => `${all.join('\n\n')}\n`;

/** A name of an agency as one line: what is written in a set-up file may hold anything. */
const onOneLine = (name: string): string => name.replace(/\s+/g, ' ').trim();

/** Invites a person. The code stands behind `#`, so that no server and no proxy on the way to the page is told it. */
export function writeInvitation(
  { agency: name, origin, code, until }: { agency: string; origin: string; code: string; until: Date },
  { t, formats }: MailTexts,
): WrittenMail {
  const agency = onOneLine(name);
  return {
    subject: t(texts.invitationSubject, { agency }),
    text: paragraphs(
      t(texts.invitationWhat, { agency }),
      t(texts.invitationOpen),
      `${origin}/sign-in/invitation#${code}`,
      t(texts.invitationUntil, { day: formats.date(until), time: formats.time(until) }),
      t(texts.invitationForYou),
      t(texts.invitationUnexpected, { agency }),
      t(texts.sentByProgram),
    ),
  };
}

/** Says that something about a sign-in was changed, and not what: a mailbox may be read by others. */
export function writeNotice({ agency: name }: { agency: string }, { t }: MailTexts): WrittenMail {
  const agency = onOneLine(name);
  return {
    subject: t(texts.noticeSubject),
    text: paragraphs(
      t(texts.noticeWhat, { agency }),
      t(texts.noticeNotYou, { agency }),
      t(texts.noticeNoLink),
      t(texts.sentByProgram),
    ),
  };
}

/** Asks whether an address is that of a person, whom it does not name. The code is typed where they are signed in: there is no link. */
export function writeConfirmation(
  { agency: name, code, until }: { agency: string; code: string; until: Date },
  { t, formats }: MailTexts,
): WrittenMail {
  const agency = onOneLine(name);
  return {
    subject: t(texts.confirmationSubject),
    text: paragraphs(
      t(texts.confirmationWhat, { agency }),
      t(texts.confirmationCode),
      code,
      t(texts.confirmationUntil, { day: formats.date(until), time: formats.time(until) }),
      t(texts.confirmationUnexpected),
      t(texts.noticeNoLink),
      t(texts.sentByProgram),
    ),
  };
}

/** Says how many matters need an answer, and where. Numbers and a link: no name, no reference, no kind of matter. */
export function writeMatters(
  { origin, numbers }: { origin: string; numbers: readonly number[] },
  { t }: Pick<MailTexts, 't'>,
): WrittenMail {
  const [matters = 0, past = 0, today = 0, week = 0] = numbers;
  return {
    subject: t(texts.mattersSubject, { count: matters }),
    text: paragraphs(
      t(texts.mattersWhat, { count: matters }),
      t(texts.mattersWhen, { past, today, week }),
      `${origin}/app`,
      t(texts.mattersChosen),
      t(texts.sentByProgram),
    ),
  };
}

/** What an operator sends to themselves. */
export const writeTrial = ({ t }: Pick<MailTexts, 't'>): WrittenMail => ({
  subject: t(texts.trialSubject),
  text: paragraphs(t(texts.trialWhat), t(texts.sentByProgram)),
});
