import type { MailTrouble } from '../../kernel/mail-trouble.ts';
import type { Message } from '../../kernel/message.ts';
import type { Mailer } from '../../platform/mail/mailer.ts';
import { explain } from '../operating/explain.ts';
import { openMail } from '../operating/open-mail.ts';
import type { MailSetting } from '../settings.ts';
import { type DoctorCheck, notOk, ok } from './check.ts';
import { mailTexts as text } from './mail-messages.ts';

const wrong: Readonly<Record<MailTrouble, readonly [Message, Message]>> = {
  'unknown-authority': text.unknownAuthority,
  certificate: text.certificate,
  'no-encryption': text.noEncryption,
  'wrong-password': text.wrongPassword,
  'refused-connection': text.refusedConnection,
  'unknown-host': text.unknownHost,
  silent: text.silent,
  busy: text.busy,
  'address-refused': text.addressRefused,
  'too-late': text.other,
  other: text.other,
};

/** What is wrong with the mail server, by the trouble that was met. */
export const troubleCheck = (trouble: MailTrouble, { host, port }: MailSetting): DoctorCheck =>
  notOk('mail', 'bad', wrong[trouble], { server: `${host}:${port}` });

/** Connects to the mail server and signs in, and sends nothing. */
export async function mailCheck(setting: MailSetting | null): Promise<DoctorCheck> {
  if (!setting) return notOk('mail', 'note', text.none);
  const opened = await openMailOr(setting);
  if ('id' in opened) return opened;
  const trouble = await opened.check();
  if (trouble) return troubleCheck(trouble, setting);
  const values = { server: `${setting.host}:${setting.port}`, from: setting.from };
  return ok('mail', setting.encryption === 'none' ? text.goodHere : text.good, values);
}

/** The sender, or what is wrong with the files that its settings name. */
export async function openMailOr(setting: MailSetting): Promise<Mailer | DoctorCheck> {
  try {
    const mailer = await openMail(setting);
    if (mailer) return mailer;
  } catch (error) {
    return notOk('mail', 'bad', text.files, { why: explain(error, 'The files of the mail server cannot be read.') });
  }
  return notOk('mail', 'note', text.none);
}
