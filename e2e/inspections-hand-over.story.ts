import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { picture } from './harness/screens.ts';
import { type Stage, story } from './harness/story.ts';
import { visitOf, visitShown } from './phone/at-the-agency.ts';
import * as field from './phone/field-app.ts';

const secretTime = 'zQvSunday after one';

/** Notes what a page records, and everything it asks of the network. */
const listeners = `
  window.recorded = 0;
  const media = navigator.mediaDevices;
  if (media) {
    const ask = media.getUserMedia.bind(media);
    media.getUserMedia = (...all) => { window.recorded += 1; return ask(...all); };
  }`;

/** Once it is switched on, the disk takes no act, as one without room does. */
const fullDisk = `
  const add = IDBObjectStore.prototype.add;
  IDBObjectStore.prototype.add = function (...all) {
    if (localStorage.getItem('full')) throw new DOMException('No room.', 'QuotaExceededError');
    return add.apply(this, all);
  };`;

const actsOnThePhone = `(async () => {
  const db = await new Promise((done, failed) => {
    const asked = indexedDB.open('cape-field');
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => failed(asked.error);
  });
  return new Promise((done) => {
    const asked = db.transaction('acts').objectStore('acts').count();
    asked.onsuccess = () => done(asked.result);
  });
})()`;

async function handOver(page: Page, language: string): Promise<void> {
  await page.getByRole('link', { name: 'Private talk' }).click();
  await page.getByRole('radio', { name: language, exact: true }).check();
  await page.getByRole('radio', { name: 'No, we are alone' }).check();
  await page.getByRole('button', { name: 'Lock and hand the phone over' }).click();
  await page.getByRole('heading', { level: 1, name: 'You decide' }).waitFor();
}

/** Answers all twelve questions, says how to be reached, and consents to the coordinator. */
async function answerAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start' }).click();
  // A worker who has had enough goes on at once, and back to where they were.
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await page.getByRole('textbox').last().waitFor();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  for (let n = 1; n <= 12; n++) {
    await page
      .getByText(new RegExp(`\\b${n} (of|/) ?12`))
      .first()
      .waitFor();
    const answer = n === 3 ? 'I don’t want to say' : n % 2 === 0 ? 'Yes' : 'No';
    await page.getByRole('button', { name: answer, exact: true }).click();
    await page
      .getByText(new RegExp(`\\b${n} (of|/) ?12`))
      .first()
      .waitFor({ state: 'detached' });
  }
}

/** On a usual phone both answers to the promise are there at once, of one size, and neither is below the edge. */
async function bothAnswersAreInSight(page: Page): Promise<void> {
  const before = page.viewportSize();
  const size = { width: 390, height: 844 };
  await page.setViewportSize(size);
  const boxes = [];
  for (const name of ['Start', 'I don’t want to']) {
    const box = await page.getByRole('button', { name, exact: true }).boundingBox();
    if (!box) throw new Error(`There is no ${name}.`);
    expect(box.x, name).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width, name).toBeLessThanOrEqual(size.width);
    expect(box.y, name).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height, name).toBeLessThanOrEqual(size.height);
    boxes.push([Math.round(box.width), Math.round(box.height)]);
  }
  expect(boxes[0], 'one is as large as the other').toEqual(boxes[1]);
  expect(await page.evaluate('scrollY')).toBe(0);
  if (before) await page.setViewportSize(before);
}

const questionsAreShown = (page: Page) => page.locator('main.worker-page').first();

async function takesAlong(stage: Stage, note: string): Promise<Page> {
  for (const complaint of field.usualComplaints) stage.expectComplaint(complaint);
  const page = await stage.visitor(field.held);
  await page.addInitScript(listeners);
  await field.makeMine(page, stage.server.origin);
  await field.downloadPlan(page);
  await page.context().setOffline(true);
  await field.goIn(page);
  await field.sayIt(page, note);
  return page;
}

story('handing over is practised before the visit, and nothing of it is kept', async (stage) => {
  for (const complaint of field.usualComplaints) stage.expectComplaint(complaint);
  const page = await stage.visitor(field.held);
  const { origin } = stage.server;
  await field.makeMine(page, origin);
  await field.downloadPlan(page);
  await page.context().setOffline(true);
  await page.getByRole('link', { name: 'Practise handing over the phone' }).click();
  await page.getByRole('radio', { name: 'English' }).check();
  await stage.looksRight(page);
  await picture(page, 'field-practise', '/field/i/$id/practise');
  await page.getByRole('button', { name: 'Lock and start' }).click();
  await page.getByText('Practice. Nothing is saved.').waitFor();
  await page.goto(`${origin}/field/phone`);
  await page.getByText('Practice. Nothing is saved.').waitFor();
  await answerAll(page);
  await page.getByRole('textbox').last().fill('zQvNobodyKeepsThis');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: /^Yes/ }).click();
  await page.locator('.worker-buttons button').first().click(); // hand back
  await page.getByText('That was practice.', { exact: false }).waitFor();
  await field.unlock(page);
  await page.getByRole('link', { name: field.place }).waitFor();
  expect(await page.evaluate(actsOnThePhone)).toBe(0);
});

story('in production a text that no one has signed is neither downloaded nor offered', async (stage) => {
  for (const complaint of field.usualComplaints) stage.expectComplaint(complaint);
  const page = await stage.visitor(field.held);
  const { origin } = stage.server;
  // As an agency answers whose texts are all drafts.
  await page.route('**/api/inspections/worker-texts', async (route) => {
    const answer = await route.fetch();
    const { languages } = (await answer.json()) as { languages: object[] };
    await route.fulfill({ json: { languages: languages.map((one) => ({ ...one, mayBeHeld: false })) } });
  });
  await page.route('**/api/inspections/worker-texts/*', (route) => route.fulfill({ status: 404, json: {} }));
  await field.makeMine(page, origin);
  await field.downloadPlan(page);
  await field.goIn(page);
  await page.getByRole('link', { name: 'Private talk' }).click();
  await page.getByText('No language has been reviewed', { exact: false }).waitFor();
  expect(await page.getByRole('radio', { name: 'English' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Only offered, not held' }).click();
  await page.getByRole('button', { name: 'Record the offer' }).click();
  await page.getByText('Private talk offered').waitFor();
});

story(
  'in a worker’s hand the phone leads nowhere but to the questions: not back, not by an address, a key or a reload',
  async (stage) => {
    const page = await takesAlong(stage, 'zQvNoteBefore');
    const { origin } = stage.server;
    await handOver(page, 'English');
    await picture(page, 'field-handed-over', '/field');
    await bothAnswersAreInSight(page);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.getByRole('button', { name: 'Start' }).click();
    const tries: readonly (() => Promise<unknown>)[] = [
      () => page.goBack({ timeout: 2000 }).catch(() => null),
      () => page.goBack({ timeout: 2000 }).catch(() => null),
      () => page.keyboard.press('Escape'),
      () => page.keyboard.press('Alt+ArrowLeft'),
      () => page.keyboard.press('F5'),
      () => page.reload(),
      () => page.goto(`${origin}/field`),
      () => page.goto(`${origin}/field/phone`),
      () => page.goto(`${origin}/field/i/anything/live`),
    ];
    for (const [at, attempt] of tries.entries()) {
      await attempt();
      await questionsAreShown(page).waitFor();
      const seen = await page.locator('body').ariaSnapshot();
      expect(seen, `after attempt ${at}`).not.toMatch(/zQvNote|My inspections|Add note|Ljusberga/);
    }
    // The workspace is signed out on this phone, so an address of it leads to no one's page; without a network to none.
    await page.goto(`${origin}/app`).catch(() => null);
    expect(
      await page
        .locator('body')
        .textContent()
        .catch(() => ''),
    ).not.toMatch(/zQvNote|Ines/);
    await page.goto(`${origin}/field`);
    await questionsAreShown(page).waitFor();
    expect(await page.evaluate('window.recorded')).toBe(0);
    expect(requests.filter((path) => !/^\/(field|assets|app)|^\/api\/device/.test(path))).toEqual([]);
  },
);

story('a window beside it that was locked already shows the questions too, and nothing else', async (stage) => {
  const page = await takesAlong(stage, 'zQvNoteBeside');
  const beside = await page.context().newPage();
  await beside.goto(`${stage.server.origin}/field`);
  await beside.getByRole('heading', { level: 1, name: 'Locked' }).waitFor();
  await handOver(page, 'English');
  await questionsAreShown(beside).waitFor();
  expect(await beside.locator('body').ariaSnapshot()).not.toMatch(/Locked|Your PIN|zQvNote/);
  await page.getByRole('button', { name: 'I don’t want to' }).click();
  await page.locator('.worker-buttons button').first().click(); // hand back
  for (const window of [page, beside]) await window.getByText('The phone is back.', { exact: false }).waitFor();
});

story('what a worker answers goes to the coordinator alone, and is never read on the phone', async (stage) => {
  const page = await takesAlong(stage, 'zQvNoteOfTheOfficer');
  const { origin } = stage.server;
  await handOver(page, 'English');
  await answerAll(page);
  await page.getByRole('textbox').last().fill(secretTime);
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: /^Yes/ }).click();
  await page.locator('.worker-buttons button').first().click(); // hand back
  await page.getByText('The phone is back.', { exact: false }).waitFor();
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Locked' }).waitFor();
  await field.unlock(page);
  await page.getByRole('link', { name: 'Add note' }).waitFor();
  expect(await page.locator('body').textContent()).not.toContain(secretTime);

  await page.context().setOffline(false);
  await page.goto(`${origin}/field`);
  await field.unlock(page);
  const ines = await stage.person('ines', { locale: 'en-GB' });
  const visit = await visitOf(ines, origin);
  await expect
    .poll(async () => (await visitShown(ines, origin, visit).catch(() => null))?.conversations ?? [], {})
    .toMatchObject([{ outcome: 'held', toCoordinator: true }]);
  expect(JSON.stringify(await visitShown(ines, origin, visit))).not.toContain(secretTime);
  const karin = await stage.person('karin', { locale: 'en-GB' });
  await expect
    .poll(async () => {
      const work = await karin.request.get(`${origin}/api/work`);
      const { items } = (await work.json()) as { items: { kind: string; about: { id: string } }[] };
      const ids = items.filter(({ kind }) => kind === 'conversation.acknowledge').map(({ about }) => about.id);
      const read = await Promise.all(ids.map((id) => karin.request.get(`${origin}/api/conversations/${id}`)));
      return JSON.stringify(await Promise.all(read.map((one) => one.json())));
    })
    .toContain(secretTime);
});

story('ten wrong tries and this phone reads nothing more; the agency still gets everything', async (stage) => {
  const page = await takesAlong(stage, 'zQvNoteLockedAway');
  const { origin } = stage.server;
  await page.goto(`${origin}/field`);
  for (let wrong = 1; wrong <= 10; wrong++) {
    await field.unlock(page, `9${String(wrong).padStart(2, '0')}57284`);
    if (wrong < 10) await page.getByText('Wrong PIN or words.', { exact: false }).waitFor();
    if (wrong < 10)
      await page.getByRole('button', { name: 'Unlock' }).and(page.locator(':not([aria-disabled])')).waitFor();
  }
  await page.getByText('The content of this phone is locked.', { exact: false }).first().waitFor();
  expect(await page.locator('body').textContent()).not.toContain('zQvNote');
  await page.context().setOffline(false);
  await page.goto(`${origin}/field`);
  const ines = await stage.person('ines', { locale: 'en-GB' });
  const visit = await visitOf(ines, origin);
  await expect
    .poll(
      async () => (await visitShown(ines, origin, visit).catch(() => null))?.observations.map(({ note }) => note),
      {},
    )
    .toContain('zQvNoteLockedAway');
});

story(
  'what a worker answered while the phone was full outlives a reload, and arrives when there is room',
  async (stage) => {
    const page = await takesAlong(stage, 'zQvNoteOfAFullPhone');
    await page.addInitScript(fullDisk);
    await page.reload();
    await field.unlock(page);
    const { origin } = stage.server;
    const ines = await stage.person('ines', { locale: 'en-GB' });
    const visit = await visitOf(ines, origin);
    const conversations = async () => (await visitShown(ines, origin, visit).catch(() => null))?.conversations ?? [];
    const before = await conversations();
    await handOver(page, 'English');
    await answerAll(page);
    await page.getByRole('textbox').last().fill(secretTime);
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('button', { name: /^Yes/ }).click();
    await page.evaluate(`localStorage.setItem('full', 'yes')`);
    const handBack = page.locator('.worker-buttons button').first();
    await handBack.click();
    const lies = () => page.evaluate(`sessionStorage.getItem('cape-set-aside') ?? ''`) as Promise<string>;
    await expect.poll(async () => (await lies()).length).toBeGreaterThan(1000);
    expect(await lies(), 'whole words: sealed letters come to short ones by chance').not.toMatch(/zQvSunday|"held"/);
    for (let n = 0; n < 2; n++) {
      await page.reload();
      await handBack.waitFor();
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/Thank/);
    }
    expect(await page.evaluate(actsOnThePhone)).toBe(2);
    await page.evaluate(`localStorage.removeItem('full')`);
    await page.getByText('The phone is back.', { exact: false }).waitFor();
    expect([await page.evaluate(actsOnThePhone), await lies()]).toEqual([3, '']);
    await page.context().setOffline(false);
    await page.reload();
    await expect.poll(async () => (await conversations()).length).toBe(before.length + 1);
    expect(await conversations()).toContainEqual(expect.objectContaining({ outcome: 'held', toCoordinator: true }));
  },
);
