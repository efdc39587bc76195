import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/steps/browser.mjs';

/**
 * What makes Chromium quiet: it fetches nothing for itself, so that every request a story sees is the page's own.
 * Without a sandbox, because as root (a container) it starts in no other way; it opens only our own pages.
 */
export const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

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
