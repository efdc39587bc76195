import { join, resolve } from 'node:path';
import { isMailAddress } from '../kernel/text/mail-address.ts';
import { type FileSettings, fileSettings } from './file-settings.ts';

/** What the environment says, read once at the start. Anything that is wrong stops the start with a sentence. */
export type Settings = {
  readonly port: number;
  readonly data: string;
  readonly keyFile: string;
  /** Folder of the checkpoints that are kept outside of the database. */
  readonly checkpoints: string;
  /** Where the server finds PostgreSQL, without a user name: each of its roles logs in by itself. Null: the embedded database. */
  readonly databaseUrl: string | null;
  /** The owner, who sets up and migrates that database. In production no server has it. */
  readonly ownerUrl: string | null;
  readonly demo: boolean;
  /** The address people type, when it is not http on this computer: `https://cape.example.org`. Sets secure cookies and the list of hosts. */
  readonly origin: string | null;
  /** Where those write who have found a weakness, as addresses: `mailto:security@example.org`. */
  readonly securityContacts: readonly string[];
  /** Hosts inside the operator's network that webhooks may be at, although their addresses are not public. */
  readonly webhookHosts: readonly string[];
  /** By which server CAPE sends mail, and from which address. Null: it sends none. */
  readonly mail: MailSetting | null;
  readonly files: FileSettings;
};

export type MailSetting = {
  readonly host: string;
  readonly port: number;
  readonly encryption: 'tls' | 'starttls' | 'none';
  readonly user: string | null;
  readonly passwordFile: string | null;
  readonly authorityFile: string | null;
  readonly from: string;
};

/** The environment holds something that cannot be meant. The sentence says which, and what to do. */
export class SettingProblem extends Error {
  override readonly name = 'SettingProblem';
}

const known = new Set([
  'CAPE_CLAMD',
  'CAPE_DATA',
  'CAPE_DEMO',
  'CAPE_FILES',
  'CAPE_FILE_MB',
  'CAPE_KEYS',
  'CAPE_MAIL_FROM',
  'CAPE_MATTER_MB',
  'CAPE_ORIGIN',
  'CAPE_OWNER_URL',
  'CAPE_SECURITY_CONTACT',
  'CAPE_SMTP_CA_FILE',
  'CAPE_SMTP_PASSWORD_FILE',
  'CAPE_SMTP_URL',
  'CAPE_UNSCANNED',
  'CAPE_WEBHOOK_HOSTS',
  // For the scripts and tests, which read them themselves.
  'CAPE_STARTED_AT',
  'CAPE_SHARED',
  'CAPE_SCREENS',
  'CAPE_CHROMIUM',
]);

/** What notices and the record of processing say of the running server. */
export const runningSettings = ({ mail, files, origin }: Pick<Settings, 'mail' | 'files' | 'origin'>) => ({
  mailServer: mail?.host ?? null,
  scansFiles: files.clamd !== null,
  overHttps: origin !== null,
});

export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  for (const name of Object.keys(env)) {
    if (name.startsWith('CAPE_') && !known.has(name)) {
      throw new SettingProblem(
        `${name} is not a setting of CAPE. Known are ${[...known].slice(0, 16).join(', ')}, PORT and DATABASE_URL.`,
      );
    }
  }
  const demo = demoOf(filled(env.CAPE_DEMO));
  const origin = originOf(filled(env.CAPE_ORIGIN));
  if (demo && origin !== null) {
    throw new SettingProblem(
      'CAPE_ORIGIN opens CAPE to others, and in a demo anybody may be anybody. Start without CAPE_ORIGIN to try out the demo on this computer, or with CAPE_DEMO=0 on a database of its own.',
    );
  }
  const data = resolve(filled(env.CAPE_DATA) ?? 'var');
  const { databaseUrl, ownerUrl } = addressesOf(filled(env.DATABASE_URL), filled(env.CAPE_OWNER_URL), demo);
  return {
    port: portOf(filled(env.PORT)),
    data,
    keyFile: resolve(filled(env.CAPE_KEYS) ?? `${data}/keys.json`),
    checkpoints: join(data, 'checkpoints'),
    databaseUrl,
    ownerUrl,
    demo,
    origin,
    securityContacts: contactsOf(filled(env.CAPE_SECURITY_CONTACT)),
    webhookHosts: hostsOf(filled(env.CAPE_WEBHOOK_HOSTS)),
    mail: mailOf(env),
    files: fileSettings(
      (name) => filled(env[name]),
      (sentence) => new SettingProblem(sentence),
    ),
  };
}

const isLoopback = (host: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(host);

/** All of them or none. Without encryption only to a server on this computer, for which no authority is named. */
function mailOf(env: Readonly<Record<string, string | undefined>>): MailSetting | null {
  const address = filled(env.CAPE_SMTP_URL);
  const from = filled(env.CAPE_MAIL_FROM);
  const [passwordFile, authorityFile] = [filled(env.CAPE_SMTP_PASSWORD_FILE), filled(env.CAPE_SMTP_CA_FILE)];
  if (address === undefined) {
    const alone = ['CAPE_MAIL_FROM', 'CAPE_SMTP_PASSWORD_FILE', 'CAPE_SMTP_CA_FILE'].find((name) => filled(env[name]));
    if (alone === undefined) return null;
    throw new SettingProblem(
      `${alone} is set, and CAPE_SMTP_URL is not. Give the mail server as smtps://user@mail.example.org:465 or smtp://user@mail.example.org:587, or take ${alone} away.`,
    );
  }
  const parsed = URL.canParse(address) ? new URL(address) : null;
  const isBare = parsed && ['', '/'].includes(parsed.pathname) && parsed.search === '' && parsed.hash === '';
  if (!parsed || !isBare || !['smtp:', 'smtps:'].includes(parsed.protocol) || parsed.hostname === '') {
    // The value is not repeated: it may hold a password.
    throw new SettingProblem(
      'CAPE_SMTP_URL is not the address of a mail server. Give it as smtps://user@mail.example.org:465, or as smtp://user@mail.example.org:587 where it begins encryption by STARTTLS.',
    );
  }
  if (parsed.password !== '') {
    throw new SettingProblem(
      'CAPE_SMTP_URL holds a password. Put the password into a file that only the user of the server may read, name it with CAPE_SMTP_PASSWORD_FILE, and take it out of the address.',
    );
  }
  const user = parsed.username === '' ? null : decodeURIComponent(parsed.username);
  if ((user === null) !== (passwordFile === undefined)) {
    throw new SettingProblem(
      user === null
        ? 'CAPE_SMTP_PASSWORD_FILE is set, and CAPE_SMTP_URL names no user. Write the user before the host: smtp://user@mail.example.org:587.'
        : 'CAPE_SMTP_URL names a user, and no password is given. Name the file that holds it with CAPE_SMTP_PASSWORD_FILE.',
    );
  }
  if (from === undefined || !isMailAddress(from)) {
    throw new SettingProblem(
      'CAPE_MAIL_FROM is the one address that mail is sent from, such as cape@example.org, without a name before it. It must be set where CAPE_SMTP_URL is.',
    );
  }
  const atOnce = parsed.protocol === 'smtps:';
  const clear = !atOnce && authorityFile === undefined && isLoopback(parsed.hostname);
  return {
    host: parsed.hostname.replace(/^\[|\]$/g, ''),
    port: parsed.port === '' ? (atOnce ? 465 : 587) : Number(parsed.port),
    encryption: atOnce ? 'tls' : clear ? 'none' : 'starttls',
    user,
    passwordFile: passwordFile === undefined ? null : resolve(passwordFile),
    authorityFile: authorityFile === undefined ? null : resolve(authorityFile),
    from,
  };
}

/** What a server may start with: in production, no owner of its database. */
export function withoutOwner(settings: Settings): Settings {
  if (settings.demo || settings.ownerUrl === null) return settings;
  throw new SettingProblem(
    'CAPE_OWNER_URL is for npx cape migrate and npx cape setup alone. Take it out of the environment of the server, which needs DATABASE_URL without a user: postgres://host:5432/name.',
  );
}

/** An empty variable is one that was not set. */
const filled = (value: string | undefined): string | undefined => (value?.trim() ? value.trim() : undefined);

function portOf(value: string | undefined): number {
  if (value === undefined) return 4100;
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535) {
    throw new SettingProblem(`PORT is "${value}". Give a whole number from 0 to 65535; 0 takes any free port.`);
  }
  return port;
}

/**
 * A demo, which is for trying out, may be given the owner as its only address. An installation for real use stops at one: what
 * is in the environment of a server for years is read by an attacker who takes the server over, and the owner takes every wall down.
 */
function addressesOf(
  ofServer: string | undefined,
  ofOwner: string | undefined,
  demo: boolean,
): Pick<Settings, 'databaseUrl' | 'ownerUrl'> {
  const server = ofServer === undefined ? null : addressOf('DATABASE_URL', ofServer);
  const owner = ofOwner === undefined ? null : addressOf('CAPE_OWNER_URL', ofOwner);
  if (server?.names && !demo) {
    throw new SettingProblem(
      'DATABASE_URL names a user or a password, and the server needs neither: each of its roles logs in by itself. Give it as postgres://host:5432/name. The owner of the database is for npx cape migrate and npx cape setup alone, which take it from CAPE_OWNER_URL.',
    );
  }
  return {
    databaseUrl: (server ?? owner)?.bare ?? null,
    ownerUrl: owner?.whole ?? (server?.names ? server.whole : null),
  };
}

type Address = { readonly whole: string; readonly bare: string; readonly names: boolean };

function addressOf(setting: string, value: string): Address {
  const parsed = URL.canParse(value) ? new URL(value) : null;
  if (!parsed || !['postgres:', 'postgresql:'].includes(parsed.protocol) || parsed.pathname.length < 2) {
    // The value is not repeated: it holds a password.
    throw new SettingProblem(
      `${setting} is not an address of a PostgreSQL database. Give it as postgres://${setting === 'DATABASE_URL' ? '' : 'user:password@'}host:5432/name.`,
    );
  }
  const bare = new URL(value);
  bare.username = '';
  bare.password = '';
  for (const name of ['user', 'password']) bare.searchParams.delete(name);
  return { whole: value, bare: bare.href, names: bare.href !== parsed.href };
}

function demoOf(value: string | undefined): boolean {
  if (value === undefined || value === '1') return true;
  if (value === '0') return false;
  throw new SettingProblem(`CAPE_DEMO is "${value}". Give 1 for an invented caseload, or 0 for an empty database.`);
}

function originOf(value: string | undefined): string | null {
  if (value === undefined) return null;
  if (!URL.canParse(value) || new URL(value).origin !== value || !value.startsWith('https://')) {
    throw new SettingProblem(
      `CAPE_ORIGIN is "${value}". Give the address people type, with https and nothing after the host: https://cape.example.org`,
    );
  }
  return value;
}

function contactsOf(value: string | undefined): readonly string[] {
  const named = (value ?? '').split(/[\s,]+/).filter((one) => one !== '');
  for (const one of named) {
    const isAddress = /^(mailto:[^@\s]+@[^@\s]+|https:\/\/\S+|tel:\+?[\d-]+)$/.test(one) && URL.canParse(one);
    if (!isAddress) {
      throw new SettingProblem(
        `CAPE_SECURITY_CONTACT holds "${one}". Give one or more addresses with commas between them, each with mailto:, https: or tel: before it: mailto:security@example.org`,
      );
    }
  }
  return named;
}

function hostsOf(value: string | undefined): readonly string[] {
  const named = (value ?? '')
    .split(/[\s,]+/)
    .filter((one) => one !== '')
    .map((one) => one.toLowerCase());
  for (const one of named) {
    const host = URL.canParse(`https://${one}`) ? new URL(`https://${one}`).hostname.replace(/^\[|\]$/g, '') : null;
    if (host === null || host !== one.replace(/^\[|\]$/g, '')) {
      throw new SettingProblem(
        `CAPE_WEBHOOK_HOSTS holds "${one}". Give names or addresses of hosts with commas between them, without https: and without a port: events.intern.example`,
      );
    }
  }
  return named.map((one) => one.replace(/^\[|\]$/g, ''));
}
