import { brotliDecompressSync } from 'node:zlib';
import { afterEach, expect, it } from 'vitest';
import { htmlAnswer, PageGivenUp, type PageRequest, type PublicPage } from '../pages/public-page.ts';
import { addPages } from './public-pages.ts';
import { httpServer } from './server.ts';

const text = 'What an invented country counts, and what it does not. '.repeat(60);
const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A server with one page, which counts how often it was made. */
async function served(page: Partial<PublicPage> & Pick<PublicPage, 'respond'>, roomBytes?: number) {
  const made: PageRequest[] = [];
  const options = { secure: false, embedded: true, hosts: new Set(['localhost']), clock: () => new Date(0) };
  const server = await httpServer({ ...options, log: () => undefined });
  const respond: PublicPage['respond'] = (request) => {
    made.push(request);
    return page.respond(request);
  };
  const room = roomBytes === undefined ? {} : { roomBytes };
  addPages(server, [{ name: 'lark', path: '/lark/:country', ...page, respond }], { ...options, ...room });
  closing.push(async () => server.close());
  const get = (url: string, headers: Record<string, string> = {}) =>
    server.inject({ method: 'GET', url, headers: { host: 'localhost', accept: 'text/html', ...headers } });
  return { made, get };
}

const drawn = ({ language, params, query }: PageRequest) =>
  htmlAnswer(`${language} ${params.country} ${query.release ?? ''} ${text}`);

it('a page is made once for each address and language, and then kept', async () => {
  const { made, get } = await served({ respond: drawn });
  const first = await get('/lark/se');
  for (let visit = 0; visit < 5; visit++) expect((await get('/lark/se')).body).toBe(first.body);
  await get('/lark/fi');
  await get('/lark/se', { 'accept-language': 'en' });
  await get('/lark/se', { cookie: 'cape-lang=en' });
  expect(made.map(({ language, params }) => `${language} ${params.country}`)).toEqual(['sv se', 'sv fi', 'en se']);
});

it('many who ask at once before it is made have it made once', async () => {
  const { made, get } = await served({
    respond: async (request) => {
      await new Promise(setImmediate);
      return drawn(request);
    },
  });
  const answers = await Promise.all(Array.from({ length: 40 }, () => get('/lark/se')));
  expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
  expect(made).toHaveLength(1);
});

it('what is in the query and is not asked for makes no other page, and reaches none', async () => {
  const { made, get } = await served({ asks: ['release'], respond: drawn });
  for (const query of ['', '?x=1', '?x=2&lang=sv', '?utm_source=somebody', '?lang=nonsense'])
    await get(`/lark/se${query}`);
  expect(made).toEqual([{ params: { country: 'se' }, query: {}, language: 'sv', embedded: true }]);
  await get('/lark/se?release=7&x=1');
  await get('/lark/se?x=2&release=7');
  expect(made.map(({ query }) => query)).toEqual([{}, { release: '7' }]);
});

it('what a word says that the page does not know makes no other page, however many are tried', async () => {
  const { made, get } = await served({ asks: ['part'], knows: { part: ['nest', 'song'] }, respond: drawn });
  for (const part of ['', '?part=egg', '?part=nest%20', '?part=a&part=nest', '?part=__proto__', '?part='])
    await get(`/lark/se${part}`);
  await get('/lark/se?part=song');
  expect(made.map(({ query }) => query)).toEqual([{}, { part: 'song' }]);
});

it('a browser that holds the page is answered so, with no page; one that holds another gets this one', async () => {
  const { get } = await served({ respond: drawn });
  const first = await get('/lark/se', { 'accept-encoding': 'br' });
  const tag = String(first.headers.etag);
  expect(tag).toMatch(/^"[\w-]+"$/);
  const again = await get('/lark/se', { 'accept-encoding': 'br', 'if-none-match': tag });
  expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', tag]);
  expect(again.headers['content-security-policy']).toBe(first.headers['content-security-policy']);
  const others: Record<string, string>[] = [
    { 'accept-encoding': 'gzip' },
    { 'accept-encoding': 'br', 'accept-language': 'en' },
  ];
  for (const other of others) {
    const answer = await get('/lark/se', { ...other, 'if-none-match': tag });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers.etag).not.toBe(tag);
  }
});

it('it travels packed, with its length, and says what it depends on', async () => {
  const { get } = await served({ respond: drawn });
  const packed = await get('/lark/se', { 'accept-encoding': 'gzip, br' });
  expect(packed.headers).toMatchObject({
    'content-encoding': 'br',
    'content-length': String(packed.rawPayload.length),
    'cache-control': 'no-cache',
    vary: 'cookie, accept-language, accept-encoding',
  });
  const plain = await get('/lark/se');
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(brotliDecompressSync(packed.rawPayload).toString()).toBe(plain.body);
});

it('what a page is made from has changed: the next visitor sees it, also while the old one is being made', async () => {
  const state = { version: 'first', made: 0 };
  let hold: (() => void) | null = null;
  const { get } = await served({
    version: async () => state.version,
    respond: async () => {
      const seen = state.version;
      if (++state.made === 1)
        await new Promise<void>((resolve) => {
          hold = resolve;
        });
      return htmlAnswer(seen);
    },
  });
  const early = get('/lark/se');
  while (!hold) await new Promise(setImmediate);
  state.version = 'second';
  expect((await get('/lark/se')).body).toBe('second');
  (hold as () => void)();
  expect((await early).body).toBe('first');
  state.version = 'first'; // as it was before: and nothing was kept that was made while it changed
  expect((await get('/lark/se')).body).toBe('first');
  expect(state.made).toBe(3);
});

it('an address that leads nowhere is not kept, and neither is a fault', async () => {
  let there = false;
  const { get } = await served({
    respond: (request) => {
      if (request.params.country === 'xx') throw new Error('it broke');
      return there ? drawn(request) : htmlAnswer('not there', 404);
    },
  });
  const missing = await get('/lark/se');
  expect([missing.statusCode, missing.headers.etag]).toEqual([404, undefined]);
  expect((await get('/lark/xx')).statusCode).toBe(500);
  there = true;
  expect((await get('/lark/se')).statusCode).toBe(200);
});

it('a visitor who asks for many new pages waits, is shown that, and closes no kept page', async () => {
  let open: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const { get } = await served({
    respond: async (request) => {
      if (request.params.country !== 'se') await gate;
      return drawn(request);
    },
  });
  await get('/lark/se');
  const flood = Array.from({ length: 40 }, (_, place) => get(`/lark/no-${place}`));
  const refused = await Promise.race(flood);
  expect([refused.statusCode, refused.headers['retry-after']]).toEqual([503, '10']);
  expect(refused.body).toContain('Försök igen om en minut');
  expect((await get('/lark/se')).statusCode).toBe(200);
  open();
  const statuses = (await Promise.all(flood)).map(({ statusCode }) => statusCode);
  expect([statuses.filter((one) => one === 200).length, statuses.filter((one) => one === 503).length]).toEqual([
    14, 26,
  ]);
});

it('keeps no more bytes than it has room for', async () => {
  const { made, get } = await served({ respond: drawn }, 9000);
  for (const country of ['a', 'b', 'c', 'd']) await get(`/lark/${country}`);
  for (const country of ['d', 'a']) await get(`/lark/${country}`);
  expect(made.map(({ params }) => params.country)).toEqual(['a', 'b', 'c', 'd', 'a']);
});

it('a visitor who waited for a page that was given up is asked to come again, and for the next one it is made again', async () => {
  let isStuck = true;
  const { get } = await served({
    respond: async (request) => {
      if (isStuck) throw new PageGivenUp();
      return drawn(request);
    },
  });
  const answers = await Promise.all([get('/lark/se'), get('/lark/se')]);
  expect(answers.map(({ statusCode, headers }) => [statusCode, headers['retry-after']])).toEqual([
    [503, '60'],
    [503, '60'],
  ]);
  isStuck = false;
  expect((await get('/lark/se')).statusCode).toBe(200);
});
