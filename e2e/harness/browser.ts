import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';
import { findBrowser, flags } from '../../scripts/steps/browser.mjs';

let running: Promise<Browser> | undefined;

/** One browser for all stories of a run; each story opens contexts of its own in it. */
function theBrowser(): Promise<Browser> {
  running ??= (async () => {
    const executablePath = await findBrowser();
    if (!executablePath) throw new Error('No browser. Install Chromium or set CHROME to its path.');
    return chromium.launch({ executablePath, args: flags });
  })();
  return running;
}

/** Far longer than any step takes: on a busy machine a page is slow, and a clock must not fail a sound story. */
export const patience = Number(process.env.PATIENCE ?? 240_000);

/** A browser of its own for one person, with nothing in it. */
export async function newContext(options?: BrowserContextOptions): Promise<BrowserContext> {
  const context = await (await theBrowser()).newContext(options);
  context.setDefaultTimeout(patience);
  return context;
}
