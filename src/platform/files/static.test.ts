import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addFiles } from './static.ts';

let folder: string;
let server: FastifyInstance;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cape-static-'));
  for (const name of ['web/assets/fonts', 'web/field/assets', 'spoken', 'pictured'])
    mkdirSync(join(folder, name), { recursive: true });
  const write = (name: string, contents: string | Buffer) => writeFileSync(join(folder, 'web', name), contents);
  write('index.html', '<title>Påhittad</title>');
  write('outside.js', 'outside()');
  write('assets/app-1.js', 'invented()');
  write('assets/app-1.js.br', brotliCompressSync('invented()'));
  write('assets/pdf.worker.2.js', 'reads()');
  write('assets/fonts/face.woff2', 'face');
  write('assets/.hidden', 'no');
  if (process.platform === 'linux') symlinkSync('/proc', join(folder, 'web/assets/processes'));
  server = fastify();
  addFiles(server, join(folder, 'web'), {
    secure: true,
    spoken: join(folder, 'spoken'),
    pictured: join(folder, 'pictured'),
  });
  await server.ready();
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = (url: string, headers: Record<string, string> = {}) => server.inject({ method: 'GET', url, headers });

it('a file of the build is sent as it is or as small as it lies there, and may be kept for a year', async () => {
  const whole = await get('/assets/app-1.js');
  expect([whole.statusCode, whole.body]).toEqual([200, 'invented()']);
  const small = await get('/assets/app-1.js', { 'accept-encoding': 'br' });
  expect([small.headers['content-encoding'], brotliDecompressSync(small.rawPayload).toString()]).toEqual([
    'br',
    'invented()',
  ]);
  for (const { headers } of [whole, small])
    expect(headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
      vary: 'accept-encoding',
    });
  expect((await get('/assets/fonts/face.woff2')).body).toBe('face');
  expect((await server.inject({ method: 'HEAD', url: '/assets/app-1.js' })).headers['content-length']).toBe('10');
});

it('a program that reads files of others lives under its own rules, and no other does', async () => {
  expect((await get('/assets/pdf.worker.2.js')).headers['content-security-policy']).toContain("default-src 'none'");
  expect((await get('/assets/app-1.js')).headers['content-security-policy']).toBeUndefined();
});

it('what is not there, is hidden or lies outside is not sent', async () => {
  const asked = ['app-2.js', '.hidden', '../outside.js', '%2e%2e/outside.js', 'fonts/..%2f../outside.js', 'fonts', ''];
  for (const name of asked) {
    const { statusCode, body } = await get(`/assets/${name}`);
    expect(statusCode, name).toBeGreaterThanOrEqual(400);
    expect(body, name).not.toContain('outside()');
  }
});

/** The second thread of this process has a folder in /proc that is opened by its number, and that no list of /proc names. */
it.runIf(process.platform === 'linux')('a file is opened by its name, and no folder is read for it', async () => {
  const thread = readdirSync('/proc/self/task').find((id) => id !== String(process.pid));
  expect(readdirSync('/proc')).not.toContain(thread);
  expect((await get(`/assets/processes/${thread}/comm`)).statusCode).toBe(200);
});
