import type { Page } from 'playwright-core';
import { signInAs } from '../harness/watched-page.ts';

/* What an officer does with the field app, by what is on the screen. In English. */

export const pin = '73915028';
/** How a small phone is held. */
export const held = { locale: 'en-GB', viewport: { width: 360, height: 740 } };
/** What a browser says by itself when there is no network, and when no one is signed in. */
export const usualComplaints = [/ERR_INTERNET_DISCONNECTED/, /status of 401/, /ERR_FAILED/, /net::ERR/];

const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).click();

/** Makes the phone Ines's, opened by a number or, where the browser has a passkey, by that. */
export async function makeMine(page: Page, origin: string, kind: 'pin' | 'passkey' = 'pin'): Promise<void> {
  await signInAs(page, origin, 'ines');
  await page.goto(`${origin}/field`);
  await page.getByRole('radio', { name: kind === 'pin' ? /PIN/ : /Face, finger/ }).check();
  if (kind === 'pin') await page.getByLabel('Your PIN').fill(pin);
  await press(page, 'Register this phone');
  await page.getByRole('heading', { level: 1, name: 'My inspections' }).waitFor();
}

/** The planned inspection that these stories download. */
export const place = 'Ljusberga Bygge Demo';

/** Downloads it; afterwards no one is signed in on this phone. */
export async function downloadPlan(page: Page): Promise<void> {
  await page.getByRole('listitem').filter({ hasText: place }).getByRole('button', { name: 'Open' }).click();
  await page.getByRole('button', { name: /^Download · \d+ kB$/ }).click();
  await page.getByText('You are signed out of the workspace on this phone', { exact: false }).waitFor();
  await page.evaluate('navigator.serviceWorker.ready'); // kept for when there is no network
}

export async function openInspection(page: Page): Promise<void> {
  if (!page.url().endsWith('/taken')) await page.locator('.card-link').first().click();
  await press(page, /^Continue to the visit/);
}

/** Goes in under what is usual. */
export async function goIn(page: Page): Promise<void> {
  await openInspection(page);
  await press(page, 'Yes, start the visit');
  await page.getByRole('link', { name: 'Add note' }).waitFor();
}

export async function sayIt(page: Page, words: string): Promise<void> {
  await page.getByRole('link', { name: 'Add note' }).click();
  await page.getByLabel('What you see or hear').fill(words);
  await press(page, 'Save');
  await page.getByRole('link', { name: 'Add note' }).waitFor();
}

export async function takePhoto(page: Page, name: string, bytes: Buffer): Promise<void> {
  const before = await page.locator('.told').count();
  await page.setInputFiles('input[type=file]', { name, mimeType: 'image/jpeg', buffer: bytes });
  await page.locator('.told').nth(before).waitFor();
}

export async function tick(page: Page, statement: string | RegExp, way: string): Promise<void> {
  await page.getByRole('link', { name: 'Tick indicators' }).click();
  for (const fold of await page.locator('details:not([open]) > summary').all()) await fold.click();
  await page.getByRole('group', { name: statement }).getByRole('button', { name: way, exact: true }).click();
  await press(page, 'Done');
  const nobody = page.getByRole('button', { name: 'No one is in danger now' });
  await nobody
    .or(page.getByRole('link', { name: 'Add note' }))
    .first()
    .waitFor();
  if (await nobody.isVisible()) await nobody.click();
}

export async function unlock(page: Page, secret = pin): Promise<void> {
  await page.getByLabel('Your PIN').fill(secret);
  await press(page, 'Unlock');
}

/** Everything that waits has reached the agency. */
export const arrived = (page: Page): Promise<void> =>
  page
    .getByText(/At your agency/)
    .first()
    .waitFor();

/** A small picture as a camera makes it: it differs by `n`, and says where it was taken. */
export function aPicture(n: number, size = 40_000): Buffer {
  const exif = Buffer.concat([Buffer.from('Exif\0\0'), Buffer.from('zQvTakenAtHome')]);
  const segment = (marker: number, body: Buffer): Buffer => {
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(body.length + 2, 2);
    return Buffer.concat([head, body]);
  };
  const scan = Buffer.alloc(size, n % 250);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe1, exif),
    segment(0xdb, Buffer.alloc(65, 1)),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    scan,
    Buffer.from([0xff, 0xd9]),
  ]);
}
