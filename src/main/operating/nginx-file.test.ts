import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { request } from 'node:https';
import { type AddressInfo, createServer as listenAt } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const text = readFileSync('deploy/nginx.conf', 'utf8');
const lines = text
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '' && !line.startsWith('#'));
const found = ['nginx', 'openssl'].every((name) => spawnSync(name, ['version']).error === undefined);
if (!found) console.log('nginx and openssl: not on this machine, so the proxy is read as text only.');

test('the proxy says which host was typed and from where it was asked, and writes no address down', () => {
  expect(lines.filter((line) => line === 'proxy_set_header Host $host;')).toHaveLength(3);
  // What the browser says of itself is replaced, and not added to.
  expect(lines.filter((line) => line.includes('X-Forwarded-For'))).toEqual(
    Array(3).fill('proxy_set_header X-Forwarded-For $remote_addr;'),
  );
  expect(lines.filter((line) => line === 'access_log off;')).toHaveLength(2);
  expect(lines.filter((line) => line.startsWith('error_log'))).toEqual(['error_log /var/log/nginx/cape.log crit;']);
  expect(lines.some((line) => /Content-Security-Policy|Permissions-Policy|add_header/i.test(line))).toBe(false);
});

test('what a phone sends goes through, and a directory does not until its network is written', () => {
  expect(lines).toContain('client_max_body_size 1m;');
  expect(text.slice(text.indexOf('location /scim/'))).toMatch(/^[^}]*\n\s+deny all;/);
});

test('what comes and goes is held in memory, and is never written to the disk of the proxy', () => {
  expect(lines).toContain('client_body_buffer_size 1280k;');
  expect(lines).toContain('proxy_max_temp_file_size 0;');
  expect(text.slice(text.indexOf('location /api/files/'))).toMatch(/^[^}]*\n\s+proxy_buffering off;/);
});

/** The file as it is, with a certificate, ports and folders of this test. */
function site(folder: string, { to = 4100, https = 40_443, http = 40_080 } = {}): string {
  const [cert, key, conf] = ['cape.pem', 'cape.key', 'nginx.conf'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const subject = ['-subj', '/CN=cape.example.org', '-keyout', key, '-out', cert];
  spawnSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...subject]);
  const own = text
    .replace('/etc/ssl/certs/cape.pem', cert)
    .replace('/etc/ssl/private/cape.key', key)
    .replace('/var/log/nginx/cape.log', join(folder, 'cape.log'))
    .replaceAll('127.0.0.1:4100', `127.0.0.1:${to}`)
    .replaceAll(/\n\s*listen \[::\]:.*/g, '')
    .replaceAll(/listen (80|443)/g, (_all, port) => `listen 127.0.0.1:${port === '80' ? http : https}`);
  const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const temporary = kept.map((name) => `${name}_temp_path ${join(folder, name)};`).join('\n');
  const user = process.getuid?.() === 0 ? 'user root;\n' : '';
  writeFileSync(
    conf,
    `${user}pid ${join(folder, 'pid')};\nerror_log ${join(folder, 'log')};\nevents {}\nhttp {\naccess_log off;\n${temporary}\n${own}}\n`,
  );
  return conf;
}

test.runIf(found)('nginx reads it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cape-nginx-'));
  try {
    const said = spawnSync('nginx', ['-t', '-c', site(folder), '-g', 'daemon off;'], { encoding: 'utf8' });
    expect(said.stderr).toContain('test is successful');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

const mebibyte = 1_048_576;

test.runIf(found)('nginx passes a piece and a large file on where it can write nothing to its disk', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cape-nginx-'));
  const pieces: number[] = [];
  const behind = createServer((asked, answer) => {
    let length = 0;
    asked.on('data', (part: Buffer) => {
      length += part.length;
    });
    asked.on('end', () => {
      if (asked.method === 'POST') pieces.push(length);
      answer.end(asked.method === 'POST' ? '{}' : Buffer.alloc(24 * mebibyte, 'påhittad '));
    });
  });
  const to = await new Promise<number>((done) =>
    behind.listen(0, '127.0.0.1', () => done((behind.address() as AddressInfo).port)),
  );
  const [https, http] = [await freePort(), await freePort()];
  const nginx = spawn('nginx', ['-c', site(folder, { to, https, http }), '-g', 'daemon off;']);
  const over = new Promise((done) => nginx.on('exit', done));
  try {
    await answering(https);
    // Where the folders for bodies and answers were are files now, so that what is to be written there is an error.
    for (const name of ['client_body', 'proxy']) {
      rmSync(join(folder, name), { recursive: true, force: true });
      writeFileSync(join(folder, name), '');
    }
    const sent = await ask(https, '/api/files/case/x/y/pieces/0', { body: Buffer.alloc(mebibyte, 'påhittad ') });
    expect([sent.status, pieces]).toEqual([200, [mebibyte]]);
    // A reader who is slow: nginx would have the whole by then, and holds none of it on the disk.
    const fetched = await ask(https, '/api/files/case/x/y/contents', { slowly: true });
    expect([fetched.status, fetched.length]).toEqual([200, 24 * mebibyte]);
    const large = await ask(https, '/api/signals', { slowly: true });
    expect([large.status, large.length]).toEqual([200, 24 * mebibyte]);
    const log = join(folder, 'cape.log');
    expect(existsSync(log) ? readFileSync(log, 'utf8') : '').toBe('');
  } finally {
    nginx.kill('SIGQUIT');
    await over;
    behind.closeAllConnections();
    behind.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

/** A port that is free now. */
const freePort = (): Promise<number> =>
  new Promise((done) => {
    const one = listenAt();
    one.listen(0, '127.0.0.1', () => {
      const { port } = one.address() as AddressInfo;
      one.close(() => done(port));
    });
  });

type Answer = { readonly status: number; readonly length: number };

function ask(port: number, path: string, { body, slowly = false }: { body?: Buffer; slowly?: boolean } = {}) {
  return new Promise<Answer>((resolve, reject) => {
    const options = {
      ...{ host: '127.0.0.1', port, path, method: body ? 'POST' : 'GET', rejectUnauthorized: false, agent: false },
      headers: { host: 'cape.example.org', ...(body ? { 'content-length': body.length } : {}) },
    };
    const asked = request(options, async (answer) => {
      let length = 0;
      // Nothing is taken until what is in front of the reader is full.
      if (slowly) for (let turn = 0; turn < 2000; turn++) await new Promise(setImmediate);
      answer.on('data', (part: Buffer) => {
        length += part.length;
      });
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, length }));
      answer.on('error', reject);
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

async function answering(port: number): Promise<void> {
  for (let tries = 0; ; tries++) {
    const isThere = await ask(port, '/').then(
      () => true,
      () => false,
    );
    if (isThere) return;
    if (tries > 400) throw new Error('nginx does not answer.');
    await new Promise((wait) => setTimeout(wait, 25));
  }
}
