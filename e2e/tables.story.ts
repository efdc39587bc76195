import { expect } from 'vitest';
import { picture } from './harness/screens.ts';
import { story } from './harness/story.ts';

const english = { locale: 'en-GB', viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 390, height: 844 } };

story('what left the unit is one table: what, to whom, on which ground; printed and exported whole', async (stage) => {
  const { origin } = stage.server;
  const ines = await stage.person('ines', english);
  await ines.goto(`${origin}/app/lists/disclosure`);
  await ines.getByRole('heading', { level: 1, name: 'Disclosures', exact: true }).waitFor();
  const table = ines.getByRole('table', { name: 'Disclosures' });
  await table.waitFor();
  for (const column of ['Matter', 'What was disclosed', 'To', 'Ground', 'Decided by', 'State', 'Sent'])
    await table.getByRole('columnheader', { name: column, exact: true }).waitFor();
  await picture(ines, 'table-disclosures', '/app/lists/$list');
  await stage.looksRight(ines);

  // By keyboard: a ground is chosen, what is chosen stands below it, and all is taken away again.
  const lines = table.getByRole('rowheader');
  const all = await lines.count();
  await ines.getByLabel('Decided by').focus();
  await ines.keyboard.press('ArrowDown');
  await ines.waitForURL(/where=by\.me/);
  await ines.getByText('Chosen: Decided by: Me').waitFor();
  await ines.getByRole('button', { name: 'Show all' }).press('Enter');
  await expect.poll(() => lines.count()).toBe(all);

  const pdf = ines.waitForEvent('download');
  await ines.getByRole('button', { name: 'Export PDF' }).click();
  expect((await pdf).suggestedFilename()).toBe('disclosure.pdf');
  await ines.emulateMedia({ media: 'print' });
  await ines.getByText(/^Printed .* by Ines, /).waitFor();
  expect(await ines.getByRole('button', { name: 'Export PDF' }).isVisible()).toBe(false);
  await ines.emulateMedia({ media: null });

  // A line opens the matter that it was sent from.
  await lines.getByRole('link').first().press('Enter');
  await ines.waitForURL((url) => !url.pathname.startsWith('/app/lists'));
});

story('on a phone the filters of a table are folded, and the button says how many are chosen', async (stage) => {
  const { origin } = stage.server;
  const ines = await stage.person('ines', phone);
  await ines.goto(`${origin}/app/lists/signal`);
  await ines.getByRole('heading', { level: 1, name: 'Signaler som tabell' }).waitFor();
  const fold = ines.getByRole('button', { name: 'Filter', exact: true });
  await fold.waitFor();
  expect(await ines.getByLabel('Ursprung').isVisible(), 'folded').toBe(false);
  expect(await fold.getAttribute('aria-expanded')).toBe('false');
  await fold.press('Enter');
  expect(await fold.getAttribute('aria-expanded')).toBe('true');
  await ines.getByLabel('Ursprung').selectOption({ label: 'Egen' });
  await ines.getByRole('combobox', { name: 'Läge' }).selectOption({ index: 1 });
  const two = ines.getByRole('button', { name: 'Filter (2 valda)' });
  await two.waitFor();
  await stage.looksRight(ines);
  await two.press('Space');
  expect(await ines.getByLabel('Ursprung').isVisible()).toBe(false);
  await ines.getByText(/^Valt: /).waitFor();
  await picture(ines, 'table-filters-phone', '/app/lists/$list');
  await stage.looksRight(ines);
  await ines.getByRole('button', { name: 'Visa alla' }).click();
  await ines.getByRole('button', { name: 'Filter', exact: true }).waitFor();

  await ines.goto(`${origin}/app/lists/disclosure`);
  await ines.getByRole('heading', { level: 1, name: 'Utlämnanden', exact: true }).waitFor();
  await ines.getByRole('table').waitFor();
  await picture(ines, 'table-disclosures-phone', '/app/lists/$list');
  await stage.looksRight(ines);
});

story('My work, tips and evidence are tables with views of their own', async (stage) => {
  const { origin } = stage.server;
  const ines = await stage.person('ines', english);
  await ines.goto(`${origin}/app`);
  await ines.getByRole('link', { name: 'Table: filter, sort, save a view, export' }).click();
  await ines.getByRole('heading', { level: 1, name: 'My work as a table' }).waitFor();
  await ines.getByRole('table').waitFor();
  await ines.locator('th[aria-sort="ascending"]', { hasText: 'Due' }).waitFor();
  await ines.getByLabel('Responsible').selectOption({ label: 'Me' });
  await ines.waitForURL(/where=owner\.me/);
  await ines.getByRole('button', { name: 'Save as a view' }).click();
  await ines.getByLabel('Name of the view').fill('Mine');
  await ines.getByRole('button', { name: 'Save', exact: true }).click();
  await ines.getByRole('navigation', { name: 'Saved views' }).getByRole('link', { name: 'Mine' }).waitFor();
  await picture(ines, 'table-work', '/app/lists/$list');
  await stage.looksRight(ines);

  await ines.goto(`${origin}/app/lists/tip`);
  await ines.getByRole('heading', { level: 1, name: 'Tips as a table' }).waitFor();
  await ines.getByLabel('Danger').waitFor();
  expect(await ines.getByLabel('Words').count(), 'nothing to look for words in').toBe(0);
  await stage.looksRight(ines);

  const ivar = await stage.person('ivar', phone);
  await ivar.goto(`${origin}/app/lists/evidence`);
  await ivar.getByRole('heading', { level: 1, name: 'Bevis som tabell' }).waitFor();
  await ivar.getByRole('table').waitFor();
  await picture(ivar, 'table-evidence-phone', '/app/lists/$list');
  await stage.looksRight(ivar);
});
