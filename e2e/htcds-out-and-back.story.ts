import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { story } from './harness/story.ts';

const english = { locale: 'en-GB' };
const picker = 'Choose a CSV file';
const open = async (page: Page, origin: string): Promise<void> => {
  await page.goto(`${origin}/app/region`);
  await page.getByRole('link', { name: 'A caseload as a file' }).click();
  await page.getByRole('heading', { level: 1, name: 'A caseload as a file' }).waitFor();
};
const choose = (page: Page, name: string, content: string | Buffer): Promise<void> =>
  page.getByLabel(picker).setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });

/** The cells of the rows in the table under this caption. */
const cellsOf = (page: Page, caption: string): Promise<string[][]> =>
  page
    .getByRole('table', { name: caption })
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map(({ textContent }) => textContent ?? '')));

story('a caseload leaves as HTCDS by decision of a lead, and comes back with the same counts', async (stage) => {
  const { origin } = stage.server;
  const ulf = await stage.person('ulf', english);
  await open(ulf, origin);
  await ulf.getByText('a person could be identified').first().waitFor();
  await ulf.getByRole('button', { name: 'Decide and save file' }).click();
  await ulf.getByRole('link', { name: 'Write the recipient of the file, and the purpose' }).waitFor();
  await stage.looksRight(ulf);
  const before = await cellsOf(ulf, 'What HTCDS holds about the released persons');
  await ulf.getByLabel('Recipient of the file, and purpose').fill('An invented register of the Baltic Sea states.');
  await ulf.getByRole('heading', { level: 1 }).evaluate((it) => it.scrollIntoView());
  const [download] = await Promise.all([
    ulf.waitForEvent('download'),
    ulf.getByRole('button', { name: 'Decide and save file' }).press('Enter'),
  ]);
  expect(download.suggestedFilename()).toMatch(/^htcds-2026-11-24-[0-9a-f]{8}\.csv$/);
  const left = await readFile((await download.path()) ?? '', 'utf8');
  expect(left.split('\n')[0]).toMatch(/^vic_TraffickingStatus,cas_Status,/);
  expect(left, 'a day or a pseudonym').not.toMatch(/\d/);
  await ulf.getByText('File saved. Your decision is in the log.').first().waitFor();
  await ulf
    .getByText(/records, decided by Ulf/)
    .first()
    .waitFor();
  expect(await ulf.getByText('There is something to correct').count(), 'a form that was just sent').toBe(0);

  await choose(ulf, 'came-back.csv', left);
  await ulf.getByText('Byte for byte the file released').first().waitFor();
  const counts = await cellsOf(ulf, 'Persons at each stage');
  for (const [stage, persons, fate] of before) {
    const [, inFile, whenLeft] = counts.find(([name]) => name === stage) ?? [];
    if (fate === 'included') expect([inFile, whenLeft], stage).toEqual([persons, persons]);
    else expect(inFile, stage).toBe('not known');
  }
  await stage.looksRight(ulf);
  await ulf.getByRole('heading', { name: 'In: a returned file' }).evaluate((it) => it.scrollIntoView());
});

story('a file is read on the device, and what is wrong with it is said by row and column', async (stage) => {
  const { origin } = stage.server;
  const ana = await stage.person('ana', english);
  await open(ana, origin);
  await ana.getByText('has no counted cases').first().waitFor();
  const asked: string[] = [];
  ana.on('request', (request) => asked.push(request.url()));

  const rows = 'vic_TraffickingStatus;cas_Status;spl_ActionPlan\r\nPossibleVictimOfTrafficking;Active;\r\n';
  await choose(ana, 'from-excel.csv', `\uFEFF${rows}`);
  await ana.getByText('with a semicolon between cells').first().waitFor();
  await ana.getByText('The byte order mark that Excel adds was skipped.').first().waitFor();
  await ana.getByRole('heading', { name: 'One person in the file' }).waitFor();

  await choose(ana, 'wrong.csv', 'vic_TraffickingStatus,cas_Status\n=cmd|calc,Active\nPerhaps,Gone\n');
  await ana.getByRole('heading', { name: 'Nothing was counted: 3 errors in the file' }).waitFor();
  const problems = await ana.locator('.caseload-table tbody tr').allTextContents();
  expect(problems.map((text) => text.slice(0, 23))).toEqual([
    '2vic_TraffickingStatusN',
    '3vic_TraffickingStatusN',
    '3cas_StatusNot in the c',
  ]);
  expect(await ana.locator('main').textContent(), 'what stood in a cell').not.toContain('cmd|calc');
  await stage.looksRight(ana);
  await ana.getByRole('heading', { name: 'In: a returned file' }).evaluate((it) => it.scrollIntoView());

  for (const [name, content, sentence] of [
    ['empty.csv', '', 'The file is empty.'],
    ['other.csv', 'a,b\n1,2\n', 'The header does not have this column.'],
    ['utf16.csv', Buffer.from(rows, 'utf16le'), 'The file is not text in UTF-8.'],
    ['large.csv', Buffer.alloc(10_000_001, 'x'), 'The file is larger than 10 MB'],
  ] as const) {
    await choose(ana, name, content);
    await ana.getByText(sentence).first().waitFor(); // it is said aloud as well
  }

  // A caseload file of CAPE leaves as HTCDS under the same rules, and without contact.
  await ana.context().setOffline(true);
  const people = Array.from({ length: 12 }, (_, at) => `P${at},suspicion,2026-01-0${(at % 9) + 1}\n`);
  await choose(ana, 'caseload.csv', `person,stage,date\n${people.join('')}P1,identified,2026-02-01\n`);
  await ana.getByText('Read as a caseload of CAPE, 13 rows').first().waitFor();
  const [download] = await Promise.all([
    ana.waitForEvent('download'),
    ana.getByRole('button', { name: 'Save as HTCDS' }).click(),
  ]);
  const saved = await readFile((await download.path()) ?? '', 'utf8');
  expect(saved.trim().split('\n')).toHaveLength(1 + 11);
  await ana.context().setOffline(false);
  expect(
    asked.filter((url) => url.startsWith('http') && !url.includes('/api/work') && !url.includes('/health')),
  ).toEqual([]);
});

story('what leaves is decided with contact, by a lead, and the page says so in Swedish on a phone', async (stage) => {
  const { origin } = stage.server;
  const nora = await stage.person('nora', { viewport: { width: 390, height: 800 } });
  await nora.goto(`${origin}/app/region/caseload`);
  await nora.getByRole('heading', { name: /^Ut: poster från/ }).waitFor();
  await stage.looksRight(nora);
  await nora.getByLabel('Mottagare av filen, och ändamål').fill('Ett påhittat register.');
  stage.expectComplaint(/ERR_INTERNET_DISCONNECTED/);
  await nora.context().setOffline(true);
  let isSaved = false;
  nora.on('download', () => {
    isSaved = true;
  });
  await nora.getByRole('button', { name: 'Besluta och spara filen' }).click();
  await nora.locator('.held-up').waitFor();
  expect(isSaved, 'a file left before the decision had arrived').toBe(false);
  const download = nora.waitForEvent('download');
  await nora.context().setOffline(false);
  expect((await download).suggestedFilename()).toMatch(/^htcds-/);
  const olav = await stage.person('olav');
  await olav.goto(`${origin}/app/region`);
  await olav.getByRole('heading', { level: 1 }).waitFor();
  expect(await olav.getByRole('link', { name: 'Ett ärendebestånd som fil' }).count()).toBe(0);
});
