import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  expect(lines.filter((line) => line === 'proxy_set_header Host $host;')).toHaveLength(2);
  // What the browser says of itself is replaced, and not added to.
  expect(lines.filter((line) => line.includes('X-Forwarded-For'))).toEqual(
    Array(2).fill('proxy_set_header X-Forwarded-For $remote_addr;'),
  );
  expect(lines.filter((line) => line === 'access_log off;')).toHaveLength(2);
  expect(lines.filter((line) => line.startsWith('error_log'))).toEqual(['error_log /var/log/nginx/cape.log crit;']);
  expect(lines.some((line) => /Content-Security-Policy|Permissions-Policy|add_header/i.test(line))).toBe(false);
});

test('what a phone sends goes through, and a directory does not until its network is written', () => {
  expect(lines).toContain('client_max_body_size 1m;');
  expect(text.slice(text.indexOf('location /scim/'))).toMatch(/^[^}]*\n\s+deny all;/);
});

test.runIf(found)('nginx reads it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cape-nginx-'));
  try {
    const [cert, key, conf] = ['cape.pem', 'cape.key', 'nginx.conf'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    const subject = ['-subj', '/CN=cape.example.org', '-keyout', key, '-out', cert];
    spawnSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...subject]);
    const site = text
      .replace('/etc/ssl/certs/cape.pem', cert)
      .replace('/etc/ssl/private/cape.key', key)
      .replace('/var/log/nginx/cape.log', join(folder, 'cape.log'))
      .replaceAll(/listen (\[::\]:)?(80|443)/g, (_all, six = '', port) => `listen ${six}4${port.padStart(4, '0')}`);
    const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    const temporary = kept.map((name) => `${name}_temp_path ${join(folder, name)};`).join('\n');
    writeFileSync(
      conf,
      `pid ${join(folder, 'pid')};\nerror_log ${join(folder, 'log')};\nevents {}\nhttp {\naccess_log off;\n${temporary}\n${site}}\n`,
    );
    const said = spawnSync('nginx', ['-t', '-c', conf, '-g', 'daemon off;'], { encoding: 'utf8' });
    expect(said.stderr).toContain('test is successful');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
