import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { onPaper } from './harness/on-paper.ts';
import { picture } from './harness/screens.ts';
import { story } from './harness/story.ts';

const english = { locale: 'en-GB' } as const;

/** One step, with what it needs beside what, when and by whom. */
async function recordStep(
  page: Page,
  step: string,
  said: { readonly day: string; readonly time: string } & Readonly<Record<string, string>>,
): Promise<void> {
  const { day, time, ...more } = said;
  await page.getByRole('link', { name: 'Record custody' }).click();
  await page.getByLabel('What was done?').selectOption({ label: step });
  await page.getByLabel('Day').fill(day);
  await page.getByLabel('Time').fill(time);
  for (const [label, value] of Object.entries(more)) await page.getByLabel(label).fill(value);
  await page.getByRole('button', { name: 'Record custody' }).click();
}

story('a gap in the custody of evidence is shown as a gap, until what was missing is recorded', async (stage) => {
  const petra = await stage.person('petra', english);
  await petra.goto(`${stage.server.origin}/app/investigations`);
  await petra.locator('main li').getByRole('link').first().click();
  await petra.getByRole('heading', { level: 2, name: 'Evidence', exact: true }).waitFor();
  const file = petra.url();
  await petra.locator('.evidence-row').first().getByRole('link', { name: 'Custody and files of' }).click();
  await petra.getByText('No gap in the custody that is recorded').first().waitFor();
  const item = petra.url();

  await petra.getByRole('link', { name: 'Record custody' }).click();
  await petra.getByRole('button', { name: 'Record custody' }).click();
  await petra.getByText('Enter by whom it was done.').first().waitFor();
  await stage.looksRight(petra);
  await petra.goto(item);
  await recordStep(petra, 'Seized', { ...{ day: '2026-02-05', time: '18.40' }, 'By whom?': 'Invented Officer' });
  await petra.getByText('Seized by Invented Officer').first().waitFor();
  await recordStep(petra, 'Examined', {
    ...{ day: '2026-11-20', time: '9.15', 'By whom?': 'Invented Technician' },
    ...{ 'Where?': 'Invented laboratory', 'Number of the seal': 'A 2' },
  });
  await petra.getByText('Gap in the custody').first().waitFor();
  await petra.getByText('That it was handed over is not recorded.', { exact: false }).first().waitFor();
  await stage.looksRight(petra);
  await picture(petra, 'evidence-item', '/app/investigations/$id/evidence/item');

  await petra.getByRole('link', { name: 'Record custody' }).click();
  await petra.getByLabel('What was done?').selectOption({ label: 'Received' });
  await picture(petra, 'evidence-custody', '/app/investigations/$id/evidence/custody');
  await petra.goto(item);
  await recordStep(petra, 'Received', {
    ...{ day: '2026-11-19', time: '16.00', 'Who received it?': 'Invented Technician' },
    'Who handed it over?': 'invented  officer',
  });
  await petra.getByText('No gap in the custody that is recorded').first().waitFor();
  await petra.getByText('Received by Invented Technician from invented officer').first().waitFor();

  stage.expectComplaint(/400/); // what cannot have been so is refused
  await recordStep(petra, 'Moved', {
    ...{ day: '2026-02-01', time: '8.00', 'By whom?': 'Invented Officer', 'Where to?': 'Invented storage' },
  });
  await petra
    .getByText('That is before the day on which the evidence was secured.', { exact: false })
    .first()
    .waitFor();
  await petra.goto(item);

  const received = petra.locator('.custody-step').filter({ hasText: 'Received by Invented Technician' });
  await received.getByText('Withdraw', { exact: false }).first().click();
  await received.getByRole('textbox').fill('Invented reason.');
  await received.getByRole('button', { name: /Withdraw/ }).click();
  await petra.getByText('Gap in the custody').first().waitFor();
  await petra.locator('.custody-step.withdrawn').getByText('Invented reason.', { exact: false }).waitFor();
  const printed = await onPaper(petra, { '.custody-step': 'breakInside', '.page-head .actions': 'display' });
  expect(Object.values(printed)).toEqual(['avoid', 'none']);

  await petra.getByRole('link', { name: 'Label', exact: true }).click();
  await petra.locator('.evidence-tag').waitFor();
  await stage.looksRight(petra);
  await petra.locator('.evidence-tag-code').waitFor();
  await petra.goto(`${file}/evidence/item?question=labels`);
  await petra.locator('.evidence-tag').nth(3).waitFor();
  await picture(petra, 'evidence-labels', '/app/investigations/$id/evidence/item');

  await petra.goto(`${file}/evidence/new?about=visit`);
  await petra.getByText('No pictures or recordings of visits to add.').waitFor();
  await stage.looksRight(petra);
  await picture(petra, 'evidence-from-visit', '/app/investigations/$id/evidence/new');

  await petra.goto(file);
  await petra.locator('.evidence-row').first().getByText('Gap in the custody').waitFor();
  await stage.looksRight(petra);
  await petra
    .getByRole('link', { name: /^Elements for/ })
    .first()
    .click();
  await petra.locator('.item-has').first().waitFor();
  await stage.looksRight(petra);
});
