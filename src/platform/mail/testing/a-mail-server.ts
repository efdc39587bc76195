import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A mail server on loopback, with STARTTLS by a certificate of an authority that was made for it. */
export type AMailServer = {
  readonly port: number;
  /** The authority, as a file that an operator names. */
  readonly authorityFile: string;
  readonly passwordFile: string;
  readonly user: string;
  readonly password: string;
  readonly inbox: readonly {
    readonly mail: ParsedMail;
    readonly raw: string;
    readonly to: readonly string[];
    readonly encrypted: boolean;
  }[];
  /** What is answered to each recipient from now on; null: taken. */
  readonly answer: (code: number | null) => void;
  /** Waits for the next mail after so many. */
  readonly received: (count: number) => Promise<void>;
  /** Stops listening, and listens again at the same port. */
  readonly down: () => Promise<void>;
  readonly up: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** An authority and a certificate of `localhost` from it, made by openssl in a folder of their own. */
function certificates(folder: string): { readonly key: Buffer; readonly cert: Buffer; readonly authorityFile: string } {
  const at = (name: string) => join(folder, name);
  const openssl = (...args: readonly string[]) => execFileSync('openssl', args, { stdio: 'ignore', cwd: folder });
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  writeFileSync(at('names'), 'subjectAltName=DNS:localhost,IP:127.0.0.1');
  openssl(
    'req',
    '-x509',
    ...curve,
    '-keyout',
    'ca.key',
    '-out',
    'ca.pem',
    '-days',
    '2',
    '-subj',
    '/CN=An invented authority',
  );
  openssl('req', ...curve, '-keyout', 'key.pem', '-out', 'asked.pem', '-subj', '/CN=localhost');
  openssl(
    'x509',
    '-req',
    '-in',
    'asked.pem',
    '-CA',
    'ca.pem',
    '-CAkey',
    'ca.key',
    '-CAcreateserial',
    '-out',
    'cert.pem',
    '-days',
    '2',
    '-extfile',
    'names',
  );
  return { key: readFileSync(at('key.pem')), cert: readFileSync(at('cert.pem')), authorityFile: at('ca.pem') };
}

export async function startMailServer({ starttls = true } = {}): Promise<AMailServer> {
  const folder = mkdtempSync(join(tmpdir(), 'cape-mail-'));
  const { key, cert, authorityFile } = certificates(folder);
  const [user, password] = ['cape', 'an invented password'];
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  const inbox: AMailServer['inbox'][number][] = [];
  let refusal: number | null = null;
  let waiting: (() => void)[] = [];
  const made = () =>
    new SMTPServer({
      key,
      cert,
      authOptional: !starttls,
      ...(starttls ? {} : { hideSTARTTLS: true, disabledCommands: ['STARTTLS'] }),
      onAuth: (asked, _session, done) =>
        asked.username === user && asked.password === password
          ? done(null, { user })
          : done(new Error('Wrong user or password')),
      onRcptTo: (_address, _session, done) =>
        refusal === null ? done() : done(Object.assign(new Error('Not here'), { responseCode: refusal })),
      onData: (stream, session, done) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          const raw = Buffer.concat(parts).toString('utf8');
          const to = session.envelope.rcptTo.map(({ address }) => address);
          simpleParser(raw).then((mail) => {
            inbox.push({ mail, raw, to, encrypted: session.secure });
            done();
            for (const heard of waiting) heard();
          }, done);
        });
      },
    });
  let port = 0;
  let server = made();
  const up = async () => {
    server = made();
    server.on('error', () => undefined); // a client that gives up is what some tests are about
    await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
    port = (server.server.address() as AddressInfo).port;
  };
  const down = () => new Promise<void>((done) => server.close(() => done()));
  await up();
  return {
    port,
    authorityFile,
    passwordFile,
    user,
    password,
    inbox,
    answer: (code) => {
      refusal = code;
    },
    received: async (count) => {
      while (inbox.length < count) await new Promise<void>((heard) => waiting.push(heard));
      waiting = [];
    },
    up,
    down,
    close: async () => {
      await down();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
