import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { story } from './harness/story.ts';
import { mediumShown, visitOf, visitShown } from './phone/at-the-agency.ts';
import * as field from './phone/field-app.ts';
import { aPhone, filesThatSay, type Phone } from './phone/killed-browser.ts';

const notes = 30;
const canary = 'zQvSomethingSeen';
/** One of them is as long as a note can be, so that it finds no room where others would. */
const longOne = 17;
const words = (n: number): string =>
  `${canary} ${String(n).padStart(2, '0')}`.padEnd(n === longOne ? 3990 : 0, ' and so on').trim();
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Of a picture, what is kept of it: without what the camera wrote beside it. */
const withoutExif = (picture: Buffer): Buffer =>
  Buffer.concat([picture.subarray(0, 2), picture.subarray(4 + picture.readUInt16BE(4))]);

async function startOn(phone: Phone, origin: string): Promise<Page> {
  const page = await phone.start(`${origin}/field`, null);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  return page;
}

async function openAgain(page: Page): Promise<void> {
  await field.unlock(page);
  await page.getByRole('link', { name: 'Add note' }).waitFor();
}

const isThere = (page: Page, text: string): Promise<boolean> => page.getByText(text, { exact: true }).isVisible();

/** Presses *Save* and does not wait: the browser may end before the disk has it. */
async function saveInHaste(page: Page, text: string): Promise<void> {
  await page.getByRole('link', { name: 'Add note' }).click();
  await page.getByLabel('What you see or hear').fill(text);
  void page
    .getByRole('button', { name: 'Save' })
    .click()
    .catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 60));
}

/** How much this phone holds for the agency’s address, in bytes. */
const heldBytes = (page: Page): Promise<number> =>
  page.evaluate('navigator.storage.estimate().then(({ usage }) => usage)');

/** The phone has no room: it says so, keeps what was written on the screen, and saves it once there is room. */
async function withoutRoom(page: Page, origin: string, text: string, room: number): Promise<void> {
  const debug = await page.context().newCDPSession(page);
  await debug.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: room });
  await page.goto(`${origin}/field`);
  await page.context().setOffline(true);
  await openAgain(page);
  await page.getByRole('link', { name: 'Add note' }).click();
  const written = page.getByLabel('What you see or hear');
  await written.fill(text);
  const save = page.getByRole('button', { name: 'Save' });
  await save.click();
  const isFull = page.getByText('Not saved: the phone is full', { exact: false });
  await isFull.waitFor();
  expect(await written.inputValue()).toBe(text);
  await debug.send('Storage.overrideQuotaForOrigin', { origin });
  // The browser remembers for a while how much room there was.
  await expect
    .poll(
      async () => {
        if (await save.isVisible()) await save.click();
        return page.getByRole('link', { name: 'Add note' }).isVisible();
      },
      { interval: 1000 },
    )
    .toBe(true);
}

/** Three times the network breaks: before the request, while it is on its way, and after the agency has taken it all. */
async function breakThreeTimes(page: Page): Promise<() => number> {
  let broken = 0;
  await page.context().route('**/api/device/batch', async (route) => {
    broken += 1;
    if (broken === 1) return route.abort('connectionrefused');
    if (broken === 2) {
      await route.fetch(); // the agency has it, and the answer is lost
      return route.abort('connectionreset');
    }
    if (broken === 3) return route.fulfill({ status: 503, body: '' });
    return route.continue();
  });
  return () => broken;
}

story(
  'thirty notes outlive a browser that is killed, a full phone, and a network that breaks: each arrives once',
  async (stage) => {
    const { origin } = stage.server;
    const ines = await stage.person('ines', { locale: 'en-GB' });
    const phone = aPhone();
    try {
      let page = await startOn(phone, origin);
      await page.context().addCookies([{ name: 'cape-lang', value: 'en', url: origin }]);
      await field.makeMine(page, origin);
      await field.downloadPlan(page);
      await page.context().setOffline(true);
      await field.goIn(page);
      const pictures = [1, 2, 3].map((n) => field.aPicture(n, 150_000 * n));
      for (const [at, bytes] of pictures.entries()) await field.takePhoto(page, `${at}.jpg`, bytes);

      for (let n = 1; n <= notes; n++) {
        if (n % 10 === 4) {
          await saveInHaste(page, words(n));
          await phone.kill();
          page = await startOn(phone, origin);
          await page.context().setOffline(true);
          await openAgain(page);
          // What was not on the disk when it ended was not said to be saved either: the officer writes it again.
          if (!(await isThere(page, words(n)))) await field.sayIt(page, words(n));
        } else if (n === longOne) {
          // What is left of a browser that was killed is tidied when it starts, and takes less room then.
          await phone.kill();
          page = await startOn(phone, origin);
          const held = await heldBytes(page);
          await phone.kill();
          page = await phone.start('about:blank', null);
          await withoutRoom(page, origin, words(n), held + 4000);
        } else await field.sayIt(page, words(n));
      }
      await page.getByText(`On this phone · ${notes + pictures.length + 1} entries · 0 missing`).waitFor();

      const broken = await breakThreeTimes(page);
      await page.context().setOffline(false);
      await page.goto(`${origin}/field`); // a phone that comes out of a cellar is looked at
      await openAgain(page);
      await field.arrived(page);
      expect(broken()).toBeGreaterThan(3);

      const visit = await visitOf(ines, origin);
      const shown = await visitShown(ines, origin, visit);
      const told = shown.observations.flatMap(({ note }) => (note?.startsWith(canary) ? [note] : []));
      expect([...told].sort()).toEqual(Array.from({ length: notes }, (_, n) => words(n + 1)));
      expect(shown.observations.every(({ signed }) => signed?.holds && signed.trusted)).toBe(true);
      const media = await expect
        .poll(async () => {
          const { observations } = await visitShown(ines, origin, visit);
          return observations.flatMap((one) => one.media).filter(({ arrived }) => arrived === 'as-signed');
        })
        .toHaveLength(pictures.length)
        .then(async () => (await visitShown(ines, origin, visit)).observations.flatMap((one) => one.media));
      const hashes: string[] = [];
      for (const { id } of media) {
        const medium = await mediumShown(ines, origin, visit, id);
        expect(sha256(Buffer.from(medium.contents, 'base64'))).toBe(medium.sha256);
        hashes.push(medium.sha256);
      }
      expect(hashes.sort()).toEqual(pictures.map((bytes) => sha256(withoutExif(bytes))).sort());
      await phone.kill();
      expect(filesThatSay(phone.folder, [canary, field.pin, 'zQvTakenAtHome'])).toEqual([]);
    } finally {
      await phone.close();
    }
  },
);
