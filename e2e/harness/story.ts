import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { accessibilityProblems } from './accessible.ts';
import { theBrowser } from './browser.ts';
import { overflowProblems } from './narrow.ts';
import { type RunningServer, startServer } from './server.ts';
import { signInAs, type Watch, watch } from './watched-page.ts';

/** What a story is told with: a server of its own with the demo loaded, and as many people as it needs. */
export type Stage = {
  readonly server: RunningServer;
  /** Somebody who is not signed in, with a browser of their own. */
  visitor(options?: BrowserContextOptions): Promise<Page>;
  /** One of the invented people, signed in, with a browser of their own. */
  person(persona: string, options?: BrowserContextOptions): Promise<Page>;
  /** The page passes axe in light and dark, and does not stick out at 320 px. */
  looksRight(page: Page): Promise<void>;
  /** Lets pass what a story about a refusal makes the browser's console say. */
  expectComplaint(pattern: RegExp): void;
};

const usual: BrowserContextOptions = {
  locale: 'sv-SE',
  timezoneId: 'Europe/Stockholm',
  viewport: { width: 1280, height: 800 },
};

/**
 * One promise that CAPE makes, told in a real browser. Beside what the story asserts, it fails when a page writes an
 * error to the console, when a script throws, and when any request would leave the house.
 */
export function story(promise: string, tell: (stage: Stage) => Promise<void>): void {
  test(promise, async () => {
    const browser = await theBrowser();
    const server = await startServer(inject('demoTemplate'));
    const watches: Watch[] = [];
    const expected: RegExp[] = [];
    const closing: (() => Promise<void>)[] = [];

    const visitor: Stage['visitor'] = async (options = {}) => {
      const context = await browser.newContext({ ...usual, ...options });
      closing.push(() => context.close());
      const watching = watch(context, server.origin);
      for (const pattern of expected) watching.expect(pattern);
      watches.push(watching);
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
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          const found = await accessibilityProblems(page, colorScheme === 'light' ? 'everything' : 'colours');
          problems.push(...found.map((problem) => `${colorScheme}: ${problem}`));
        }
        await page.emulateMedia({ colorScheme: null, reducedMotion: null });
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
    } finally {
      for (const close of closing) await close();
      await server.stop();
    }
  });
}
