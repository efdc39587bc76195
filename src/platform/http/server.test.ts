import { once } from 'node:events';
import { type AddressInfo, createConnection } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { afterEach, expect, test } from 'vitest';
import { DatabaseNotNow } from '../database/not-now.ts';
import type { LogLine } from '../log/log.ts';
import { quietFaults } from './quiet-faults.ts';
import { addQuietPages, type QuietPage } from './quiet-pages.ts';
import { httpServer } from './server.ts';

let server: FastifyInstance | null = null;
afterEach(async () => {
  server?.server.closeAllConnections();
  await server?.close();
  server = null;
});

async function started(pages: readonly QuietPage[] = []) {
  const lines: LogLine[] = [];
  const log = (line: LogLine) => lines.push(line);
  const clock = () => new Date('2026-03-04T05:06:07.000Z');
  server = await httpServer({ log, clock, secure: false, embedded: true, hosts: new Set(['localhost', '127.0.0.1']) });
  const faults = quietFaults(log);
  const page = (body: string) => ({ status: 200, type: 'text/plain', body });
  addQuietPages(server, pages, {
    ...{ secure: false, clock, faults },
    unreadable: () => page('unreadable'),
    failed: ({ method, path, form }) => page(`failed ${method} ${path} ${JSON.stringify(form)}`),
  });
  server.get('/open', { config: { anyHost: true } }, () => 'open');
  server.get('/closed', () => 'closed');
  server.get('/silent', () => Promise.reject(new DatabaseNotNow('NO-ANSWER')));
  return { server, lines, faults };
}

/** What a server answers to these bytes, up to the end of its first answer's head. */
async function answerTo(at: FastifyInstance, bytes: string): Promise<string> {
  const socket = createConnection((at.server.address() as AddressInfo).port, '127.0.0.1');
  socket.write(bytes);
  const [first] = (await once(socket, 'data')) as [Buffer];
  socket.destroy();
  return first.toString('latin1').split('\r\n')[0] ?? '';
}

test('no connection stays open for ever: what is sent, what is waited for and what is kept open all have their time', async () => {
  const { server } = await started();
  const { requestTimeout, headersTimeout, keepAliveTimeout, timeout } = server.server;
  const phoneWaits = 60_000; // web/offline/sync-request.ts
  for (const limit of [requestTimeout, headersTimeout, keepAliveTimeout, timeout]) expect(limit).toBeGreaterThan(0);
  expect(requestTimeout).toBeGreaterThanOrEqual(2 * phoneWaits);
  expect(requestTimeout).toBeLessThanOrEqual(300_000);
  expect(headersTimeout).toBeLessThanOrEqual(requestTimeout);
});

test('a body that is begun and never ended is given up', async () => {
  const { server } = await started();
  await server.listen({ port: 0, host: '127.0.0.1' });
  Object.assign(server.server, { requestTimeout: 1, headersTimeout: 1 }); // the times themselves are not what is tried here
  const socket = createConnection((server.server.address() as AddressInfo).port, '127.0.0.1');
  socket.write(
    'POST /closed HTTP/1.1\r\nhost: localhost\r\ncontent-type: text/plain\r\ncontent-length: 900\r\n\r\nbegun',
  );
  socket.resume();
  await once(socket, 'close'); // else this test hangs
});

test('a request that names two hosts is refused, whichever of them is ours', async () => {
  const { server } = await started();
  await server.listen({ port: 0, host: '127.0.0.1' });
  const ask = (hosts: readonly string[], path = '/closed') =>
    answerTo(server, `GET ${path} HTTP/1.1\r\n${hosts.map((host) => `Host: ${host}\r\n`).join('')}\r\n`);
  expect(await ask(['localhost'])).toContain(' 200 ');
  expect(await ask(['localhost', 'other.example.org'])).toContain(' 400 ');
  expect(await ask(['other.example.org', 'localhost'])).toContain(' 400 ');
  expect(await ask(['localhost', 'localhost'], '/open')).toContain(' 400 ');
  expect(await ask(['other.example.org'])).toContain(' 421 ');
  expect(await ask(['10.0.0.5'], '/open')).toContain(' 200 ');
});

test('while the database does not answer, callers are asked to come again, as a page or as data, and no fault is logged', async () => {
  const { server, lines } = await started();
  const page = await server.inject({ url: '/silent', headers: { host: 'localhost', accept: 'text/html' } });
  const data = await server.inject({ url: '/silent', headers: { host: 'localhost', accept: 'application/json' } });
  for (const answer of [page, data]) {
    expect(answer.statusCode).toBe(503);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  }
  expect(page.body).toContain('CAPE kan inte svara just nu');
  expect(data.json().problem.id).toBe('http.not-now');
  expect(lines.map(({ event }) => event)).toEqual(['request', 'request']);
});

test('a fault on a quiet page shows that page’s own face, keeps what was written, and leaves no line of when and where', async () => {
  const fails = (error: unknown) => () => Promise.reject(error);
  const full = Object.assign(new Error('zQvSecret'), { code: 'ENOSPC' });
  const { server, lines, faults } = await started([
    { method: 'GET', path: '/quiet/:lang', respond: fails(full) },
    { method: 'POST', path: '/quiet/:lang', respond: fails(full) },
    { method: 'GET', path: '/quiet/silent', respond: fails(new DatabaseNotNow('NO-ANSWER')) },
  ]);
  const headers = { host: 'localhost' };
  const got = await server.inject({ url: '/quiet/uk?x=1', headers });
  expect([got.statusCode, got.body]).toEqual([500, 'failed GET /quiet/uk {}']);
  const sent = await server.inject({
    ...{ method: 'POST', url: '/quiet/uk', payload: 'what=zQvWritten' },
    headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
  });
  expect([sent.statusCode, sent.body]).toEqual([500, 'failed POST /quiet/uk {"what":"zQvWritten"}']);
  const silent = await server.inject({ url: '/quiet/silent', headers });
  expect([silent.statusCode, silent.headers['retry-after']]).toEqual([503, '2']);
  expect(lines).toEqual([]);
  faults.tell();
  expect(lines).toEqual([{ event: 'quiet-faults', count: 2, fault: { name: 'Error', code: 'ENOSPC', at: [] } }]);
  faults.tell();
  expect(lines).toHaveLength(1);
});
