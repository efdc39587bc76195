import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { ringOf } from '../../scripts/steps/rings.mjs';
import { accessibilityProblems } from './accessible.ts';
import { newContext } from './browser.ts';
import { drawnTextProblems } from './drawn-text.ts';
import { inwardWords } from './inward-words.ts';
import { overflowProblems } from './narrow.ts';
import { type AsOwner, type RunningServer, startEmpty, startProduction, startServer } from './server.ts';
import { smallTargets } from './target-size.ts';
import { signInAs, type Watch, watch } from './watched-page.ts';

/** What a story runs with: a server with the demo loaded, and as many people as it needs. */
export type Stage = {
  readonly server: RunningServer;
  /** A visitor who is not signed in, with a browser of their own. */
  visitor(options?: BrowserContextOptions): Promise<Page>;
  /** One of the invented people, signed in, with a browser of their own. */
  person(persona: string, options?: BrowserContextOptions): Promise<Page>;
  /** The page passes axe in light and dark, does not stick out at 320 px, and shows no word that is only for those who make it. */
  looksRight(page: Page): Promise<void>;
  /** Lets pass what a story about a refusal makes the browser's console say. */
  expectComplaint(pattern: RegExp): void;
};

const usual: BrowserContextOptions = {
  locale: 'sv-SE',
  timezoneId: 'Europe/Stockholm',
  viewport: { width: 1280, height: 800 },
};

const ring = ringOf(process.env.TEST_RING);

/** The server of the stories of one file, once the first of them has begun. */
let running: Promise<RunningServer> | undefined;

/** Ended when all stories of the file have been run; asked by each of them, and done once. */
async function endServer(): Promise<void> {
  const server = await running;
  running = undefined;
  await server?.stop();
}

/**
 * One promise that CAPE makes, tested in a real browser. Beside what the story asserts, it fails when a page writes an
 * error to the console, when a script throws, and when any request would leave the agency. The stories of a file share a server.
 */
export const story = (promise: string, tell: (stage: Stage) => Promise<void>): void => {
  if (ring !== 'first') toldAs(promise, tell);
};

/** One of the fifteen that the first ring runs (docs/testing.md): the second runs all the others. */
export const coreStory = (promise: string, tell: (stage: Stage) => Promise<void>): void => {
  if (ring !== 'second') toldAs(promise, tell);
};

/** One of those that looks only at what no other of its kind changes, and so is run on a server that they share. */
export const sharedStory = (promise: string, tell: (stage: Stage) => Promise<void>): void => {
  if (ring !== 'second') toldAs(promise, tell, sharedServer());
};

/** Told on a server with the demo that has these settings beside: a mail server, say. */
export const settledStory = (
  promise: string,
  settings: () => Promise<Readonly<Record<string, string>>>,
  tell: (stage: Stage) => Promise<void>,
): void => {
  if (ring !== 'first')
    toldAs(promise, tell, undefined, async () => startServer(inject('demoTemplate'), await settings()));
};

/** Told on a server for real use, with no one in it but whom the owner of its database has put there, and with these settings. */
export const productionStory = (
  promise: string,
  provision: (asOwner: AsOwner) => Promise<void>,
  tell: (stage: Stage) => Promise<void>,
  settings: () => Promise<Readonly<Record<string, string>>> = async () => ({}),
): void => {
  if (ring !== 'first') toldAs(promise, tell, undefined, async () => startProduction(provision, await settings()));
};

/** Told on a server for real use whose database is empty: no one has set it up. */
export const emptyStory = (promise: string, tell: (stage: Stage) => Promise<void>): void => {
  if (ring !== 'first') toldAs(promise, tell, undefined, startEmpty);
};

/** One of the servers that were started for stories beside others: each worker has its own. */
function sharedServer(): RunningServer | undefined {
  const origins = inject('sharedOrigins');
  const origin = origins[Number(process.env.VITEST_POOL_ID) % origins.length];
  if (!origin) return undefined;
  const ofOne = (): never => {
    throw new Error('A story that needs a server of its own is told as coreStory.');
  };
  return { origin, dataFolder: '', log: ofOne, stop: ofOne };
}

function toldAs(
  promise: string,
  tell: (stage: Stage) => Promise<void>,
  shared?: RunningServer,
  start = () => startServer(inject('demoTemplate')),
): void {
  afterAll(endServer);
  test(promise, async () => {
    if (!shared) running ??= start();
    const server = shared ?? ((await running) as RunningServer);
    const watches: Watch[] = [];
    const expected: RegExp[] = [];
    const closing: (() => Promise<void>)[] = [];
    const pages: Page[] = [];

    const visitor: Stage['visitor'] = async (options = {}) => {
      const context = await newContext({ ...usual, ...options });
      closing.push(() => context.close());
      const watching = watch(context, server.origin);
      for (const pattern of expected) watching.expect(pattern);
      watches.push(watching);
      context.on('page', (page) => pages.push(page));
      return context.newPage();
    };
    const stage: Stage = {
      server,
      visitor,
      async person(persona, options) {
        const page = await visitor(options);
        await signInAs(page, server.origin, persona);
        return page;
      },
      async looksRight(page) {
        const problems: string[] = [];
        await page.waitForLoadState(); // a link leads to a page whose heading can be there before its stylesheet
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          const found = await accessibilityProblems(page, colorScheme === 'light' ? 'everything' : 'colours');
          found.push(...(await drawnTextProblems(page)));
          problems.push(...found.map((problem) => `${colorScheme}: ${problem}`));
        }
        await page.emulateMedia({ colorScheme: null, reducedMotion: null });
        problems.push(...(await inwardWords(page)));
        problems.push(...(await smallTargets(page)));
        problems.push(...(await overflowProblems(page)));
        expect(problems, `how ${new URL(page.url()).pathname} looks`).toEqual([]);
      },
      expectComplaint(pattern) {
        expected.push(pattern);
        for (const watching of watches) watching.expect(pattern);
      },
    };
    try {
      await tell(stage);
      expect(watches.flatMap(({ complaints }) => complaints)).toEqual([]);
    } catch (error) {
      throw new Error(await shownWhen(error, pages), { cause: error });
    } finally {
      for (const close of closing) await close();
    }
  });
}

/** What went wrong, and what each person saw then: without it a story that failed on a busy machine says too little. */
async function shownWhen(error: unknown, pages: readonly Page[]): Promise<string> {
  const shown = pages.map(async (page) => {
    const text = await page.locator('body').ariaSnapshot({ timeout: 2000 }).catch(String);
    return `${new URL(page.url()).pathname} showed:\n${text.slice(0, 4000)}`;
  });
  return [error instanceof Error ? error.message : String(error), ...(await Promise.all(shown))].join('\n\n');
}
