import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { arrived } from './arrived.ts';
import { picture } from './harness/screens.ts';
import { story } from './harness/story.ts';

const english = { locale: 'en-GB' };
const phone = { ...english, viewport: { width: 390, height: 844 } };

/** How often something is pressed, counted by hand where it is pressed. */
const counting = () => {
  let presses = 0;
  return { press: () => (presses += 1), presses: () => presses };
};

story(
  'a hand-over is asked back on, declined, sent to the unit that was suggested, taken there, and its outcome comes back',
  async (stage) => {
    const { origin } = stage.server;
    const ines = await stage.person('ines', phone);
    await handsOver(ines, origin, 'Regional coordination: Region East', /^Regional|Region East/);
    const sent = ines.url();

    const karin = await stage.person('karin', english);
    await arrived(karin, `${origin}/app`, () => karin.getByText('Suspected exploitation, Vipan: not acknowledged'));
    await opens(karin, 'Vipan');
    await karin.locator('summary', { hasText: 'Ask the sender' }).click();
    await karin.getByLabel('Your question').fill('Can Vipan share a room tonight?');
    await stage.looksRight(karin);
    await karin.getByRole('button', { name: 'Send the question' }).click();
    await karin.getByRole('heading', { name: /^You asked the sender/ }).waitFor();

    await arrived(ines, sent, () => ines.getByRole('heading', { name: 'Answer the recipient’s question' }));
    await ines.getByLabel('Your answer').fill('Yes, with a woman.');
    await ines.getByRole('radio', { name: /consent/ }).press('Space');
    await stage.looksRight(ines);
    await ines.getByRole('button', { name: 'Send the answer' }).click();
    await ines.getByRole('heading', { name: /^The recipient asked/ }).waitFor();

    await arrived(karin, karin.url(), () => karin.getByText('Yes, with a woman.'));
    await karin.locator('summary', { hasText: 'Decline, and say where instead' }).click();
    await karin.getByRole('radio', { name: 'No place that fits' }).press('Space');
    await karin.getByRole('radio', { name: 'A unit that receives hand-overs here' }).press('Space');
    const which = karin.getByLabel('Which unit?');
    const board = which.locator('option', { hasText: 'Social emergency unit' });
    await which.selectOption(await board.getAttribute('value'));
    await stage.looksRight(karin);
    await picture(karin, 'referral-decline', '/app/suspicions/$id');
    await karin.getByRole('button', { name: 'Decline', exact: true }).click();
    await karin.getByRole('heading', { name: /^Declined/ }).waitFor();
    await stage.looksRight(karin);

    await arrived(ines, `${origin}/app`, () => ines.getByText('Region East declined Vipan', { exact: false }));
    const { press, presses } = counting();
    const since = performance.now();
    await ines.goto(sent);
    await ines.getByRole('link', { name: /^Send to Social emergency unit/ }).waitFor();
    await stage.looksRight(ines);
    await picture(ines, 'referral-declined', '/app/suspicions/$id');
    await ines.getByRole('link', { name: /^Send to Social emergency unit/ }).click();
    press();
    await ines.getByText('Filled in from the hand-over that was not taken.', { exact: false }).first().waitFor();
    expect(await ines.getByLabel('The person’s alias').inputValue()).toBe('Vipan');
    expect(await ines.getByLabel('How can the person be reached?').inputValue()).toBe('An invented number.');
    await ines.getByRole('radio', { name: 'Yes, to this recipient' }).press('Space');
    press();
    await ines.getByLabel('Reason for the hand-over').fill('Vipan needs a bed tonight.');
    await ines.getByRole('radio', { name: /consent/ }).press('Space');
    press();
    await stage.looksRight(ines);
    await ines.getByRole('button', { name: /^Hand over to Social emergency unit/ }).click();
    press();
    await ines.getByRole('heading', { name: /^Not acknowledged at Social emergency unit/ }).waitFor();
    console.log(`sent to the suggested unit: ${presses()} presses, ${Math.round(performance.now() - since)} ms`);
    const next = ines.url();

    const sara = await stage.person('sara', phone);
    await arrived(sara, `${origin}/app`, () => sara.getByText('Suspected exploitation, Vipan: not acknowledged'));
    await opens(sara, 'Vipan');
    await sara.getByRole('button', { name: /become responsible/ }).click();
    await sara.getByText('You are responsible now').first().waitFor();
    const received = sara.url();
    await isRegistered(sara);
    await sara.goto(received);
    await sara.locator('summary', { hasText: 'Tell the sender the outcome' }).click();
    await sara.getByText('Vipan consented to contact with', { exact: false }).first().waitFor();
    await sara.getByRole('radio', { name: 'The person has a safe place to stay' }).press('Space');
    await stage.looksRight(sara);
    await sara.getByRole('button', { name: 'Tell the sender', exact: true }).click();
    await sara.getByRole('heading', { name: /^You told the sender the outcome/ }).waitFor();

    await arrived(ines, next, () => ines.getByText('The person has a safe place to stay'));
    expect(await ines.locator('main').textContent(), 'what the sender sees of the recipient').not.toContain('Sara');
    await stage.looksRight(ines);
  },
);

/** Hands a person over who has consented, from a phone. */
async function handsOver(page: Page, origin: string, unit: string, called: RegExp): Promise<void> {
  await page.goto(`${origin}/app/suspicions/new`);
  await page.getByRole('radio', { name: 'Yes, a person' }).press('Space');
  await page.getByLabel('The person’s alias').selectOption('Vipan');
  await page.getByRole('radio', { name: 'Yes, to this recipient' }).press('Space');
  await page.getByLabel('Sector').selectOption({ label: 'Car wash' });
  await page
    .getByRole('radiogroup', { name: 'A bed for the night' })
    .getByRole('radio', { name: 'Yes' })
    .press('Space');
  await page.getByLabel('How can the person be reached?').fill('An invented number.');
  await page.getByLabel('Receiving unit').selectOption({ label: unit });
  await page.getByLabel('Reason for the hand-over').fill('Vipan needs a bed tonight.');
  await page.getByRole('radio', { name: /consent/ }).press('Space');
  await page.getByRole('button', { name: 'Hand over to Region East' }).click();
  await page.getByRole('heading', { name: /^Not acknowledged at/ }).waitFor();
  expect(await page.getByRole('heading', { name: /^Not acknowledged at/ }).textContent()).toMatch(called);
}

async function opens(page: Page, alias: string): Promise<void> {
  const row = page.locator('main article, main li').filter({ hasText: `exploitation, ${alias}: not` });
  await row.locator('a[href^="/app/suspicions/"]').last().click();
  await page.getByRole('heading', { level: 1, name: alias }).waitFor();
}

/** Opens a case on it, registers the person under the alias of the hand-over, and records the consent to contact with the sender. */
async function isRegistered(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Open a case' }).click();
  await page.getByRole('heading', { level: 1, name: 'Open a case' }).waitFor();
  await page.getByRole('button', { name: 'Open case' }).click();
  await page.waitForURL(/\/app\/cases\/[0-9a-f-]{36}$/);
  await page.locator('main a[href*="/app/persons/new"]').first().click();
  await page.getByRole('radiogroup', { name: 'Alias' }).getByRole('radio', { name: 'Vipan' }).check();
  await page.getByLabel(/^Language/).selectOption({ label: 'Uzbek' });
  await page.getByRole('button', { name: 'Add person' }).click();
  await page.getByRole('heading', { level: 1, name: 'Vipan' }).waitFor();
  await page.getByRole('button', { name: 'Record an answer' }).click();
  const purpose = page.getByLabel('Purpose');
  await purpose.selectOption('contact');
  const unit = page.getByLabel('Receiving unit');
  await unit.selectOption(await unit.locator('option', { hasText: 'Inspection East' }).getAttribute('value'));
  await page.getByRole('radiogroup', { name: 'Answer' }).getByRole('radio', { name: 'Yes', exact: true }).check();
  await page.getByRole('radio', { name: 'A qualified interpreter' }).check();
  await page.getByRole('radio', { name: 'Face to face' }).check();
  await page.getByRole('button', { name: 'Record an answer' }).click();
  await page.getByText('Answer recorded').first().waitFor();
}
