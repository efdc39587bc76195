import { type Browser, chromium } from 'playwright-core';
import { findBrowser, flags } from '../../scripts/steps/browser.mjs';

let running: Promise<Browser> | undefined;

/** One browser for all stories of a run; each story opens contexts of its own in it. */
export function theBrowser(): Promise<Browser> {
  running ??= (async () => {
    const executablePath = await findBrowser();
    if (!executablePath) throw new Error('No browser. Install Chromium or set CHROME to its path.');
    return chromium.launch({ executablePath, args: flags });
  })();
  return running;
}
