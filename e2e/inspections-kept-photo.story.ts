import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { story } from './harness/story.ts';
import { visitOf, visitShown } from './phone/at-the-agency.ts';
import * as field from './phone/field-app.ts';

/** A photo that a browser can draw: one red dot. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==',
  'base64',
);

story(
  'a phone was ended while it held a photo: found again it brings both, nothing of it is done, and its owner sees the photo in the workspace',
  async (stage) => {
    for (const complaint of field.usualComplaints) stage.expectComplaint(complaint);
    stage.expectComplaint(/status of 404/); // what Karin may not see
    const { origin } = stage.server;
    const phone = await stage.visitor(field.held);
    await field.makeMine(phone, origin);
    await field.downloadPlan(phone);
    await field.goIn(phone);
    await field.arrived(phone);
    await phone.context().setOffline(true);
    await field.takePhoto(phone, 'cellar.png', dot);

    const ines = await stage.person('ines', { locale: 'en-GB' });
    await ines.goto(`${origin}/app/phones`);
    await ines.getByRole('button', { name: 'Deregister phone' }).click();
    await ines.getByRole('alertdialog').getByRole('button', { name: 'Deregister phone' }).click();
    await ines.getByText('Deregistered.', { exact: false }).first().waitFor();

    await phone.context().setOffline(false);
    await expect
      .poll(
        async () => {
          await ines.reload();
          await ines.getByText('Last contact').waitFor();
          return ines.getByRole('button', { name: 'Read the entry not applied' }).count();
        },
        { interval: 1000 },
      )
      .toBe(1);
    const arrived = ines.getByText('Photo, as the phone signed it');
    await expect
      .poll(
        async () => {
          await ines.reload();
          await ines.getByRole('button', { name: 'Read the entry not applied' }).click();
          await ines.getByText('The phone was not trusted:', { exact: false }).waitFor();
          return arrived.isVisible();
        },
        { interval: 1000 },
      )
      .toBe(true);
    await ines.getByRole('button', { name: 'Show the photo' }).click();
    const shown = ines.getByRole('img', { name: /Photo of no/ });
    await shown.waitFor();
    await expect.poll(() => shown.evaluate((one) => (one as unknown as { naturalWidth: number }).naturalWidth)).toBe(1);
    await stage.looksRight(ines);

    // Nothing of it was done, and the phone has nothing left that waits.
    expect((await visitShown(ines, origin, await visitOf(ines, origin))).observations).toEqual([]);
    await expect.poll(() => heldOf(phone), { interval: 1000 }).toEqual([0, 0]);

    const karin = await stage.person('karin', { locale: 'en-GB' });
    const devices = await ines.evaluate("fetch('/api/devices').then((answer) => answer.json())");
    const { id } = (devices as { devices: { id: string }[] }).devices[0] ?? { id: '' };
    const status = await karin.evaluate(`fetch('/api/devices/${id}/kept').then(({ status }) => status)`);
    expect(status).toBe(404);
  },
);

/** How many pictures and pieces of pictures are on the phone. */
const heldOf = (page: Page): Promise<number[]> =>
  page.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('cape-field');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const tx = opening.result.transaction(['media', 'pieces']);
      const counts = ['media', 'pieces'].map((name) => tx.objectStore(name).count());
      tx.oncomplete = () => {
        opening.result.close();
        resolve(counts.map(({ result }) => result));
      };
    };
  })`);
