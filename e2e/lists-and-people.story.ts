import { expect } from 'vitest';
import { picture } from './harness/screens.ts';
import { story } from './harness/story.ts';
import { addPerson } from './new-person.ts';

const english = { locale: 'en-GB', viewport: { width: 1280, height: 900 } };

story('a list is narrowed, sorted, kept as a view that opens it, and taken out as a file', async (stage) => {
  const { origin } = stage.server;
  const ines = await stage.person('ines', english);
  await ines.goto(`${origin}/app/signals`);
  await ines.getByRole('link', { name: 'Table: filter, sort, save a view, export' }).click();
  await ines.getByRole('heading', { level: 1, name: 'Signals as a table' }).waitFor();
  const table = ines.getByRole('table', { name: 'Signals as a table' });
  await table.waitFor();
  await stage.looksRight(ines);

  await ines.getByRole('button', { name: 'Firm', exact: true }).click();
  await ines.locator('th[aria-sort="ascending"]', { hasText: 'Firm' }).waitFor();
  await ines.getByRole('button', { name: 'Firm', exact: true }).press('Enter');
  await ines.locator('th[aria-sort="descending"]', { hasText: 'Firm' }).waitFor();
  await ines.getByLabel('Origin').selectOption({ label: 'Own' });
  await ines.waitForURL(/where=came\.own/);
  await ines.getByLabel('Words').fill('påhittad');
  await ines.getByRole('button', { name: 'Show', exact: true }).click();
  await ines.getByRole('button', { name: 'Show all' }).waitFor();
  expect(decodeURI(ines.url()), 'words stand in no address').not.toMatch(/påhittad/i);

  await ines.getByRole('button', { name: 'Save as a view' }).click();
  await ines.getByRole('button', { name: 'Save', exact: true }).click();
  await ines.getByText('Write a name for the view.').waitFor();
  await ines.getByLabel('Name of the view').fill('Our own');
  await ines.getByLabel('Share with my unit').check();
  await ines.getByLabel('Default view of this list').check();
  await stage.looksRight(ines);
  await ines.getByRole('button', { name: 'Save', exact: true }).click();
  const saved = ines.getByRole('navigation', { name: 'Saved views' }).getByRole('link', { name: /Our own/ });
  await saved.waitFor();

  await ines.goto(`${origin}/app/lists/signal`);
  await ines.locator('[aria-current="page"]', { hasText: 'Our own' }).waitFor();
  expect(await ines.getByLabel('Origin').inputValue()).toBe('own');
  await table.waitFor();
  await picture(ines, 'list-as-table', '/app/lists/$list');
  await stage.looksRight(ines);
  const download = ines.waitForEvent('download');
  await ines.getByRole('button', { name: 'Export CSV' }).click();
  expect((await download).suggestedFilename()).toBe('signal.csv');
  await ines.getByText('exported. The export is logged.', { exact: false }).waitFor();

  await ines.getByRole('link', { name: 'Everything' }).click();
  await ines.getByRole('button', { name: 'Save as a view' }).waitFor();
  await ines.goto(`${origin}/app/lists/no-such-list`);
  await ines.getByRole('heading', { level: 1, name: 'There is no such list' }).waitFor();
  await stage.looksRight(ines);
});

story('a table is cards on a phone, with a choice for how it is sorted', async (stage) => {
  const karin = await stage.person('karin', { viewport: { width: 390, height: 844 } });
  await karin.goto(`${stage.server.origin}/app/lists/case`);
  await karin.getByRole('heading', { level: 1, name: 'Ärenden som tabell' }).waitFor();
  await karin.getByLabel('Sortera efter').selectOption({ label: 'Kommun, stigande' });
  await karin.waitForURL(/sort=place/);
  await karin.getByRole('table').waitFor();
  await stage.looksRight(karin);
});

story('people are found by name with a reason, desktop and phone, and by no one who may not', async (stage) => {
  const { origin } = stage.server;
  const karin = await stage.person('karin', english);
  const alias = await addPerson(karin, origin, 'Uzbek');
  const vault = karin.getByRole('region', { name: 'Identity' });
  await vault.getByRole('button', { name: 'Store name' }).click();
  await vault.getByLabel('Given names').fill('Testina');
  await vault.getByLabel('Family name').fill('Påhittova');
  await vault.getByRole('button', { name: 'Store name' }).click();
  await vault.getByText('No accesses.').first().waitFor();

  await karin.keyboard.press('/');
  await karin.getByRole('link', { name: 'Search people by name…' }).click();
  await karin.getByRole('heading', { level: 1, name: 'Search people by name' }).waitFor();
  await karin.getByRole('button', { name: 'Search', exact: true }).last().click();
  await karin.getByText('Write three characters or more.').waitFor();
  await karin.getByText('Choose why you are searching.').waitFor();
  await stage.looksRight(karin);
  await karin.getByLabel('Search for').fill('pahitova');
  await karin.getByRole('radio', { name: 'To see whether the person is registered already' }).check();
  await karin.getByLabel('Search for').press('Enter');
  const found = karin.getByRole('region', { name: 'Found' });
  await found.getByRole('link', { name: alias }).waitFor();
  await found.getByText('T. Påhittova').waitFor();
  await found.getByText('One character differs').waitFor();
  await found.getByText('One person found.', { exact: false }).waitFor();
  await picture(karin, 'people-search', '/app/people-search');
  await stage.looksRight(karin);
  expect(karin.url(), 'nothing of it stands in the address').toBe(`${origin}/app/people-search`);
  await found.getByRole('button', { name: 'Hide the names' }).click();
  expect(await karin.locator('body').textContent()).not.toMatch(/Påhittova/);

  const phone = await stage.person('karin', { viewport: { width: 390, height: 844 } });
  await phone.goto(`${origin}/app/people-search`);
  await phone.getByLabel('Sök efter').fill('testina');
  await phone.getByRole('radio', { name: 'Personen kan vara i fara' }).check();
  await phone.getByRole('button', { name: 'Sök', exact: true }).last().click();
  await phone.getByText('Testina P.').waitFor();
  await stage.looksRight(phone);

  // An inspector has no names to open, and is told so.
  const ines = await stage.person('ines', english);
  await ines.goto(`${origin}/app/people-search`);
  await ines.getByLabel('Search for').fill('testina');
  await ines.getByRole('radio', { name: 'The person may be in danger' }).check();
  await ines.getByRole('button', { name: 'Search', exact: true }).last().click();
  await ines.getByText('Names are opened in the capacities', { exact: false }).waitFor();
  await stage.looksRight(ines);
  expect(stage.server.log(), 'the log of the server').not.toMatch(/Testina|hittova|hitova/);
});
