import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { withFewColours } from '../../scripts/pictures/palette-png.mjs';

const folder = join(import.meta.dirname, '../../docs/screens');

/** What a picture should weigh at most, in bytes; `scripts/rules/links.mjs` refuses what weighs much more. */
const bytes = 60_000;

/**
 * Keeps a picture for the documents when CAPE_SCREENS=1 and docs/screens/README.md shows it; CAPE_SCREENS=all keeps it anyway.
 * Otherwise does nothing, so that a test run leaves no trace.
 */
export async function picture(page: Page, name: string): Promise<void> {
  const asked = process.env.CAPE_SCREENS;
  if (asked !== 'all' && !(asked === '1' && isShown(name))) return;
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  const png = await page.screenshot({ animations: 'disabled' });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.png`), withFewColours(png, bytes));
}

const index = join(folder, 'README.md');
const isShown = (name: string): boolean => existsSync(index) && readFileSync(index, 'utf8').includes(`(${name}.png)`);
