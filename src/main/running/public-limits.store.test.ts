import { afterAll, beforeAll, expect, it } from 'vitest';
import { provisionPeople, type Stage, setStage } from '../../testing/people.ts';
import { openStore } from '../../testing/stores.ts';
import { startWhole, type WholeServer } from '../proofs/world/whole-server.ts';
import { isLimited } from './limit-public-routes.ts';
import { publicRoutes } from './public-routes.ts';

let stage: Stage;
let whole: WholeServer;
beforeAll(async () => {
  stage = await setStage(await openStore('embedded', provisionPeople));
  whole = await startWhole(stage);
});
afterAll(async () => {
  await whole.server.close();
  await stage.store.close();
});

const headers = { host: 'localhost', accept: 'text/html', 'sec-fetch-site': 'same-origin' };
const many = 200;

/** Routes that ask the database for an unknown person. */
const asking = [
  { method: 'GET', url: '/work/en/tip', waits: 'We are busy right now' },
  { method: 'GET', url: `/calendar/${'A'.repeat(43)}.ics`, waits: 'Det är kö just nu' },
] as const;

it.each(asking)(
  '$method $url is worked on for a few at once, and the rest are asked to come again',
  async ({ method, url, waits }) => {
    const ask = () => whole.server.inject({ method, url, headers });
    const usual = (await ask()).statusCode;
    const answers = await Promise.all(Array.from({ length: many }, ask));
    const refused = answers.filter(({ statusCode }) => statusCode === 503);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.length).toBeLessThan(many);
    for (const answer of refused) {
      expect(answer.body).toContain(waits);
      expect(answer.headers['cache-control']).toBe('no-store');
      expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
    expect((await ask()).statusCode).toBe(usual); // and every place was given back
  },
);

it('while a public route is flooded, a request for another one is answered', async () => {
  const flood = Array.from({ length: many }, () => whole.server.inject({ url: '/work/en/tip', headers }));
  for (const url of ['/work/en', '/sign-in', '/', '/figures/national', '/health'])
    expect([url, (await whole.server.inject({ url, headers })).statusCode]).toEqual([url, 200]);
  await Promise.all(flood);
});

it('the pages for workers say what is busy in their own silence', () => {
  const told = whole.log.map(({ route }) => route ?? '');
  expect(told.some((route) => route.startsWith('/work') || route.startsWith('/calendar'))).toBe(false);
});

/** What asks for a session before it reads a body, and then has places for each account (`attachments/pieces`, `competence/library`). */
const atDoorsOfTheirOwn: readonly string[] = [
  'POST /api/files/:kind/:id/:file/pieces/:piece',
  'POST /api/course-packages/sent/:content/pieces/:piece',
];

it('every public route is limited, kept, a file, health, or has a door of its own', () => {
  expect(publicRoutes).toEqual(expect.arrayContaining([...atDoorsOfTheirOwn]));
  const free = publicRoutes.filter(
    (route) => !atDoorsOfTheirOwn.includes(route) && !isLimited({ url: route.split(' ')[1] ?? '', config: {} }),
  );
  expect(
    free.filter(
      (route) => !/^GET \/(app|assets|field|health)(\/|$)|^GET \/exercise(\/assets|\/api\/stream|$)/.test(route),
    ),
  ).toEqual([]);
  const posts = publicRoutes.filter((route) => route.startsWith('POST '));
  expect(posts.filter((route) => free.includes(route))).toEqual([]);
  expect(posts.length).toBeGreaterThan(8);
});
