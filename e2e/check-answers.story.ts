import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Stage, story } from './harness/story.ts';

const english = { locale: 'en-GB' };

const idOfFocus = (page: Page): Promise<string> => page.evaluate('document.activeElement?.id ?? ""');

/** Whether a field of the form has the focus and is in view. */
const isAtField = `(() => {
  const field = document.activeElement;
  if (!field?.matches('form :is(input, select, textarea)')) return false;
  const { top, bottom } = field.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
})()`;

/** Every answer as the check shows it, by its name. */
const shown = (page: Page): Promise<Record<string, string>> =>
  page
    .locator('.check-list > div')
    .evaluateAll((rows) =>
      Object.fromEntries(
        rows.map((row) => [row.querySelector('dt')?.textContent ?? '', row.querySelector('dd')?.textContent ?? '']),
      ),
    );

/**
 * From the check each answer leads to its own field and back, and the others stay; so does *Back* of the browser, which leaves the form
 * only from its fields.
 */
async function changesEachAnswer(page: Page, of: { readonly heading: string; readonly check: string }): Promise<void> {
  const heading = page.getByRole('heading', { name: of.heading, exact: true });
  await heading.waitFor();
  expect(await idOfFocus(page), 'the focus is on the heading of the check').toBe('check');
  const before = await shown(page);
  const changes = page.locator('.check-list').getByRole('button');
  const count = await changes.count();
  expect(count, 'answers that can be changed').toBeGreaterThan(2);
  for (let at = 0; at < count; at++) {
    await changes.nth(at).click();
    await heading.waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(isAtField), { message: `at the field of answer ${at + 1}` }).toBe(true);
    await page.getByRole('button', { name: of.check, exact: true }).click();
    await heading.waitFor();
    expect(await shown(page), `after the field of answer ${at + 1}`).toEqual(before);
  }
  await page.goBack();
  await heading.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: of.check, exact: true }).click();
  await heading.waitFor();
  expect(await shown(page), 'after Back of the browser').toEqual(before);
}

const openFile = async (stage: Stage, page: Page): Promise<string> => {
  await page.goto(`${stage.server.origin}/app/investigations`);
  await page
    .getByRole('listitem')
    .filter({ hasText: /1[78] pieces of evidence/ })
    .getByRole('link')
    .click();
  await page.getByRole('heading', { level: 1, name: /Criminal file F-/ }).waitFor();
  return page.url();
};

story(
  'a decision is read once more, each answer can be changed from there, and only then is it made',
  async (stage) => {
    const petra = await stage.person('petra', english);
    const file = await openFile(stage, petra);
    await petra.goto(`${file}/decide`);
    await petra.getByLabel('Lärkan: Human exploitation, 4:1 b').selectOption({ label: 'Discontinued, or not charged' });
    await petra.getByRole('table').getByLabel('Reason').selectOption('RC08');
    await petra.getByRole('radio', { name: 'After the meeting with the support service' }).check();
    await petra.getByRole('radio', { name: 'I have found something' }).check();
    await petra.getByLabel('What contradicts it', { exact: true }).fill('In town 9 of 21 Mondays.');
    await petra.getByRole('checkbox', { name: 'Bank records not requested' }).check();
    await petra.getByLabel('Why are they not taken now?').fill('No one answered.');
    await petra.getByLabel(/Language in which the injured party is told of the right to review/).selectOption('uz');
    await petra.getByLabel('Your reasons').fill('Invented reasons.');
    await petra.locator('summary').filter({ hasText: 'Obstacles' }).click();
    await petra.getByRole('checkbox', { name: /\(OB-/ }).first().check();
    await petra.getByRole('button', { name: 'Check the decision' }).click();
    await changesEachAnswer(petra, { heading: 'Your decision', check: 'Check the decision' });
    const said = await shown(petra);
    expect(said['Recorded where, and who is notified']).toContain('A colleague in your unit gets the task');
    expect(said['Why are they not taken now?']).toBe('No one answered.');
    await stage.looksRight(petra);
    await petra.getByRole('button', { name: 'Make the decision' }).click();
    await petra.getByText('Decision saved.', { exact: true }).first().waitFor();
  },
);

story('a piece of evidence is read once more before it is added, with who is notified', async (stage) => {
  const petra = await stage.person('petra', english);
  const file = await openFile(stage, petra);
  await petra.goto(`${file}/evidence/new`);
  await petra.getByLabel('Type of evidence').selectOption('EV10');
  await petra.getByLabel('Short name in the overview of elements').fill('second debt book');
  await petra.getByRole('radio', { name: 'For', exact: true }).check();
  await petra.getByLabel('Is it a person’s own account?').selectOption('nobody');
  await petra.getByRole('radio', { name: 'Investigation report', exact: true }).check();
  await petra.getByLabel('Secured by').fill('An invented officer');
  await petra.getByLabel('Secured on').fill('21 Nov 2026');
  await petra.getByRole('button', { name: 'Check your answers' }).click();
  await changesEachAnswer(petra, { heading: 'Check your answers', check: 'Check your answers' });
  const said = await shown(petra);
  expect(said['Short name in the overview of elements']).toBe('second debt book');
  expect(said['Secured on']).toBe('Saturday 21 November 2026');
  expect(said.Where).toBe('Left empty');
  expect(said['Recorded where, and who is notified']).toContain('notifies no one');
  await stage.looksRight(petra);
  await petra.getByRole('button', { name: 'Add to the file' }).click();
  await petra.getByText('Evidence added to the file.', { exact: true }).first().waitFor();
});

story('a claim is read once more before it is opened, and so is what is added to it', async (stage) => {
  const linus = await stage.person('linus', english);
  await linus.goto(`${stage.server.origin}/app/claims/new`);
  await linus.getByLabel('Worker (alias)').fill('Steglitsan');
  await linus.getByLabel('Employer').fill('Provkrogen Demo');
  await linus.getByLabel('Sector').selectOption({ index: 2 });
  await linus.getByLabel('Number of people').fill('3');
  await linus.getByLabel('Date from which time limits run').fill('2026-10-01');
  await linus.getByRole('button', { name: 'Check your answers' }).click();
  await changesEachAnswer(linus, { heading: 'Check your answers', check: 'Check your answers' });
  expect((await shown(linus)).Employer).toBe('Provkrogen Demo');
  await stage.looksRight(linus);
  await linus.getByRole('button', { name: 'Open claim' }).click();
  await linus.getByText('Claim opened.').first().waitFor();

  await linus.getByRole('button', { name: 'Add a claim line' }).click();
  await linus.getByLabel('Type', { exact: true }).selectOption({ index: 1 });
  await linus.getByLabel('Gross, net or cost').selectOption({ index: 1 });
  await linus.getByLabel('Evidence', { exact: true }).fill('An invented pay slip.');
  await linus.getByRole('button', { name: 'Check your answers' }).click();
  await changesEachAnswer(linus, { heading: 'Check your answers', check: 'Check your answers' });
  await stage.looksRight(linus);
  await linus.getByRole('button', { name: 'Save', exact: true }).click();
  await linus.getByText('Saved in the claim.').first().waitFor();
});
