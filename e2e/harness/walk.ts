import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { picture } from './screens.ts';

/** One person who goes from screen to screen by the links that they meet. */
export type Walk = { readonly page: Page; readonly origin: string; readonly met: Set<string> };

export const walkOf = (page: Page): Walk => ({ page, origin: new URL(page.url()).origin, met: new Set() });

const isId = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]+$/;

/** The first link met that leads to a screen at `route`, in which `$id` stands for an id. */
function addressAt({ met }: Walk, route: string): string {
  const asked = route.split('/');
  const found = [...met].find((address) => {
    const parts = address.replace(/[?#].*$/, '').split('/');
    const isThere = (part: string, at: number) =>
      part.startsWith('$') ? isId.test(parts[at] ?? '') : part === parts[at];
    return parts.length === asked.length && asked.every(isThere);
  });
  if (found) return found;
  if (route.includes('$')) throw new Error(`No link met so far leads to ${route}.`);
  return route;
}

/** Goes to the screen at `route`, at `address` where that is no id, and waits until it shows what it fetches. */
export async function goTo(walk: Walk, route: string, address = addressAt(walk, route)): Promise<void> {
  const { page, origin, met } = walk;
  await page.goto(`${origin}${address}`);
  await page.locator('main h1').first().waitFor();
  await expect.poll(() => page.locator('main .skeleton').count(), { message: `${address} has come` }).toBe(0);
  await page.waitForLoadState('networkidle');
  for (const link of await page
    .locator('a[href^="/app"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? '')))
    met.add(link);
}

/** The same, and a picture of it. */
export async function pictureAt(walk: Walk, name: string, route: string, address?: string): Promise<void> {
  await goTo(walk, route, address);
  await picture(walk.page, name, route);
}
