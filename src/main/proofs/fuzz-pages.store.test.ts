import { afterAll, beforeAll, expect, it } from 'vitest';
import { provisionPeople, type Stage, setStage } from '../../testing/people.ts';
import { isSample } from '../../testing/ring.ts';
import { openStore } from '../../testing/stores.ts';
import { publicRoutes } from '../running/public-routes.ts';
import { seed } from './world/grow.ts';
import { mark } from './world/hostile.ts';
import { startWhole, type WholeServer } from './world/whole-server.ts';

/** What a visitor might write into an address, a query or a form of a page that needs no sign-in. */
const allWords = [
  'se',
  'xx',
  mark,
  `${mark}\u0000`,
  '../../package.json',
  '..%2f..%2fpackage.json',
  '%2e%2e',
  '%00',
  '%E0%A4%A',
  '%ff',
  '__proto__',
  'constructor',
  `<script>${mark}</script>`,
  `${mark}'; drop table access.session; --`,
  'https://example.org/',
  '//example.org',
  '/app/../../x',
  'x'.repeat(300),
  '💥',
  '-1',
  '1e999',
];
/** The first ring tries every second of them, and other ones with another seed. */
const words = allWords.filter((_, at) => !isSample || (at + seed) % 2 === 0);
const forms = ['persona', 'next', 'minutes', 'lang', 'ended'];

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
const inAddress = (word: string): string => (word.includes('%') ? word : encodeURIComponent(word));
const fill = (path: string, word: string): string => path.replace(/:\w+|\*/g, inAddress(word));
const addressesOf = (path: string): string[] => [
  ...new Set([
    ...words.map((word) => fill(path, word)),
    ...['lang', 'ended', 'next'].flatMap((name) =>
      words.slice(2, isSample ? 5 : 9).map((word) => `${fill(path, 'se')}?${name}=${inAddress(word)}`),
    ),
  ]),
];

it.each(publicRoutes.filter((route) => route.startsWith('GET ')))(
  '%s never breaks, and runs nothing it was sent',
  async (route) => {
    const highest = route === 'GET /health/ready' ? 503 : 499; // nothing seals here, and it says so after a minute
    for (const url of addressesOf(route.slice(4))) {
      const answer = await whole.server.inject({ method: 'GET', url, headers });
      expect(answer.statusCode, url).toBeLessThanOrEqual(highest);
      expect(answer.body, url).not.toContain(`<script>${mark}`);
      expect(answer.body, url).not.toContain('"dependencies"'); // no file from outside of the pages
      const { location } = answer.headers;
      if (location !== undefined) expect(location, url).toMatch(/^\/(?!\/)/);
    }
  },
);

it.each(publicRoutes.filter((route) => route.startsWith('POST ')))(
  '%s never breaks, and leads nowhere else',
  async (route) => {
    const type = 'application/x-www-form-urlencoded';
    for (const name of forms) {
      for (const word of words) {
        const payloads = [
          `${name}=${encodeURIComponent(word)}`,
          `persona=ines&${name}=${encodeURIComponent(word)}`,
          `${name}=a&${name}=${encodeURIComponent(word)}`,
        ];
        for (const payload of payloads) {
          const answer = await whole.server.inject({
            method: 'POST',
            url: route.slice(5),
            headers: { ...headers, 'content-type': type },
            payload,
          });
          expect(answer.statusCode, payload).toBeLessThan(500);
          expect(String(answer.headers.location ?? '/'), payload).toMatch(/^\/(?!\/)[\w/.?-]*$/);
          expect(answer.body, payload).not.toContain(`<script>${mark}`);
        }
      }
    }
  },
);

it('the log of all that names routes and statuses, and nothing that was sent', () => {
  expect(whole.log.length).toBeGreaterThan(500);
  expect(JSON.stringify(whole.log)).not.toContain(mark);
});

const guards = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'content-security-policy': expect.stringContaining("default-src 'none'"),
};

/** An opened package has an origin that is no one's, so what it loads comes from another one: its address is the secret. */
const guardsOf = (path: string) =>
  path.startsWith('/launched/')
    ? { ...guards, 'cross-origin-resource-policy': expect.stringMatching(/^(?:same|cross)-origin$/) }
    : guards;

it.each([...publicRoutes, 'GET /nowhere', 'GET /api/nowhere'])('%s is answered with every guard', async (route) => {
  const [method, path] = route.split(' ') as ['GET' | 'POST', string];
  for (const own of [headers, { ...headers, host: 'elsewhere.example' }]) {
    const answer = await whole.server.inject({ method, url: fill(path, 'se'), headers: own });
    expect(answer.headers).toMatchObject(guardsOf(path));
  }
});
