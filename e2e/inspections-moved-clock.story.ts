import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newContext } from './harness/browser.ts';
import { story } from './harness/story.ts';
import * as field from './phone/field-app.ts';
import { FakeAgency } from './phone/invented-agency.ts';
import { givePasskeys, run, told } from './phone/on-the-phone.ts';
import { type LogPage, serveLog } from './phone/page-of-the-log.ts';

/* The clock of a phone is set back, to read longer; or it was ahead by mistake, and nothing may be lost for it. */
const hour = 3_600_000;
const day = 24 * hour;

let agency: FakeAgency;
let page: LogPage;
beforeAll(async () => {
  page = await serveLog((request, body, response) => agency.answering(request, body, response));
});
afterAll(() => page?.close());

/** A phone that is open, with a bundle for a day. */
async function enrol(on: Page): Promise<string> {
  agency = new FakeAgency();
  agency.enrol(
    await run(on, 'const { id, token, publicKey } = await cape.makeDevice(); return { id, token, publicKey };'),
  );
  await run(
    on,
    `await cape.keepEnrolled({ actor: '4', name: 'Ines', unit: 'AV', receiptKey: arg });
     await cape.setUnlock({ kind: 'passkey' }, null);`,
    agency.receiptKey,
  );
  return downloadPlan(on);
}

const downloadPlan = async (on: Page): Promise<string> =>
  run(
    on,
    `const expiresAt = new Date(Date.now() + ${day}).toISOString();
     return cape.saveBundle({ about: 'a plan' }, { inspection: 'i', expiresAt, boxKey: arg });`,
    await agency.boxKey(),
  );

const isReadable = (on: Page, key: string): Promise<boolean> =>
  run(on, 'return (await cape.openBundle(arg)) !== null', key);
const isGone = (on: Page): Promise<boolean> => run(on, 'return (await cape.unlockState()).isGone');
const clockSaid = (on: Page): Promise<string | null> => run(on, 'return (await cape.health()).clock');

async function onAPhone(tell: (on: Page, began: number) => Promise<void>): Promise<void> {
  const context = await newContext();
  try {
    const on = await context.newPage();
    await givePasskeys(await context.newCDPSession(on));
    const began = Date.now();
    await on.clock.install({ time: began });
    await on.goto(page.origin);
    await tell(on, began);
  } finally {
    await context.close();
  }
}

/** The page is opened once more, and looks at the disk as the app does then. */
async function anew(on: Page): Promise<void> {
  await on.reload();
  await on.waitForFunction('globalThis.cape !== undefined');
  await run(on, 'await cape.unlockState()');
}

test('a clock that is set back lets no one read a day longer', () =>
  onAPhone(async (on, began) => {
    const key = await enrol(on);
    await on.clock.setSystemTime(began + 10 * hour);
    await run(on, `${told} await cape.record(arg, told('ten hours later'))`, key);
    await on.clock.setSystemTime(began);
    await anew(on);
    expect(await run(on, `return cape.unlock({ kind: 'passkey' }, null)`)).toBe('open');
    expect(await isReadable(on, key)).toBe(true);
    expect(await clockSaid(on)).toBe('set-back');
    await on.clock.fastForward(7 * hour);
    expect(await isReadable(on, key)).toBe(true);
    await on.clock.fastForward(8 * hour); // the clock shows fifteen hours, of twenty-four
    expect(await isReadable(on, key)).toBe(false);
    expect(await run(on, 'return (await cape.listBundles()).map(({ isReadable }) => isReadable)')).toEqual([false]);
    await on.clock.setSystemTime(began);
    await anew(on);
    expect(await run(on, `return cape.unlock({ kind: 'passkey' }, null)`)).toBe('open');
    expect(await isReadable(on, key)).toBe(false);
    expect(await run(on, 'return cape.syncNow()')).toMatchObject({ kind: 'idle', toSend: 0 });
    expect(agency.taken.get(1)?.body.input).toMatchObject({ text: 'ten hours later' });
  }));

test('nor does it keep a locked phone from forgetting how to read', () =>
  onAPhone(async (on, began) => {
    await enrol(on);
    await on.clock.setSystemTime(began + 5 * hour);
    await run(on, 'await cape.lock()');
    await on.clock.setSystemTime(began);
    await anew(on);
    await on.clock.fastForward(11 * hour);
    expect(await isGone(on)).toBe(false);
    await on.clock.setSystemTime(began + hour);
    await anew(on); // and again: what has passed since stays passed
    await on.clock.fastForward(1.1 * hour);
    expect(await isGone(on)).toBe(true);
  }));

test('a clock that was ahead ends reading and loses nothing; when the agency has sent the time, all is as before', () =>
  onAPhone(async (on, began) => {
    const key = await enrol(on);
    await run(on, 'return cape.syncNow()');
    await run(on, `${told} await cape.record(arg, told('before'))`, key);
    await on.clock.setSystemTime(began + 400 * day);
    await anew(on);
    expect(await isGone(on)).toBe(true);
    await run(on, 'await cape.listBundles()');
    expect(await run(on, 'return cape.countUnsent()')).toMatchObject({ acts: 1, lost: 0 });
    await run(on, `${told} await cape.record(arg, told('while it was wrong'))`, key);
    await on.clock.setSystemTime(began);
    await anew(on);
    expect(await clockSaid(on)).toBe('set-back'); // it is not known yet when it was wrong
    expect(await run(on, 'return cape.syncNow()')).toMatchObject({ kind: 'idle', toSend: 0 });
    expect([1, 2].map((n) => agency.taken.get(n)?.body.input)).toMatchObject([
      { text: 'before' },
      { text: 'while it was wrong' },
    ]);
    expect(await clockSaid(on)).toBe('was-ahead');
    await run(on, `await cape.setUnlock({ kind: 'passkey' }, null)`);
    const again = await downloadPlan(on);
    expect([await isReadable(on, again), await isReadable(on, key), await clockSaid(on)]).toEqual([true, false, null]);
    await run(on, 'await cape.lock()');
    await on.clock.fastForward(13 * hour);
    expect(await isGone(on)).toBe(true);
  }));

story('a phone says on its screen what its clock has done, and what was noted arrives', async (stage) => {
  const { origin } = stage.server;
  for (const pattern of field.usualComplaints) stage.expectComplaint(pattern);
  const on = await stage.visitor(field.held);
  const began = Date.now();
  await on.clock.install({ time: began });
  await field.makeMine(on, origin);
  await field.downloadPlan(on);
  await on.context().setOffline(true);
  await field.goIn(on);
  await field.sayIt(on, 'zQvSeen at ten');
  const at = async (time: number): Promise<void> => {
    await on.clock.setSystemTime(time);
    await on.reload();
  };
  await at(began + 2 * hour);
  await field.unlock(on);
  await on.getByRole('link', { name: 'Add note' }).waitFor();
  await at(began);
  await on.getByText('clock has been set back', { exact: false }).waitFor();
  await stage.looksRight(on);

  await at(began + 60 * day);
  await on.getByText('content of this phone is locked', { exact: false }).waitFor();
  await on.getByText('2 notes to send, no pictures').waitFor();
  await at(began);
  await on.context().setOffline(false);
  await on.reload();
  await on.getByText('was ahead, so the plan expired too early', { exact: false }).waitFor();
  await stage.looksRight(on);
});
