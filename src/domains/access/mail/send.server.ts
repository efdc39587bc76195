import type { Keys } from '../../../platform/crypto/key-file.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { Work } from '../../../platform/jobs/job.ts';
import type { Log } from '../../../platform/log/log.ts';
import type { Mailer } from '../../../platform/mail/mailer.ts';
import { textsIn } from '../../../platform/pages/catalogue.ts';
import { listDueMails, type TakenMail, takeMail, tellMail } from './store.server.ts';
import { type WrittenMail, writeConfirmation, writeInvitation, writeMatters, writeNotice } from './write-mail.ts';

/** By whom mail is sent, and the address at which people reach this installation, which is known once it listens. */
export type Post = { readonly mailer: Mailer; readonly origin: () => string; readonly log: Log };

type MailSending = {
  readonly database: Database;
  readonly keys: Pick<Keys, 'root'>;
  /** Null: the operator has named no mail server. What waits then waits, and ends by its time. */
  readonly post: Post | null;
};

/**
 * Sends one mail. It is taken in a transaction of its own, so that no one sends it at the same time and none is held open while a server far
 * away thinks; a mail whose sender is killed in between is sent again, under the same id.
 */
export async function sendMail({ database, keys, post }: MailSending, id: string): Promise<void> {
  if (!post) return;
  const taken = await database.transaction('cape_worker', (tx) => takeMail(tx, keys, id));
  if (!taken) return;
  const { to, madeAt } = taken;
  const written = writtenAs(taken, post.origin());
  const outcome = await post.mailer.send({ id, to, date: madeAt, ...written });
  const told = outcome.is === 'sent' ? { is: outcome.is, trouble: null } : outcome;
  if (told.trouble) post.log({ event: 'mail-not-sent', reason: told.trouble });
  await database.transaction('cape_worker', (tx) => tellMail(tx, id, told));
}

/** One that has lost its code says no more than a notice does. */
function writtenAs({ kind, language, agency, code, until, numbers }: TakenMail, origin: string): WrittenMail {
  const texts = textsIn(language);
  if (kind === 'matters') return writeMatters({ origin, numbers: numbers ?? [] }, texts);
  if (code === null || kind === 'notice') return writeNotice({ agency }, texts);
  return kind === 'invitation'
    ? writeInvitation({ agency, origin, code, until }, texts)
    : writeConfirmation({ agency, code, until }, texts);
}

/** What waits for its time: notices, what was not taken before, and mails whose job was lost. One does not hold up the others. */
export async function sendDueMails(sending: MailSending): Promise<void> {
  if (!sending.post) return;
  const due = await sending.database.transaction('cape_worker', (tx) => listDueMails(tx));
  const errors: unknown[] = [];
  for (const id of due) await sendMail(sending, id).catch((error: unknown) => errors.push(error));
  if (errors.length > 0) throw errors[0];
}

/** What is done for an invitation as soon as the act that makes it has committed. */
export const mailJobs = (sending: MailSending): ReadonlyMap<string, Work> =>
  new Map([['mail.send', ({ id }) => sendMail(sending, id)]]);
