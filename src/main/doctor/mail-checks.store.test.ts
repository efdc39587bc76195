import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type AMailServer, startMailServer } from '../../platform/mail/testing/a-mail-server.ts';
import { readSettings } from '../settings.ts';
import { doctorCommand } from './doctor-command.ts';
import { mailCheck } from './mail-checks.ts';

let mail: AMailServer;
let bare: AMailServer;
let folder: string;
beforeAll(async () => {
  [mail, bare] = await Promise.all([startMailServer(), startMailServer({ starttls: false })]);
  folder = mkdtempSync(join(tmpdir(), 'cape-mail-doctor-'));
});
afterAll(async () => {
  await Promise.all([mail.close(), bare.close()]);
  rmSync(folder, { recursive: true, force: true });
});

const settings = (over: Readonly<Record<string, string | undefined>> = {}) =>
  readSettings({
    CAPE_SMTP_URL: `smtp://${mail.user}@localhost:${mail.port}`,
    CAPE_SMTP_PASSWORD_FILE: mail.passwordFile,
    CAPE_SMTP_CA_FILE: mail.authorityFile,
    CAPE_MAIL_FROM: 'cape@example.org',
    ...over,
  });
const file = (name: string, text: string, mode = 0o600) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  chmodSync(path, mode);
  return path;
};
const said = async (over: Readonly<Record<string, string | undefined>> = {}) => {
  const { status, text, mend, values } = await mailCheck(settings(over).mail);
  return { status, id: text.id, hasMend: mend !== undefined, why: String(values.why ?? '') };
};

it('says of a mail server that takes mail that it does, and sends nothing', async () => {
  expect(await said()).toMatchObject({ status: 'ok', id: 'doctor.mail-good', hasMend: false });
  expect(mail.inbox).toHaveLength(0);
});

it('says without settings that no mail is sent, which is no mistake', async () => {
  const { status, text, mend } = await mailCheck(null);
  expect([status, text.id, mend?.id]).toEqual(['note', 'doctor.mail-none', 'doctor.mail-none.mend']);
});

it.each([
  ['an authority that is not known', 'unknown-authority', () => ({ CAPE_SMTP_CA_FILE: bare.authorityFile })],
  ['a wrong password', 'wrong-password', () => ({ CAPE_SMTP_PASSWORD_FILE: file('wrong', 'another one') })],
  [
    'no STARTTLS',
    'no-encryption',
    () => ({ CAPE_SMTP_URL: `smtp://localhost:${bare.port}`, CAPE_SMTP_PASSWORD_FILE: undefined }),
  ],
  ['nothing that listens', 'refused', () => ({ CAPE_SMTP_URL: `smtp://${mail.user}@localhost:1` })],
  ['a host that is not known', 'unknown-host', () => ({ CAPE_SMTP_URL: `smtp://${mail.user}@mail.invalid` })],
  [
    'a port without TLS from the start',
    'no-encryption',
    () => ({ CAPE_SMTP_URL: `smtps://${mail.user}@localhost:${mail.port}` }),
  ],
])('names %s, and what to do', async (_what, id, over) => {
  expect(await said(over())).toMatchObject({ status: 'bad', id: `doctor.mail-${id}`, hasMend: true });
});

it.each([
  ['is not there', () => ({ CAPE_SMTP_PASSWORD_FILE: join(folder, 'none') }), /is not there/],
  ['is open to others', () => ({ CAPE_SMTP_PASSWORD_FILE: file('open', 'x', 0o644) }), /chmod 600/],
  ['is empty', () => ({ CAPE_SMTP_PASSWORD_FILE: file('empty', '\n') }), /is empty/],
  ['is no certificate', () => ({ CAPE_SMTP_CA_FILE: file('ca', 'no certificate') }), /no certificate in PEM/],
])('names a file that %s', async (_what, over, sentence) => {
  expect(await said(over())).toMatchObject({
    status: 'bad',
    id: 'doctor.mail-files',
    why: expect.stringMatching(sentence),
  });
});

it('sends one test mail to the address that is named, and refuses what is no address', async () => {
  let told = '';
  const print = (text: string) => (told += text);
  const terminal = { print, complain: print, language: 'en' } as const;
  expect(await doctorCommand(['--mail-to', 'operator@example.org'], settings(), terminal), told).toBe(0);
  expect(told).toContain('has accepted a test email to operator@example.org');
  expect(mail.inbox.map(({ to, mail: { subject } }) => [to, subject])).toEqual([
    [['operator@example.org'], 'Test email from CAPE'],
  ]);
  for (const words of [['--mail-to'], ['--mail-to', 'a@example.org, b@example.org'], ['--mail-to', '--json']])
    expect(await doctorCommand(words, settings(), terminal)).toBe(1);
  mail.answer(550);
  expect(await doctorCommand(['--mail-to', 'operator@example.org'], settings(), terminal)).toBe(1);
  expect(told).toContain('refused the address for ever');
  expect(mail.inbox).toHaveLength(1);
});
