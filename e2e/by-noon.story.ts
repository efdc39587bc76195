import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { newDevice } from './harness/authenticator.ts';
import { handsOf } from './harness/presses.ts';
import { productionStory, type Stage } from './harness/story.ts';
import { inventPeople } from './invented-agency-in-production.ts';

const english = { locale: 'en-GB', viewport: { width: 1280, height: 900 } };
let codes: readonly string[] = [];

/** Comes in for the first time, by invitation, with a passkey. */
async function comeIn(stage: Stage, code: string): Promise<Page> {
  const page = await stage.visitor(english);
  await page.goto(`${stage.server.origin}/sign-in/invitation`);
  const device = await newDevice(page);
  await page.getByLabel('Code').fill(code);
  await page.getByRole('button', { name: 'Continue' }).click();
  await device.here();
  await page.getByRole('button', { name: 'Passkey' }).click();
  await page.waitForURL(`${stage.server.origin}/app**`);
  return page;
}

async function openCase(page: Page, origin: string, firm: string, municipality: string): Promise<void> {
  await page.goto(`${origin}/app/cases/new`);
  await page.getByLabel(/^Sector/).selectOption({ index: 1 });
  await page.getByLabel(/^Workplace/).fill(firm);
  await page.getByLabel(/^Municipality/).fill(municipality);
  await page.getByRole('button', { name: 'Open case' }).click();
  await page.getByRole('heading', { level: 1, name: firm }).waitFor();
}

async function handOver(page: Page, to: string): Promise<void> {
  await page.locator('summary', { hasText: 'Hand over' }).click();
  await page.getByLabel(to).check();
  await page.getByRole('button', { name: 'Hand over' }).click();
  await page.getByText(`Responsible: ${to} (previously`, { exact: false }).first().waitFor();
}

productionStory(
  'an officer who was invited this morning finds, corrects, attaches to, hands over and closes something by noon, and asks no one',
  async (asOwner) => {
    codes = await inventPeople(asOwner, [
      { name: 'Alma Provberg', capacity: 'access-administration', role: 'administrator' },
      { name: 'Karin Provsson', capacity: 'support', role: 'officer' },
    ]);
  },
  async (stage) => {
    const { origin } = stage.server;
    const karin = await comeIn(stage, codes[1] ?? '');
    await openCase(karin, origin, 'Påhittade Måsars Krog', 'Norvik');
    await openCase(karin, origin, 'Exempeltvätten Klar', 'Vadsund');

    // In the morning: an account for Nils, and two matters that Karin leaves to him.
    const alma = await comeIn(stage, codes[0] ?? '');
    await alma.goto(`${origin}/app/administration/people/invite`);
    await alma.getByLabel('Unit', { exact: true }).selectOption({ label: 'The Sample Unit' });
    await alma.getByLabel('Name', { exact: true }).fill('Nils Nybörjare Prov');
    await alma.getByLabel('Title', { exact: true }).fill('handläggare');
    await alma.getByLabel('Case officer').check();
    await alma.getByLabel('support', { exact: true }).check();
    await alma.getByRole('button', { name: 'Invite person' }).click();
    const code = (await alma.locator('.invitation-code').textContent())?.trim() ?? '';
    await karin.reload();
    await handOver(karin, 'Nils Nybörjare Prov');
    await karin.goto(`${origin}/app/cases`);
    await karin.getByRole('link', { name: /Måsars Krog/ }).click();
    await handOver(karin, 'Nils Nybörjare Prov');

    // Nils: from the code on paper to My work.
    const page = await comeIn(stage, code);
    const nils = handsOf(page);
    await page.goto(`${origin}/app`);
    await page.getByRole('heading', { name: /^New to you/ }).waitFor();
    await page.getByText('Handed over by Karin Provsson').first().waitFor();
    await stage.looksRight(page);

    // He asks the program how one works here, not a colleague.
    await nils.key('?');
    await page.getByRole('heading', { level: 1, name: 'Help' }).waitFor();
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'My work' }).waitFor();

    // Found, with an error of the hand.
    await nils.key('/');
    await page.getByRole('combobox').waitFor();
    await nils.write('mazars krog');
    await page.getByRole('option', { name: /Påhittade Måsars Krog/ }).waitFor();
    await nils.key('Enter');
    await page.getByRole('heading', { level: 1, name: 'Påhittade Måsars Krog' }).waitFor();

    // Corrected; what was there before stays on the timeline.
    await nils.press(page.getByRole('link', { name: 'Correct', exact: true }));
    await nils.type(page.getByLabel(/^Municipality/), 'Norrvik');
    await nils.press(page.getByRole('button', { name: 'Save the correction' }));
    const timeline = page.getByRole('region', { name: 'Timeline' });
    await timeline.getByText('Case corrected').first().waitFor();
    await timeline.getByText('Changed: Municipality').first().click();
    await timeline.getByText('Norvik', { exact: true }).first().waitFor();

    // Attached.
    const chooser = page.waitForEvent('filechooser');
    await nils.press(page.getByRole('button', { name: 'Choose files' }));
    await (await chooser).setFiles([
      { name: 'Avtal påhittat.txt', mimeType: 'text/plain', buffer: Buffer.from('Ett påhittat avtal.\n') },
    ]);
    const files = page.getByRole('list', { name: 'Files, newest first' });
    await files.locator('li', { hasText: 'Avtal påhittat.txt' }).waitFor();

    // Handed over: a form that was left half way is there again, and then the matter is Karin’s.
    await nils.press(page.locator('summary', { hasText: 'Hand over' }));
    await nils.press(page.getByLabel('Karin Provsson'));
    await nils.type(page.getByLabel('Reason'), 'Påhittat skäl.');
    await page.getByText(/^Draft saved /).waitFor();
    await page.reload();
    await nils.press(page.getByRole('button', { name: 'Continue with the draft' }));
    await expect.poll(() => page.getByLabel('Reason').inputValue()).toBe('Påhittat skäl.');
    await stage.looksRight(page);
    await nils.press(page.getByRole('button', { name: 'Hand over' }));
    await page.getByText('Responsible: Karin Provsson (previously Nils Nybörjare Prov)').first().waitFor();
    await stage.looksRight(page);

    // Closed: the other one, from My work.
    await nils.press(page.getByRole('link', { name: 'My work' }).first());
    await nils.press(page.getByRole('link', { name: /Exempeltvätten Klar/ }).first());
    await nils.press(page.getByRole('link', { name: 'Close the case' }));
    await nils.press(page.getByRole('radio', { name: 'The work is done' }));
    await nils.type(page.getByLabel('In your own words'), 'Påhittat skäl.');
    await nils.press(page.getByRole('button', { name: 'Close the case' }));
    await page.getByText('The case is closed.').first().waitFor();
    await stage.looksRight(page);

    // And Karin has it: by the bell and in My work, without a word from Nils.
    await karin.goto(`${origin}/app`);
    await karin.getByText('Handed over by Nils Nybörjare Prov').first().waitFor();
    const { presses, typed } = nils.counted();
    expect(presses, 'presses of a first morning').toBeLessThanOrEqual(24);
    expect(typed).toBeLessThanOrEqual(60);
  },
);
