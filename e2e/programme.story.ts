import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { picture } from './harness/screens.ts';
import { story } from './harness/story.ts';

const english = { locale: 'en-GB' };

async function fillDetails(nora: Page): Promise<void> {
  await nora.getByLabel('Name', { exact: true }).fill('Invented programme on pay');
  await nora.getByLabel('First day').fill('2026-01-01');
  await nora.getByLabel('Last day').fill('2027-12-31');
  await nora.getByLabel('Country', { exact: true }).selectOption({ label: 'Several countries' });
  await nora.getByLabel('Region, or which countries').fill('Lithuania and Latvia');
  await nora.getByLabel('Lead organisation').fill('Invented agency');
  await nora.getByLabel('Funder').fill('Invented fund');
  await nora.getByLabel('Currency of the budget').selectOption({ label: 'EUR Euro' });
}

/** Opens a folded form, by the words of its button. */
const unfold = async (page: Page, name: string): Promise<void> => {
  await page.locator('summary').filter({ hasText: name }).first().click();
};

story('a programme is made, filled and ended in the browser, and what was wrong is taken back', async (stage) => {
  const { origin } = stage.server;
  const nora = await stage.person('nora', english);
  await nora.goto(`${origin}/app/programme`);
  await nora.getByRole('link', { name: 'New programme' }).click();
  await nora.getByRole('button', { name: 'Set up the programme' }).click();
  await nora.getByRole('region', { name: 'There is something to correct' }).waitFor();
  await fillDetails(nora);
  await stage.looksRight(nora);
  await picture(nora, 'new-programme', '/app/programme/new');
  await nora.getByRole('button', { name: 'Set up the programme' }).click();
  await nora.getByRole('heading', { level: 1, name: /weeks? left. No target is set/ }).waitFor();
  await stage.looksRight(nora);

  await unfold(nora, 'Add a result');
  const add = nora.getByRole('form', { name: 'Add a result' });
  await add.getByLabel('Level').selectOption({ label: 'Output' });
  await add.getByLabel('Result', { exact: true }).fill('Trained inspectors');
  await add.getByLabel('Indicator').fill('Inspectors who finished the course');
  await add.getByLabel('Who says the number').selectOption({ label: 'Filled in by a named person' });
  await add.getByLabel('Kind of number').selectOption({ label: 'A count' });
  await add.getByLabel(/^Target/).fill('200');
  await add.getByRole('button', { name: 'Save' }).click();
  await nora.getByRole('row', { name: /Trained inspectors/ }).waitFor();
  for (const [value, day] of [
    ['40', '2026-06-30'],
    ['400', '2026-10-30'],
  ] as const) {
    await unfold(nora, 'Fill in: Trained inspectors');
    const fill = nora.getByRole('form', { name: 'Fill in: Trained inspectors' });
    await fill.getByLabel('What is known').selectOption({ label: 'A number' });
    await fill.getByLabel('Value', { exact: true }).fill(value);
    await fill.getByLabel('Day of the value').fill(day);
    await fill.getByLabel('Assessment').selectOption({ label: 'Partly' });
    await fill.getByLabel('What can be said of it').fill('Counted by hand; it does not show what they do.');
    await fill.getByRole('button', { name: 'Save' }).click();
    await nora.locator('.framework-now').filter({ hasText: value }).waitFor();
  }
  await nora.getByText('2 values over time').click();
  await stage.looksRight(nora);
  await picture(nora, 'one-programme', '/app/programme/$id');

  // The second value had one zero too many.
  const line = nora.locator('.timeline li, [class*=timeline] li').filter({ hasText: 'Goal filled in by hand' }).first();
  await line.locator('summary').filter({ hasText: 'Withdraw' }).click();
  await line.getByLabel('Why it is withdrawn').fill('One zero too many.');
  await line.getByRole('button', { name: 'Withdraw the entry' }).click();
  await nora.locator('.framework-now').filter({ hasText: /^40$/ }).waitFor();

  await unfold(nora, 'Add a partner');
  const partner = nora.getByRole('form', { name: 'Add a partner' });
  await partner.getByLabel('Organisation').fill('Invented labour inspectorate');
  await partner.getByLabel('Role').selectOption({ label: 'Hosts' });
  await partner.getByLabel('Country').selectOption({ label: 'Latvia' });
  await partner.getByRole('button', { name: 'Save' }).click();
  await nora.getByRole('row', { name: /Invented labour inspectorate/ }).waitFor();

  const saved = nora.waitForEvent('download');
  await nora.getByRole('button', { name: 'Results as CSV' }).click();
  expect((await saved).suggestedFilename()).toMatch(/\.csv$/);

  await unfold(nora, 'End the programme');
  const end = nora.getByRole('form', { name: 'End the programme' });
  await end.getByLabel('Last day of the programme').fill('2026-11-20');
  await end.getByLabel('How it ended').fill('Invented: the money was needed elsewhere.');
  await end.getByRole('button', { name: 'Save' }).click();
  await nora.getByRole('heading', { level: 1, name: /^Ended on 20 Nov 2026/ }).waitFor();
  expect(await nora.getByText('Add a result', { exact: true }).count(), 'nothing new is planned').toBe(0);
  await stage.looksRight(nora);

  await nora.getByRole('link', { name: 'Change details' }).click();
  await nora.getByRole('heading', { level: 1, name: 'Change the programme' }).waitFor();
  await stage.looksRight(nora);
  await picture(nora, 'change-programme', '/app/programme/$id/change');
  await nora.getByLabel('Name', { exact: true }).fill('Invented programme on wages');
  await nora.getByRole('button', { name: 'Save the changes' }).click();
  await nora.getByText('Invented programme on wages').first().waitFor();
  await nora.goto(`${origin}/app/programme`);
  await nora.getByRole('link', { name: 'Invented programme on wages' }).waitFor();
});
