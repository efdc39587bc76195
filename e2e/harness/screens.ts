import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { withFewColours } from '../../scripts/pictures/palette-png.mjs';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'docs/screens');

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
  if (inGuides().has(name)) await inSwedish(page, name);
}

/** The same once more in Swedish, for the guides: the language is switched where one is, so that what was typed and opened stays. */
async function inSwedish(page: Page, name: string): Promise<void> {
  const length = (): Promise<number> => page.evaluate('document.body.innerText.length');
  const [before, down] = [await length(), await page.evaluate<number>('scrollY')];
  const change = async (to: 'sv' | 'en'): Promise<void> => {
    await page.locator(`a[hreflang="${to}"]`).first().dispatchEvent('click');
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe(to);
    // What the server says is fetched again: it is there once there is about as much as before, and no more comes.
    let last = 0;
    await expect
      .poll(
        async () => {
          const now = await length();
          const isThere = now === last && now > 0.6 * before;
          last = now;
          return isThere;
        },
        { interval: 400 },
      )
      .toBe(true);
    await page.evaluate(`scrollTo(0, ${down})`);
  };
  if ((await page.locator('html').getAttribute('lang')) !== 'en') return;
  if ((await page.locator('a[hreflang="sv"]').count()) === 0) return;
  await change('sv');
  const png = await page.screenshot({ animations: 'disabled' });
  mkdirSync(join(folder, 'sv'), { recursive: true });
  writeFileSync(join(folder, 'sv', `${name}.png`), withFewColours(png));
  await change('en');
}

/** The pictures that the guides of knowledge/help name. */
const inGuides = (): ReadonlySet<string> => {
  const help = join(root, 'knowledge/help');
  const files = readdirSync(help).filter((file) => file.startsWith('tasks-'));
  const names = files.flatMap((file) =>
    [...readFileSync(join(help, file), 'utf8').matchAll(/picture: *\{ *name: ([a-z0-9-]+)/g)].map(
      ([, one = '']) => one,
    ),
  );
  return new Set(names);
};

const index = join(folder, 'README.md');
const isShown = (name: string): boolean => existsSync(index) && readFileSync(index, 'utf8').includes(`(${name}.png)`);
