import { type ChildProcess, spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeServer, listenHere } from './a-provider.ts';

const portal = '/usr/share/lemonldap-ng/portal/htdocs/index.psgi';

/** Whether LemonLDAP::NG, which Debian packages, is on this machine with what runs it. */
export const hasLemonldap = (): boolean => existsSync(portal) && existsSync('/usr/bin/plackup');

/** A portal of it that runs: at this address, with nothing kept when it is closed. */
type Portal = { readonly address: string; readonly close: () => Promise<void> };

/** LemonLDAP::NG as a provider of sign-ins, with one client. */
export type RunningLemonldap = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly close: () => Promise<void>;
};

/** What a portal is asked for beside what all of them have: the names are those of its configuration. */
export type PortalSettings = Readonly<Record<string, unknown>>;

/** Its own invented users, `dwho` and friends. */
export const inventedUsers: PortalSettings = {
  authentication: 'Demo',
  userDB: 'Same',
  demoExportedVars: { cn: 'cn', mail: 'mail', uid: 'uid' },
};

// Letters and digits alone: it does not read a secret as the standard writes it in a header (RFC 6749, 2.3.1), and these are written as they are.
export const client = { clientId: 'cape', clientSecret: 'inventedSecretOfAForeignClient' };

/** Settings with which it is an OpenID Connect provider of CAPE, as the provider that CAPE knows by `key`. */
export function providerOf(backTo: string, key: string, heardAt: string): PortalSettings {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const options = (more: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(more).map(([name, value]) => [`oidcRPMetaDataOptions${name}`, value]));
  return {
    issuerDBOpenIDConnectActivation: 1,
    oidcServicePrivateKeySig: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    oidcServicePublicKeySig: publicKey.export({ type: 'spki', format: 'pem' }),
    oidcServiceKeyIdSig: 'first',
    oidcServiceAllowAuthorizationCodeFlow: 1,
    oidcRPMetaDataOptions: {
      cape: options({
        ClientID: client.clientId,
        ClientSecret: client.clientSecret,
        RedirectUris: `${backTo}/sign-in/back/${key}`,
        BypassConsent: 1,
        IDTokenSignAlg: 'RS256',
        RequirePKCE: 1,
        LogoutUrl: `${heardAt}/sign-in/ended/${key}`,
        LogoutType: 'back',
        LogoutSessionRequired: 1,
      }),
    },
    oidcRPMetaDataExportedVars: { cape: { name: 'cn' } },
  };
}

/**
 * LemonLDAP::NG on loopback as a provider that others have written, in another language: its invented users (`dwho` and friends) and one
 * client, in a folder of its own. Nothing of the machine's own settings is read or written.
 */
export async function startLemonldap(backTo: string, key: string, heardAt: string): Promise<RunningLemonldap> {
  const { address, close } = await startPortal(await freeAddress(), {
    ...inventedUsers,
    ...providerOf(backTo, key, heardAt),
  });
  return { issuer: await issuerAt(address), ...client, close };
}

/** What a provider says of itself as its own name. */
export async function issuerAt(address: string): Promise<string> {
  const answer = await fetch(`${address}/.well-known/openid-configuration`);
  return ((await answer.json()) as { issuer: string }).issuer;
}

export async function startPortal(address: string, settings: PortalSettings): Promise<Portal> {
  const folder = await mkdtemp(join(tmpdir(), 'cape-lemonldap-'));
  for (const name of ['conf', 'sessions', 'sessions/lock', 'psessions', 'psessions/lock', 'cache'])
    mkdirSync(join(folder, name));
  const store = (name: string) => ({
    Directory: join(folder, name),
    LockDirectory: join(folder, name, 'lock'),
    generateModule: 'Lemonldap::NG::Common::Apache::Session::Generate::SHA256',
  });
  const configuration = {
    cfgNum: 1,
    cfgAuthor: 'a test',
    cfgDate: 1_700_000_000,
    cfgVersion: '2.21.2',
    portal: `${address}/`,
    domain: '127.0.0.1',
    key: 'an invented key of a test',
    cookieName: 'lemonldap',
    securedCookie: 0,
    passwordDB: 'Null',
    registerDB: 'Null',
    whatToTrace: '_user',
    globalStorage: 'Apache::Session::File',
    globalStorageOptions: store('sessions'),
    persistentStorage: 'Apache::Session::File',
    persistentStorageOptions: store('psessions'),
    localSessionStorage: 'Cache::FileCache',
    localSessionStorageOptions: { cache_root: join(folder, 'cache'), namespace: 'sessions', default_expires_in: 600 },
    // What would load pictures, mail and the like: none of it is about signing in at a client.
    captcha_login_enabled: 0,
    captcha_mail_enabled: 0,
    captcha_register_enabled: 0,
    portalDisplayRegister: 0,
    portalDisplayResetPassword: 0,
    locationRules: {},
    exportedHeaders: {},
    exportedVars: {},
    ...settings,
  };
  writeFileSync(join(folder, 'conf/lmConf-1.json'), JSON.stringify(configuration));
  const ini = join(folder, 'lemonldap-ng.ini');
  writeFileSync(
    ini,
    `[all]\nuseSafeJail = 1\nlogLevel = warn\ncheckTime = 1\n[configuration]\ntype = File\ndirName = ${join(folder, 'conf')}\n` +
      '[portal]\nstaticPrefix = /static\ntemplateDir = /usr/share/lemonldap-ng/portal/templates\nlanguages = en\n',
  );
  const said: string[] = [];
  const child = spawn(
    'plackup',
    ['-s', 'HTTP::Server::PSGI', '-E', 'deployment', '--host', '127.0.0.1', '--port', new URL(address).port, portal],
    { env: { ...process.env, LLNG_DEFAULTCONFFILE: ini }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece) => said.push(String(piece)));
  await whenItAnswers(address, child, said);
  return {
    address,
    close: async () => {
      await ended(child);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export async function freeAddress(): Promise<string> {
  const server = createServer();
  const address = await listenHere(server);
  await closeServer(server);
  return address;
}

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((done) => {
    if (child.exitCode !== null) return done();
    child.once('exit', () => done());
    child.kill('SIGKILL');
  });

/** Waits for its first page, however slow the machine is, as long as it runs. */
async function whenItAnswers(address: string, child: ChildProcess, said: readonly string[]): Promise<void> {
  while (child.exitCode === null) {
    const answer = await fetch(address, { redirect: 'manual' }).catch(() => null);
    if (answer && answer.status < 500) return;
    if (answer) throw new Error(`LemonLDAP::NG answers with ${answer.status}: ${said.join('').slice(-20000)}`);
    await new Promise((wait) => setTimeout(wait, 200));
  }
  throw new Error(`LemonLDAP::NG ended before it answered: ${said.join('').slice(-20000)}`);
}
