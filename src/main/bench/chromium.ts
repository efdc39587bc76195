import type { Browser } from 'playwright-core';
import { findBrowser, flags } from '../../../scripts/steps/browser.mjs';
import { NotHere } from './not-here.ts';

/** The browser of the stories. Operators of CAPE have neither it nor what drives it, so both are looked for here and not before. */
export async function openChromium(): Promise<Browser> {
  const driver = await import('playwright-core').catch(() => {
    throw new NotHere('playwright-core is not installed, which drives the browser. Run: npm ci');
  });
  const executablePath = await findBrowser();
  if (!executablePath) throw new NotHere('no Chromium is here. Install Chromium or set CHROME to its path.');
  return driver.chromium.launch({ executablePath, args: flags });
}
