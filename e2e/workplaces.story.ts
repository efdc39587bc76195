import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { fillSignal, registerAndOpen } from './fill-signal.ts';
import { picture } from './harness/screens.ts';
import { story } from './harness/story.ts';

const english = { locale: 'en-GB', viewport: { width: 1280, height: 900 } };
const number = '602774-3522';

async function register(page: Page, name: string, organisationNumber: string): Promise<void> {
  await page.getByRole('link', { name: 'Register a firm' }).click();
  await page.getByLabel('Name of the firm').fill(name);
  await page.getByLabel('Organisation number').fill(organisationNumber);
  await page.getByLabel('Kind of place').selectOption({ label: 'Workplace' });
  await page.getByLabel('Municipality').fill('Solna');
}

story('an extract of a register is tried, corrected, imported and undone, on a phone too', async (stage) => {
  const ines = await stage.person('ines', { locale: 'en-GB', viewport: { width: 390, height: 844 } });
  await ines.goto(`${stage.server.origin}/app/workplaces/import`);
  const give = (rows: readonly string[]) =>
    ines.getByLabel('Choose a file').setInputFiles({
      name: 'utdrag.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(['Namn;Orgnr;Kommun;Bransch', ...rows].join('\r\n')),
    });
  await give([`Exempel Ett AB;${number};Solna;cleaning`, 'Exempel Två AB;602774-3523;Solna;rymdfart']);
  await ines.getByRole('heading', { name: 'What does each column contain?' }).waitFor();
  await ines.getByRole('button', { name: 'Check the file' }).click();
  await ines.getByText('1 cell stops the import').first().waitFor();
  await stage.looksRight(ines);
  await give([`Exempel Ett AB;${number};Solna;cleaning`, 'Exempel Två AB;602774-3523;Solna;cleaning']);
  await ines.getByRole('button', { name: 'Check the file' }).click();
  await ines.getByText('1 number to compare with the source').first().waitFor();
  await stage.looksRight(ines);
  await picture(ines, 'workplaces-import', '/app/workplaces/import');
  await ines.getByRole('button', { name: 'Import 2 records' }).click();
  await ines.getByRole('button', { name: 'Undo this import' }).click();
  await ines.getByText('Undone: 2 records removed from the list').waitFor();
  await stage.looksRight(ines);
  await ines.goto(`${stage.server.origin}/app/workplaces`);
  await ines.getByRole('link', { name: 'Tre Måsar Krog AB' }).waitFor();
  expect(await ines.getByRole('link', { name: 'Exempel Ett AB' }).count()).toBe(0);
});

story('a firm is registered, seen before on a new signal, linked, merged and taken apart again', async (stage) => {
  const ines = await stage.person('ines', english);
  await ines.goto(`${stage.server.origin}/app/workplaces`);
  await ines.getByText('6 records shown').waitFor();
  await stage.looksRight(ines);

  await register(ines, 'Kvarnbyns Exempelstäd AB', '602774-3523');
  await ines.getByText('The check digit is wrong.', { exact: false }).waitFor();
  await ines.getByLabel('Organisation number').fill(number);
  await ines.getByLabel('VAT number').focus();
  await ines.getByText('The check digit is right.', { exact: false }).waitFor();
  await stage.looksRight(ines);
  await picture(ines, 'workplace-new', '/app/workplaces/new');
  await ines.getByRole('button', { name: 'Register the firm' }).click();
  await ines.getByRole('heading', { name: 'Kvarnbyns Exempelstäd AB', level: 1 }).waitFor();
  await ines.getByText('Workplace, Solna, Stockholm County').first().waitFor();

  await ines.getByRole('button', { name: 'Add a person linked to the firm' }).click();
  await ines.getByLabel('Role').selectOption({ label: 'Owner' });
  await ines.getByLabel('Name of the person').fill('Påhittad Bulvansson');
  await stage.looksRight(ines);
  await ines.getByRole('button', { name: 'Save', exact: true }).click();
  await ines.getByText('Owner: Påhittad Bulvansson').first().waitFor();
  await ines.getByRole('button', { name: 'Add a contractor' }).click();
  await ines.getByLabel('How are the two related?').selectOption({ label: 'This firm works for the other' });
  await ines.getByLabel('Name of the other firm').fill('Exempelbygg Överst AB');
  await ines.getByLabel('How is it known?').selectOption({ label: 'by a contract' });
  await ines.getByRole('button', { name: 'Save', exact: true }).click();
  await ines.getByRole('heading', { name: 'Works for' }).waitFor();

  await ines.goto(`${stage.server.origin}/app/signals/new`);
  await fillSignal(ines, 'Kvarnbyns Exempelstäd', 'Påhittade ord om en påhittad firma.');
  await ines.getByLabel('Organisation number').fill(number);
  await ines.getByLabel('Organisation number').blur();
  await ines.getByText('Already in your unit’s files').waitFor();
  await ines.getByText('same number', { exact: false }).first().waitFor();
  await stage.looksRight(ines);
  await picture(ines, 'workplace-seen', '/app/signals/new');
  await ines.getByRole('checkbox', { name: /^Link to W-.* when this is sent$/ }).check();
  await registerAndOpen(ines);
  await ines.getByText('Linked', { exact: true }).waitFor();
  await stage.looksRight(ines);

  await ines.goto(`${stage.server.origin}/app/workplaces`);
  await ines.getByRole('link', { name: 'Kvarnbyns Exempelstäd AB' }).waitFor();
  await register(ines, 'Kvarnbyns Exempelstad', number);
  await ines.getByText('Already in your unit’s files').waitFor();
  await ines.getByRole('button', { name: 'Register the firm' }).click();
  await ines.getByRole('heading', { name: 'Kvarnbyns Exempelstad', level: 1 }).waitFor();
  await ines.getByRole('button', { name: 'Merge into another record' }).click();
  const kept = ines.getByLabel('The record to keep');
  await kept.locator('option', { hasText: 'Kvarnbyns Exempelstäd AB' }).waitFor({ state: 'attached' });
  await kept.selectOption(
    (await kept.locator('option', { hasText: 'Kvarnbyns Exempelstäd AB' }).getAttribute('value')) ?? '',
  );
  await ines.getByLabel('Reason').fill('Samma firma, skriven utan prickar.');
  await ines.getByRole('button', { name: 'Save', exact: true }).click();
  await ines.getByText('This record was merged into', { exact: false }).waitFor();
  await stage.looksRight(ines);
  await ines.getByRole('link', { name: 'Open that record' }).click();
  await ines.getByRole('heading', { name: 'Records merged into this one' }).waitFor();
  await stage.looksRight(ines);
  await picture(ines, 'workplace', '/app/workplaces/$id');
  await ines.getByRole('link', { name: 'Kvarnbyns Exempelstad', exact: true }).click();
  await ines.getByRole('button', { name: 'Undo the merge' }).click();
  await ines.getByLabel('Reason').fill('Det var två firmor.');
  await ines.getByRole('button', { name: 'Save', exact: true }).click();
  await ines.getByRole('button', { name: 'Merge into another record' }).waitFor();

  await ines.getByRole('link', { name: 'All firms' }).click();
  await ines.getByText('8 records shown').waitFor();
  await stage.looksRight(ines);
  await picture(ines, 'workplaces', '/app/workplaces');
  await ines.getByLabel('Name, number or address').fill('Exempelstäd');
  await ines.getByRole('button', { name: 'Search', exact: true }).last().click();
  await ines.getByRole('link', { name: 'Kvarnbyns Exempelstäd AB' }).waitFor();
});

story(
  'the firms of the demo: a chain of contractors, who is behind it, where people live, and what is seen before',
  async (stage) => {
    const ines = await stage.person('ines', {
      locale: 'sv-SE',
      viewport: { width: 390, height: 844 },
      colorScheme: 'dark',
    });
    await ines.goto(`${stage.server.origin}/app/workplaces`);
    await ines.getByRole('link', { name: 'UAB Žalvaris Demo' }).click();
    await ines.getByRole('heading', { name: 'UAB Žalvaris Demo', level: 1 }).waitFor();
    await ines.getByRole('link', { name: 'Mellanled Demo AB' }).first().waitFor();
    await ines.getByText('Jonas Exempelas', { exact: false }).first().waitFor();
    await ines.getByText('Barackvägen 11', { exact: false }).first().waitFor();
    await ines.getByText('DEM 011', { exact: false }).first().waitFor();
    await stage.looksRight(ines);

    await ines.goto(`${stage.server.origin}/app/signals`);
    await ines.getByRole('link', { name: 'Blänk' }).first().click();
    await ines.getByText('samma nummer', { exact: false }).first().waitFor();
    await stage.looksRight(ines);
  },
);
