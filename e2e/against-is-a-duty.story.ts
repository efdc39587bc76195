import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { picture } from './harness/screens.ts';
import { story } from './harness/story.ts';

const english = { locale: 'en-GB' };

/** A file of this person with one injured party, opened. */
async function begin(page: Page, origin: string, alias: string): Promise<string> {
  await page.goto(`${origin}/app/investigations/new`);
  await page.getByRole('checkbox', { name: 'Human exploitation, 4:1 b' }).check();
  await page.getByLabel('Source of the report').selectOption('police');
  await page.getByLabel('Reported on').fill('2026-11-20');
  await page.getByLabel('Content of the report').fill('An invented report.');
  await page.getByRole('button', { name: 'File report' }).click();
  await page.getByRole('heading', { level: 1, name: /Criminal file F-/ }).waitFor();
  await page.getByText('Open the investigation').click();
  await page.getByRole('radio', { name: 'Police' }).check();
  await page.getByRole('button', { name: 'Open investigation', exact: true }).click();
  await page.getByText('Investigation opened.', { exact: true }).first().waitFor();
  await page.getByText('Add an injured party').click();
  await page.getByLabel('Alias').fill(alias);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('link', { name: `Elements for ${alias}` }).waitFor();
  return page.url();
}

/** An item of evidence that speaks for. */
async function addItem(page: Page, file: string): Promise<void> {
  await page.goto(`${file}/evidence/new`);
  await page.getByLabel('Type of evidence').selectOption('EV10');
  await page.getByLabel('Short name in the overview of elements').fill('debt book');
  await page.getByRole('radio', { name: 'For', exact: true }).check();
  await page.getByLabel('Is it a person’s own account?').selectOption('nobody');
  await page.getByRole('radio', { name: 'Investigation report', exact: true }).check();
  await page.getByLabel('Secured by').fill('An invented officer');
  await page.getByLabel('Secured on').fill('2026-11-21');
  await page.getByRole('button', { name: 'Check your answers' }).click();
  await page.getByRole('button', { name: 'Add to the file' }).click();
  await page.getByText('Evidence added to the file.', { exact: true }).first().waitFor();
}

story('closing because the injured party does not take part asks for more, and for other eyes', async (stage) => {
  const { origin } = stage.server;
  const ivar = await stage.person('ivar', english);
  const file = await begin(ivar, origin, 'Steglitsan');
  await stage.looksRight(ivar);
  await ivar.goto(`${file}/decide`);
  await ivar
    .getByLabel('Steglitsan: Human exploitation, 4:1 b')
    .selectOption({ label: 'Discontinued, or not charged' });
  await ivar.getByRole('table').getByLabel('Reason').selectOption('RC08');
  await ivar.getByText('is not in itself a ground for discontinuing').first().waitFor();
  await ivar.getByLabel('Your reasons').fill('Invented reasons.');
  await ivar.getByRole('button', { name: 'Check the decision' }).click();
  const summary = ivar.getByRole('region', { name: 'There is something to correct' });
  await summary.waitFor();
  const missing = await summary.getByRole('listitem').allTextContents();
  expect(missing, 'what a closing without a legal ground must answer').toHaveLength(4);
  await picture(ivar, 'closing-without-ground', '/app/investigations/$id/decide');
  await stage.looksRight(ivar);
  await ivar.getByRole('radio', { name: 'I have searched and found nothing' }).check();
  await ivar.getByRole('checkbox', { name: 'Bank records not requested' }).check();
  await ivar.getByLabel('Why are they not taken now?').fill('Nobody answered.');
  await ivar.getByLabel(/Language in which the injured party is told of the right to review/).selectOption('uz');
  await ivar.getByRole('button', { name: 'Check the decision' }).click();
  await ivar.getByText('A colleague in your unit gets the task').first().waitFor();
  await ivar.getByRole('button', { name: 'Make the decision' }).click();
  await ivar.getByText('Decision saved.', { exact: true }).first().waitFor();
  await ivar.getByText('Second review by a colleague remains').first().waitFor();
  expect(await ivar.getByText('Make a second review').count(), 'nobody looks twice at their own decision').toBe(0);
  await stage.looksRight(ivar);
});

story('a package with a shelter’s address is stopped, and the spot is named without the address', async (stage) => {
  const { origin } = stage.server;
  const petra = await stage.person('petra', english);
  const file = await begin(petra, origin, 'Rödhaken');
  await addItem(petra, file);
  await petra.goto(`${file}/serve`);
  await petra.getByRole('checkbox', { name: 'E01 debt book' }).check();
  await petra.getByRole('button', { name: 'Add a document manually' }).click();
  await petra.getByLabel('File name').fill('interpreter.txt');
  await petra.getByRole('textbox', { name: /^Text/ }).fill('Two hours.\nAt Påhittade gränd 14B');
  await petra.getByRole('radio', { name: 'Yes' }).check();
  await petra.getByRole('textbox', { name: /^Addresses that must not be included/ }).fill('Påhittade Gränd 14 B');
  await petra.getByLabel('Served on').fill('2026-11-23');
  await petra.getByLabel('Reply by').fill('2026-12-14');
  stage.expectComplaint(/400|422/);
  await petra.getByRole('button', { name: 'Check and serve' }).click();
  const summary = petra.getByRole('region', { name: 'There is something to correct' });
  await summary.getByText('interpreter.txt, line 2, contains a protected address').first().waitFor();
  expect(await summary.textContent(), 'the address is not repeated').not.toMatch(/gränd/i);
  await picture(petra, 'package-stopped', '/app/investigations/$id/serve');
  await stage.looksRight(petra);
  await petra.getByRole('textbox', { name: /^Text/ }).fill('Two hours.');
  await petra.getByRole('button', { name: 'Check and serve' }).click();
  await petra.getByText('File served.', { exact: true }).first().waitFor();
  expect(stage.server.log(), 'the log of the server').not.toMatch(/gränd/i);
});

story('an element is set by a person, with what speaks against beside what speaks for', async (stage) => {
  const { origin } = stage.server;
  const ivar = await stage.person('ivar', english);
  const file = await begin(ivar, origin, 'Lövsångaren');
  await addItem(ivar, file);
  await ivar.getByRole('link', { name: 'Elements for Lövsångaren' }).click();
  await ivar.getByRole('heading', { level: 1, name: 'Elements, injured party Lövsångaren' }).waitFor();
  await ivar
    .getByRole('region', { name: 'Human exploitation, 4:1 b' })
    .getByRole('link', { name: 'Assess: ' })
    .first()
    .click();
  await ivar.getByRole('radio', { name: 'Supported' }).check();
  await ivar.getByRole('button', { name: 'Save assessment', exact: true }).click();
  await ivar
    .getByRole('region', { name: 'There is something to correct' })
    .getByText('Choose at least one piece of evidence')
    .waitFor();
  await ivar.getByRole('button', { name: 'E01: for' }).click();
  await ivar
    .getByRole('radiogroup', { name: 'Have you searched for evidence that the element is not met?' })
    .getByRole('radio', { name: 'Yes' })
    .check();
  await ivar.getByRole('radio', { name: 'No', exact: true }).check();
  await stage.looksRight(ivar);
  await picture(ivar, 'element-set', '/app/elements/$id/set');
  await ivar.getByRole('button', { name: 'Save assessment', exact: true }).click();
  await ivar.getByText('Assessment saved.', { exact: true }).first().waitFor();
  await ivar.getByText('Searched. Nothing found.').first().waitFor();
  await stage.looksRight(ivar);
});
