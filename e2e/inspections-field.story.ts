import { expect } from 'vitest';
import { accessibilityProblems } from './harness/accessible.ts';
import { overflowProblems } from './harness/narrow.ts';
import { picture } from './harness/screens.ts';
import { coreStory, story } from './harness/story.ts';
import { visitOf, visitShown } from './phone/at-the-agency.ts';
import * as field from './phone/field-app.ts';
import { givePasskeys } from './phone/on-the-phone.ts';

coreStory('an officer notes without a network, and the agency has it when there is one', async (stage) => {
  for (const complaint of field.usualComplaints) stage.expectComplaint(complaint);
  const page = await stage.visitor(field.held);
  const { origin } = stage.server;
  await field.makeMine(page, origin);
  await field.downloadPlan(page);
  await page.context().setOffline(true);
  await field.goIn(page);
  await field.sayIt(page, 'Four beds over the kitchen.');
  await field.takePhoto(page, 'a.jpg', field.aPicture(1));
  await field.tick(page, /differed from what was promised/, 'Said');
  await page.getByRole('link', { name: 'Person' }).click();
  await page.getByLabel('What they do, and where').fill('Washes up.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('On this phone · 5 entries · 0 missing').waitFor();
  await picture(page, 'field-live', '/field/i/$id/live');
  expect(await page.getByRole('button', { name: 'Undo' }).count()).toBe(0); // the last thing recorded was a person
  await field.tick(page, /differed from what was promised/, 'Said'); // by mistake
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Note withdrawn').waitFor();

  // Without a network it opens at any address. How fast, the bench says.
  for (const path of ['/field', '/field/phone']) {
    await page.goto(origin + path, { waitUntil: 'commit' });
    await page.locator('h1').waitFor();
  }
  await field.unlock(page);
  await page.goto(`${origin}/field`);
  await field.unlock(page);
  await page.getByText('On this phone · 7 entries · 0 missing').waitFor();

  await page.context().setOffline(false);
  await field.arrived(page);
  const ines = await stage.person('ines', { locale: 'en-GB' });
  const shown = await visitShown(ines, origin, await visitOf(ines, origin));
  expect(shown.observations).toHaveLength(3);
  expect(shown.takenBack).toHaveLength(1);
  expect(shown.observations.every(({ signed }) => signed?.holds && signed.trusted)).toBe(true);
  expect(shown.workers).toMatchObject([{ number: 1, note: 'Washes up.' }]);
});

story(
  'the same is done with keys alone, by day, by night and with strong contrast, and on the smallest phone',
  async (stage) => {
    for (const complaint of field.usualComplaints) stage.expectComplaint(complaint);
    const page = await stage.visitor(field.held);
    await field.makeMine(page, stage.server.origin);
    const looksRight = async (): Promise<void> => {
      await stage.looksRight(page);
      await page.evaluate("document.documentElement.dataset.theme = 'field'");
      expect(await accessibilityProblems(page, 'colours'), `${page.url()} with strong contrast`).toEqual([]);
      await page.evaluate("document.documentElement.dataset.theme = 'system'");
      expect(await overflowProblems(page)).toEqual([]);
    };
    /** Tabs to what has this name, as a user does who sees where the focus is. */
    const tabTo = async (name: RegExp, key = 'Tab'): Promise<void> => {
      for (let times = 0; times < 80; times++) {
        await page.keyboard.press(key);
        const here = await page.evaluate<string>(`(() => {
        const it = document.activeElement;
        if (it === null || it === document.body) return '';
        const label = it?.labels?.[0]?.textContent ?? '';
        return (it?.getAttribute('aria-label') || label || it?.textContent || '').trim();
      })()`);
        if (name.test(here)) return;
      }
      throw new Error(`Nothing called ${name} can be reached by Tab on ${page.url()}.`);
    };
    const pressOn = async (name: RegExp, key = 'Tab'): Promise<void> => {
      await tabTo(name, key);
      await page.keyboard.press('Enter');
    };

    await page.getByRole('button', { name: 'Open' }).first().waitFor();
    await looksRight();
    await pressOn(/^Open$/);
    await page.getByRole('button', { name: /^Download/ }).waitFor();
    await looksRight();
    await pressOn(/^Download/);
    await page.getByRole('heading', { name: 'Ready?' }).waitFor();
    await page.evaluate('navigator.serviceWorker.ready'); // kept for when there is no network
    await looksRight();
    await pressOn(/^Continue to the visit/);
    await page.getByRole('heading', { level: 1, name: 'Start visit' }).waitFor();
    await looksRight();
    await pressOn(/Yes, start the visit/);
    await page.getByRole('link', { name: 'Add note' }).waitFor();
    await looksRight();
    await pressOn(/^Add note/);
    await tabTo(/What you see or hear/);
    await page.keyboard.type('Written with keys alone.');
    await looksRight();
    await picture(page, 'field-say', '/field/i/$id/say');
    await pressOn(/^Save$/);
    await page.getByText('Written with keys alone.').waitFor();
    for (const [link, heading, taken] of [
      [/^Tick indicators/, 'Tick indicators', () => picture(page, 'field-signs', '/field/i/$id/signs')],
      [/^Person/, 'Worker 1', () => picture(page, 'field-person', '/field/i/$id/person')],
      [/Private talk/, 'Private talk', () => picture(page, 'field-talk', '/field/i/$id/talk')],
      [/Suspicion of crime/, 'Suspicion of crime', () => picture(page, 'field-suspicion', '/field/i/$id/suspicion')],
      [/^Danger/, 'Is anyone in danger now?', () => picture(page, 'field-danger', '/field/i/$id/danger')],
      [/^Switch/, 'Switch capacity', () => picture(page, 'field-capacity', '/field/i/$id/capacity')],
      [/Leave and sort notes/, 'Sort your notes', () => picture(page, 'field-close', '/field/i/$id/close')],
    ] as const) {
      await pressOn(link);
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
      await looksRight();
      await taken();
      if (heading === 'Sort your notes') break;
      await pressOn(/^Back$/, 'Shift+Tab');
      await page.getByRole('link', { name: 'Add note' }).waitFor();
    }
    await page.keyboard.press('2'); // for our own supervision
    await page.getByRole('heading', { level: 1, name: 'Check before you leave' }).waitFor();
    await looksRight();
    await pressOn(/Leave and send/);
    await page.getByText('Debrief with the team today', { exact: false }).waitFor();
    await looksRight();
    await picture(page, 'field-sent', '/field/i/$id/sent');
    await pressOn(/Hand over a suspicion/);
    await page.getByRole('heading', { level: 1, name: 'Hand over a suspicion of exploitation' }).waitFor();
    await looksRight();
    await page.goto(`${stage.server.origin}/field/phone`);
    await page.getByRole('heading', { level: 1, name: 'Locked' }).waitFor();
    await looksRight();
  },
);

story('what is not ready is mended where it is shown: a number gives way to a passkey', async (stage) => {
  for (const complaint of field.usualComplaints) stage.expectComplaint(complaint);
  const page = await stage.visitor(field.held);
  const { takeFingerAway } = await givePasskeys(await page.context().newCDPSession(page));
  await field.makeMine(page, stage.server.origin);
  await field.downloadPlan(page);
  const change = page.getByRole('button', { name: 'Change to face, fingerprint or phone code' });
  await change.click();
  const now = page.getByLabel('Your current PIN or words');
  await now.fill('24681357');
  await change.click();
  await page.getByText('Wrong PIN or words. Nothing was changed.').waitFor();
  await now.fill(field.pin);
  await change.click();
  await page.getByText('Locks with a passkey').waitFor();
  // Opened again it asks for the passkey by itself, and knows no number any more.
  await page.goto(`${stage.server.origin}/field/phone`);
  await page.getByRole('heading', { level: 1, name: 'This phone' }).waitFor();
  await takeFingerAway(); // else it would be open again at once
  await page.getByRole('button', { name: 'Lock' }).click();
  await page.getByRole('heading', { level: 1, name: 'Locked' }).waitFor();
  expect(await page.getByLabel('Your PIN').count()).toBe(0);
});

/** A microphone that hums, for a browser that has none: what records it is the browser's own. */
const hums = `navigator.mediaDevices.getUserMedia = async () => {
  const audio = new AudioContext();
  const hum = audio.createOscillator();
  const out = audio.createMediaStreamDestination();
  hum.connect(out);
  hum.start();
  return out.stream;
};`;

/** A phone that has no room for a plan, as long as its page says so. */
const hasNoRoom = `{
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (...all) {
    if (globalThis.isFull && this.name === 'packs') throw new DOMException('No room.', 'QuotaExceededError');
    return put.apply(this, all);
  };
}`;

story('a phone without space says so when a plan is downloaded, and takes it when there is space', async (stage) => {
  for (const complaint of field.usualComplaints) stage.expectComplaint(complaint);
  const page = await stage.visitor(field.held);
  await page.addInitScript(hasNoRoom);
  await field.makeMine(page, stage.server.origin);
  await page.getByRole('listitem').filter({ hasText: field.place }).getByRole('button', { name: 'Open' }).click();
  const take = page.getByRole('button', { name: /^Download/ });
  await take.waitFor();
  await page.evaluate('globalThis.isFull = true');
  await take.click();
  await page.getByRole('alert').filter({ hasText: 'If the phone is full' }).waitFor();
  await page.evaluate('globalThis.isFull = false');
  await take.click();
  await page.getByRole('heading', { name: 'Ready?' }).waitFor();
});

story('what was written during a recording is saved with it', async (stage) => {
  for (const complaint of field.usualComplaints) stage.expectComplaint(complaint);
  const page = await stage.visitor(field.held);
  await page.addInitScript(hums);
  await field.makeMine(page, stage.server.origin);
  await field.downloadPlan(page);
  await page.context().setOffline(true);
  await field.goIn(page);
  await page.getByRole('link', { name: 'Add note' }).click();
  await page.getByRole('button', { name: /^Record/ }).click();
  const stop = page.getByRole('button', { name: /^Stop and save/ });
  await stop.waitFor();
  await page.getByLabel('What you see or hear').fill('zQv beds behind the stove');
  await stop.click();
  await page.locator('.told').filter({ hasText: 'zQv beds' }).waitFor();
});

story(
  'the microphone is let go though it came only when the hand had let go, or the screen was left',
  async (stage) => {
    for (const complaint of field.usualComplaints) stage.expectComplaint(complaint);
    const page = await stage.visitor(field.held);
    await page.addInitScript(hums);
    await page.addInitScript(`{
    const hum = navigator.mediaDevices.getUserMedia;
    navigator.mediaDevices.getUserMedia = async () => {
      await new Promise((come) => { globalThis.letIn = come; });
      return (globalThis.heard = await hum());
    };
  }`);
    await field.makeMine(page, stage.server.origin);
    await field.downloadPlan(page);
    await page.context().setOffline(true);
    await field.goIn(page);
    await page.getByRole('link', { name: 'Add note' }).click();
    const record = page.getByRole('button', { name: /^Record/ });
    const isLetGo = async (): Promise<void> => {
      await page.evaluate('letIn()');
      await expect.poll(() => page.evaluate('globalThis.heard !== undefined')).toBe(true);
      const hears = `heard.getTracks().some(({ readyState }) => readyState === 'live')`;
      await expect.poll(() => page.evaluate(hears)).toBe(false);
      await page.evaluate('delete globalThis.heard, delete globalThis.letIn');
    };
    await record.hover();
    await page.mouse.down();
    await expect.poll(() => page.evaluate('globalThis.letIn !== undefined')).toBe(true);
    await page.mouse.up();
    await isLetGo();
    await record.click();
    await expect.poll(() => page.evaluate('globalThis.letIn !== undefined')).toBe(true);
    await page.goBack();
    await page.getByRole('link', { name: 'Add note' }).waitFor();
    await isLetGo();
    expect(await page.locator('.told').filter({ hasText: 'Recording' }).count()).toBe(0);
  },
);

story('a note is spoken: held, or pressed to begin and to end, and by a key', async (stage) => {
  for (const complaint of field.usualComplaints) stage.expectComplaint(complaint);
  const page = await stage.visitor(field.held);
  await page.addInitScript(hums);
  await field.makeMine(page, stage.server.origin);
  await field.downloadPlan(page);
  await page.context().setOffline(true);
  await field.goIn(page);
  const record = page.getByRole('button', { name: /^Record/ });
  const stop = page.getByRole('button', { name: /^Stop and save/ });
  const told = page.locator('.told').filter({ hasText: 'Recording' });
  const isSaved = async (before: number): Promise<void> => {
    await page.getByRole('link', { name: 'Add note' }).waitFor();
    await told.nth(before).waitFor();
    expect(await told.count()).toBe(before + 1);
  };

  await page.getByRole('link', { name: 'Add note' }).click();
  await stage.looksRight(page);
  await record.hover();
  await page.mouse.down();
  await stop.waitFor();
  await page.mouse.up(); // let go: it is saved
  await isSaved(0);

  await page.getByRole('link', { name: 'Add note' }).click();
  await record.click();
  await stop.click();
  await isSaved(1);

  await page.getByRole('link', { name: 'Add note' }).click();
  await record.press('Enter');
  await stop.press('Enter');
  await isSaved(2);

  await page.context().setOffline(false);
  await field.arrived(page);
});
