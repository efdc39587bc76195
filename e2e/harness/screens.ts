import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const folder = join(import.meta.dirname, '../../docs/screens');

/** Keeps a picture for the documents when CAPE_SCREENS=1; otherwise does nothing, so that a test run leaves no trace. */
export async function picture(page: Page, name: string): Promise<void> {
  if (process.env.CAPE_SCREENS !== '1') return;
  mkdirSync(folder, { recursive: true });
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
}
