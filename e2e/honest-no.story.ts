import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { picture } from './harness/screens.ts';
import { sharedStory, story } from './harness/story.ts';

const english = { locale: 'en-GB' };

/** Presses a sign of the group of conditions, as it was seen. */
const seen = async (page: Page, ...codes: readonly string[]): Promise<void> => {
  await page.getByText('Conditions and housing').click();
  for (const code of codes) {
    await page
      .getByRole('group', { name: new RegExp(code) })
      .getByRole('button', { name: 'Seen' })
      .click();
  }
};

/** Two indicators of housing and one of confinement: nothing is settled, and the page says what would settle it. */
async function pointsTo(page: Page): Promise<void> {
  const pointing = page.getByRole('region', { name: 'What the indicators point to' });
  await pointing.getByText('It is not a decision and nothing is added up', { exact: false }).first().waitFor();
  const dimensions = pointing.getByRole('list', { name: 'Each dimension separately' }).getByRole('listitem');
  expect(await dimensions.count()).toBe(6);
  const coercion = dimensions.filter({ hasText: 'Coercion at the place of work' });
  expect(await coercion.textContent()).toMatch(/Not yet known.*INS-C03.*If one of these.*Documents taken or kept/);
  expect(await pointing.getByRole('list', { name: 'Dimensions combined' }).textContent()).not.toMatch(/victim/i);
  await pointing.getByRole('heading', { name: 'Menace of a penalty' }).waitFor();
  await pointing
    .getByText('Both halves are based on a single indicator: Mattresses or belongings at the workplace (INS-C03).', {
      exact: false,
    })
    .waitFor();
  await pointing.getByText('(VR13)', { exact: false }).first().waitFor();
  await pointing.getByRole('radio', { name: 'Under 18' }).press('Space');
  await pointing.getByText('For a person under 18 no means is required', { exact: false }).first().waitFor();
  expect(await pointing.getByRole('heading', { name: 'Menace of a penalty' }).count(), 'means of a child').toBe(0);
  await pointing.getByRole('radio', { name: '18 or older, or not known' }).press('Space');
  await dimensions.first().waitFor();
}

sharedStory(
  'two people assess the indicators, the second blind; a no has an author and leaves no mark on the firm',
  async (stage) => {
    const { origin } = stage.server;
    const karin = await stage.person('karin', english);
    await karin.goto(`${origin}/app/identifications`);
    await karin.getByText('Not presumed').first().waitFor();
    expect(await karin.locator('main').textContent(), 'the firm of the no').not.toContain('Blänk');
    await stage.looksRight(karin);
    await karin.getByRole('listitem').filter({ hasText: 'Not presumed' }).getByRole('link').click();
    await karin.getByText('Not presumed to be exploited').first().waitFor();
    await karin.getByText('Decided by Karin', { exact: false }).first().waitFor();
    await karin.getByText('For practice').first().waitFor();
    expect(await karin.locator('main').textContent()).toMatch(/The readers disagree on 5 indicators/);
    expect(await karin.locator('main').textContent(), 'the firm of the no').not.toContain('Blänk');
    await stage.looksRight(karin);

    await karin.goto(`${origin}/app/identifications/new`);
    await karin.getByLabel('Alias of the person').selectOption('Vipan');
    await karin.getByRole('textbox', { name: /^Workplace/ }).fill('Provtvätten Demo');
    await seen(karin, 'INS-C02', 'INS-C03');
    await stage.looksRight(karin);
    await picture(karin, 'screening-new', '/app/identifications/new');
    await karin.getByRole('button', { name: 'Save my answers' }).click();
    await karin.getByText('Answers saved').first().waitFor();
    const address = karin.url();
    await karin.waitForLoadState('networkidle'); // the page is drawn once more with what was saved
    await karin.getByText('Add from a later sitting').click();
    const later = karin.locator('details').filter({ hasText: 'Add from a later sitting' }).first();
    await later.getByText('Conditions and housing').first().click();
    await later
      .getByRole('group', { name: /INS-C04/ })
      .getByRole('button', { name: 'Seen' })
      .click();
    await stage.looksRight(karin);
    await later.getByRole('button', { name: 'Save my answers' }).click();
    await karin.getByText('Karin, later,', { exact: false }).first().waitFor();
    await pointsTo(karin);
    await stage.looksRight(karin);
    await picture(karin, 'signs-point-to', '/app/identifications/$id');

    const ulf = await stage.person('ulf', english);
    await ulf.goto(address);
    await ulf.getByText('Karin’s answers are hidden.').first().waitFor();
    expect(await ulf.locator('.hidden-answers').textContent()).not.toMatch(/INS-|2/);
    expect(await ulf.getByRole('region', { name: 'What the indicators point to' }).count(), 'before reading').toBe(0);
    await stage.looksRight(ulf);
    await seen(ulf, 'INS-C02');
    await ulf.getByRole('button', { name: 'Save my answers' }).click();
    await ulf.getByText('The readers disagree on 2 indicators').first().waitFor();
    await ulf.getByRole('region', { name: 'What the indicators point to' }).waitFor();
    await stage.looksRight(ulf);

    await karin.goto(address);
    await karin.getByRole('radio', { name: 'No, not presumed' }).press('Space');
    await karin.getByLabel('Grounds').fill('They own the firm together.');
    await karin.getByLabel('What contradicts it?').fill('Nothing found.');
    await karin
      .getByRole('group', { name: /others practise/ })
      .getByRole('checkbox', { name: /INS-C03/ })
      .press('Space');
    await karin.getByRole('button', { name: 'Save decision', exact: true }).click();
    await karin.getByText('A no is not recorded against the firm', { exact: false }).first().waitFor();
    expect(await karin.locator('main').textContent(), 'the firm of the no').not.toContain('Provtvätten');
    await stage.looksRight(karin);
  },
);

story(
  'a positive decision says what follows from it and who can do it, and each step is written down when it is done',
  async (stage) => {
    const { origin } = stage.server;
    const karin = await stage.person('karin', english);
    await karin.goto(`${origin}/app/identifications`);
    await karin.getByRole('link', { name: 'Agreement between readers' }).click();
    await karin.getByText('No figures yet').first().waitFor();
    await karin.getByText('at least three different readers', { exact: false }).first().waitFor();
    expect(await karin.locator('main').textContent(), 'readers by name').not.toMatch(/Karin|Ulf/);
    await stage.looksRight(karin);
    await picture(karin, 'readers-agree', '/app/identifications/agreement');

    await karin.goto(`${origin}/app/identifications/new`);
    await karin.getByLabel('Alias of the person').selectOption('Vipan');
    await karin.getByRole('textbox', { name: /^Workplace/ }).fill('Provtvätten Demo');
    await seen(karin, 'INS-C02');
    await karin.getByRole('button', { name: 'Save my answers' }).click();
    await karin.getByText('Answers saved').first().waitFor();
    expect(await karin.getByRole('heading', { name: 'Follow-up' }).count(), 'before a decision').toBe(0);
    await karin.getByRole('radio', { name: 'Yes, presumed' }).press('Space');
    await karin.getByLabel('Grounds').fill('An invented ground.');
    await karin.getByLabel('What contradicts it?').fill('Nothing found.');
    await karin.getByRole('button', { name: 'Save decision', exact: true }).click();
    const follows = karin.getByRole('region', { name: 'Follow-up' });
    await follows.getByText('No police report, no offence code', { exact: false }).first().waitFor();
    expect(await follows.getByText('Open', { exact: true }).count()).toBe(5);
    await stage.looksRight(karin);
    await follows.getByLabel('Step').selectOption('information');
    await follows.getByRole('radio', { name: 'Done' }).press('Space');
    await follows.getByRole('button', { name: 'Record step' }).click();
    await karin.getByText('Step recorded').first().waitFor();
    expect(await follows.getByText('Open', { exact: true }).count()).toBe(4);
    await follows.getByLabel('Step').selectOption('counsel');
    await follows.getByRole('radio', { name: 'Another agency asked' }).press('Space');
    // Five working days after the Tuesday that it is, unless another day is entered.
    expect(await follows.getByLabel('Expected date of answer').inputValue()).toBe('2026-12-01');
    await follows.getByLabel('Expected date of answer').fill('2026-12-03');
    await follows.getByRole('button', { name: 'Record step' }).click();
    await follows
      .getByText(/An answer is expected by .*3 Dec/)
      .first()
      .waitFor();
    await stage.looksRight(karin);
    await picture(karin, 'what-follows', '/app/identifications/$id');
    await karin.goto(`${origin}/app`);
    await karin.getByText('Vipan: follow up the decision').first().waitFor();
    await karin.getByText('Vipan: an answer about counsel').first().waitFor();
  },
);
