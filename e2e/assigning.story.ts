import { readFile } from 'node:fs/promises';
import excel from 'exceljs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { picture } from './harness/screens.ts';
import { story } from './harness/story.ts';

const english = { locale: 'en-GB' };

async function workbook(rows: readonly (readonly string[])[]): Promise<Buffer> {
  const book = new excel.Workbook();
  const sheet = book.addWorksheet('Participants');
  for (const row of rows) sheet.addRow([...row]);
  return Buffer.from(await book.xlsx.writeBuffer());
}

async function cellsOf(path: string): Promise<string[][]> {
  const book = new excel.Workbook();
  await book.xlsx.load((await readFile(path)) as unknown as Parameters<typeof book.xlsx.load>[0]);
  const rows: string[][] = [];
  book.worksheets[0]?.eachRow((row) => {
    const cells: string[] = [];
    row.eachCell({ includeEmpty: true }, (cell) => cells.push(String(cell.value ?? '')));
    rows.push(cells);
  });
  return rows;
}

const saved = async (page: Page, button: string): Promise<string> => {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  return (await download).path();
};

story('a manager assigns a course to a group read from a file, follows the unit, and sees no result', async (stage) => {
  const { origin } = stage.server;
  const ulf = await stage.person('ulf', english);
  await ulf.goto(`${origin}/app/learn`);
  await ulf.getByRole('link', { name: 'Groups and assigned courses' }).click();
  await ulf.getByRole('heading', { level: 1, name: 'Groups and assigned courses' }).waitFor();
  await ulf.getByText('No assigned courses').waitFor();

  // A group from a file: who is found is chosen, and each row that cannot be used is named by row and column.
  const make = ulf.getByRole('form', { name: 'Make a group' });
  await make.getByLabel('Name of the group').fill('New colleagues');
  await make.getByLabel('Read people from a file').setInputFiles({
    name: 'people.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: await workbook([
      ['Name', 'Unit'],
      ['Karin', ''],
      ['Okänd Påhittad', ''],
      ['=1+1', ''],
    ]),
  });
  await make.getByText('1 person of the file was chosen.').waitFor();
  await make.getByText('2 rows cannot be used').first().waitFor();
  const wrong = make.getByRole('row').filter({ hasText: 'Okänd Påhittad' });
  await wrong.getByText('No one of this name works in your agency. Check the spelling.').waitFor();
  expect(await wrong.getByRole('rowheader').textContent()).toBe('3');
  expect(await make.getByRole('checkbox', { name: /^Karin/ }).isChecked()).toBe(true);
  await stage.looksRight(ulf);
  await make.getByRole('button', { name: 'Save group' }).click();
  await ulf.getByText('Group saved').first().waitFor();

  // Assigned with a date; without one it says what is missing.
  const assign = ulf.getByRole('form', { name: 'Assign a course' });
  await assign.getByRole('button', { name: 'Assign a course' }).click();
  await assign.getByText('Choose a course.').first().waitFor();
  await assign.getByLabel('Course').selectOption({ label: 'The first evening' });
  await assign.getByLabel('Group').selectOption({ label: 'New colleagues' });
  await assign.getByLabel('To be taken by').fill('2026-12-24');
  await assign.getByRole('button', { name: 'Assign a course' }).click();
  await ulf.getByText('Course assigned').first().waitFor();
  await stage.looksRight(ulf);
  await picture(ulf, 'training', '/app/learn/training');

  // The assigned is told in My work and at the course.
  const karin = await stage.person('karin', english);
  await karin.goto(`${origin}/app`);
  await karin.getByText('Take the course “The first evening”').first().waitFor();
  await karin.goto(`${origin}/app/learn`);
  await karin.getByText(/To be taken by .*24 Dec(ember)? 2026, assigned by/).waitFor();
  await karin.getByRole('link', { name: 'Training of the unit' }).click();
  await karin.getByRole('heading', { level: 1, name: 'Your training' }).waitFor();
  expect(await karin.getByRole('rowheader').count(), 'people whom Karin sees').toBe(1);
  expect(await karin.getByRole('button', { name: 'Export XLSX' }).count()).toBe(0);

  // Changed, found in the table of the unit, exported.
  await ulf.getByRole('button', { name: 'Change The first evening' }).click();
  const change = ulf.getByRole('form', { name: 'Change The first evening' });
  await change.getByLabel('To be taken by').fill('2026-12-31');
  await change.getByRole('button', { name: 'Save assigned course' }).click();
  await ulf.getByRole('cell', { name: '31 December 2026' }).waitFor();
  const group = await cellsOf(await saved(ulf, 'Export New colleagues'));
  expect(group[0]).toEqual(['Name', 'Unit', 'Title', 'Number in CAPE']);
  expect(group[1]?.[0]).toBe('Karin');
  await ulf.goto(`${origin}/app/learn/unit`);
  await ulf.getByRole('heading', { level: 1, name: 'No certificate in the unit ends within sixty days' }).waitFor();
  const row = ulf.getByRole('row').filter({ hasText: 'Karin' });
  await row.getByText('to be taken by Thursday 31 December 2026').waitFor();
  await ulf.getByLabel('Show').selectOption({ label: 'Who has something to take or renew' });
  expect(await ulf.getByRole('rowheader').count()).toBe(1);
  await ulf.getByLabel('Show').selectOption({ label: 'Everyone' });
  await stage.looksRight(ulf);
  await picture(ulf, 'unit-training', '/app/learn/unit');
  const table = await cellsOf(await saved(ulf, 'Export XLSX'));
  expect(table.find(([name]) => name === 'Karin')).toContain('to be taken by 2026-12-31');
  expect(JSON.stringify(table)).not.toMatch(/score|result|rank/i);

  // Withdrawn and ended: the task is gone.
  await ulf.goto(`${origin}/app/learn/training`);
  await ulf.getByRole('button', { name: 'Withdraw The first evening' }).click();
  await ulf.getByText('Assigned course withdrawn').first().waitFor();
  await ulf.getByRole('button', { name: 'End New colleagues' }).click();
  await ulf.getByText('Group ended').first().waitFor();
  await karin.goto(`${origin}/app/learn`);
  await karin.getByRole('heading', { level: 1, name: 'Learn' }).waitFor();
  expect(await karin.getByText(/To be taken by/).count()).toBe(0);
});

story('an officer without such a part cannot assign, and finds it on a phone in Swedish', async (stage) => {
  const { origin } = stage.server;
  const karin = await stage.person('karin', { viewport: { width: 390, height: 844 } });
  await karin.goto(`${origin}/app/learn/training`);
  await karin.getByRole('heading', { level: 1, name: 'Grupper och tilldelade kurser' }).waitFor();
  expect(await karin.getByRole('button', { name: 'Spara gruppen' }).count()).toBe(0);
  await karin.goto(`${origin}/app/learn/unit`);
  await karin.getByRole('heading', { level: 1, name: 'Dina kurser' }).waitFor();
  await stage.looksRight(karin);
});
