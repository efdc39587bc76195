import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { withFewColours } from '../../scripts/pictures/palette-png.mjs';

const folder = join(import.meta.dirname, '../../docs/screens');

/** Whether a page is at an address as routes are written: `$id` stands for whatever is there. */
function isAt(page: Page, route: string): boolean {
  const asked = route.split('/');
  const there = new URL(page.url()).pathname.replace(/(?<=.)\/$/, '').split('/');
  return asked.length === there.length && asked.every((part, at) => part.startsWith('$') || part === there[at]);
}

/**
 * A picture of the screen at `route`, kept for the documents when CAPE_SCREENS=1 and docs/screens/README.md shows it; CAPE_SCREENS=all
 * keeps it anyway. Otherwise only the address is compared, so that a test run leaves no trace and `npm run check` can rely on the route.
 */
export async function picture(page: Page, name: string, route: string): Promise<void> {
  expect(isAt(page, route), `the picture ${name} is of ${route}, taken at ${new URL(page.url()).pathname}`).toBe(true);
  const asked = process.env.CAPE_SCREENS;
  if (asked !== 'all' && !(asked === '1' && isShown(name))) return;
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  const png = await page.screenshot({ animations: 'disabled' });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.png`), withFewColours(png));
}

const index = join(folder, 'README.md');
const isShown = (name: string): boolean => existsSync(index) && readFileSync(index, 'utf8').includes(`(${name}.png)`);
