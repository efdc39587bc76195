import { afterEach, expect, it } from 'vitest';
import { quietFaults } from '../../platform/http/quiet-faults.ts';
import { addQuietPages } from '../../platform/http/quiet-pages.ts';
import { httpServer } from '../../platform/http/server.ts';
import { htmlAnswer } from '../../platform/pages/public-page.ts';
import { limitPublicRoutes } from './limit-public-routes.ts';

const opening: (() => void)[] = [];
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const open of opening.splice(0)) open();
  for (const close of closing.splice(0)) await close();
});

/** A server whose public routes do not answer, so that their places are taken. */
async function full() {
  const clock = () => new Date(0);
  const options = { secure: false, embedded: true, hosts: new Set(['localhost']), clock, log: () => undefined };
  const server = await httpServer(options);
  const never = () => new Promise<never>((_resolve, reject) => opening.push(() => reject(new Error('closed'))));
  limitPublicRoutes(server, { ...options, busyPage: (lang) => ({ ...htmlAnswer(`quiet ${lang}`, 503) }) });
  for (const url of ['/sign-in/demo', '/api/device/batch', '/api/signals']) server.post(url, never);
  server.get('/health/live', never);
  addQuietPages(server, [{ method: 'POST', path: '/work/:lang/tip', respond: never }], {
    secure: false,
    clock,
    unreadable: () => htmlAnswer('unreadable', 400),
    failed: () => htmlAnswer('failed', 500),
    faults: quietFaults(() => undefined),
  });
  closing.push(async () => server.close());
  return server;
}

const headers = { host: 'localhost', 'accept-language': 'en', 'content-type': 'application/x-www-form-urlencoded' };

/** What the next one is answered after so many who are not answered, or null when they wait like the others. */
async function nextAfter(count: number, method: 'GET' | 'POST', url: string) {
  const server = await full();
  const type = url.startsWith('/api/') ? 'application/json' : headers['content-type'];
  const payload = method === 'GET' ? {} : { payload: url.startsWith('/api/') ? '{}' : 'go=send' };
  const ask = () => server.inject({ method, url, headers: { ...headers, 'content-type': type }, ...payload });
  if (url === '/sign-in/demo')
    server.addContentTypeParser(headers['content-type'], { parseAs: 'string' }, (_request, body, done) =>
      done(null, body),
    );
  for (let one = 0; one < count; one++) void ask();
  for (let turn = 0; turn < 50; turn++) await new Promise(setImmediate);
  const waits = new Promise<null>((resolve) => setTimeout(resolve, 50, null));
  return Promise.race([ask(), waits]);
}

it('a person who signs in where too many do gets a page that says so, and may come again', async () => {
  const answer = await nextAfter(64, 'POST', '/sign-in/demo');
  expect([answer?.statusCode, answer?.headers['retry-after'], answer?.headers['cache-control']]).toEqual([
    503,
    '10',
    'no-store',
  ]);
  expect(answer?.body).toContain('Too many requests at once');
});

it('a phone gets a sentence that says so, and tries again by itself', async () => {
  const answer = await nextAfter(64, 'POST', '/api/device/batch');
  expect(answer?.statusCode).toBe(503);
  expect(answer?.json()).toMatchObject({ problem: { sentence: 'Too many requests at once' } });
});

it('a worker gets a page that says so, in their language, with no cookie and nothing kept', async () => {
  const answer = await nextAfter(64, 'POST', '/work/uk/tip');
  expect([answer?.statusCode, answer?.body, answer?.headers['cache-control']]).toEqual([503, 'quiet uk', 'no-store']);
  expect(answer?.headers['set-cookie']).toBeUndefined();
});

it.each([
  ['POST', '/api/signals'],
  ['GET', '/health/live'],
] as const)(
  '%s %s, which is for those who are signed in or for the operator, has no such limit',
  async (method, url) => {
    expect(await nextAfter(80, method, url)).toBeNull();
  },
);
