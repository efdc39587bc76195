import { readFile, stat } from 'node:fs/promises';
import type { Mailer } from '../../platform/mail/mailer.ts';
import { type MailSetting, SettingProblem } from '../settings.ts';

/** The sender of mail as the settings say, with its password and its authority from their files. Null: no mail is sent. */
export async function openMail(setting: MailSetting | null): Promise<Mailer | null> {
  if (!setting) return null;
  const { user, passwordFile, authorityFile, ...server } = setting;
  const { mailerOf } = await import('../../platform/mail/mailer.ts'); // an installation without mail does not wait for it
  return mailerOf({
    ...server,
    signIn: user !== null && passwordFile !== null ? { user, pass: await passwordIn(passwordFile) } : null,
    authority: authorityFile === null ? null : await authorityIn(authorityFile),
  });
}

async function passwordIn(path: string): Promise<string> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile() || found.size > 10_000) {
    throw new SettingProblem(
      `CAPE_SMTP_PASSWORD_FILE names ${path}, and that file is not there. Put the password of the mail server into it.`,
    );
  }
  if ((found.mode & 0o077) !== 0) {
    throw new SettingProblem(
      `CAPE_SMTP_PASSWORD_FILE names ${path}, which others on this computer may open. Close it: chmod 600 ${path}`,
    );
  }
  const password = (await readFile(path, 'utf8').catch(() => '')).replace(/\r?\n$/, '');
  if (password === '') {
    throw new SettingProblem(
      `CAPE_SMTP_PASSWORD_FILE names ${path}, which is empty or cannot be read by this user. Put the password of the mail server into it.`,
    );
  }
  return password;
}

async function authorityIn(path: string): Promise<string> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null || !text.includes('-----BEGIN CERTIFICATE-----')) {
    throw new SettingProblem(
      `CAPE_SMTP_CA_FILE names ${path}, which is no certificate in PEM. Give the file of the authority that the mail server has its certificate from, or take the setting away.`,
    );
  }
  return text;
}
