import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { picture } from './harness/screens.ts';
import { story } from './harness/story.ts';

const open = async (page: Page, address: string, heading: string) => {
  await page.goto(address);
  await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
};

story(
  'what CAPE knows is public: all lists at a glance, each searched, and what has not been verified',
  async (stage) => {
    const page = await stage.person('ines', { locale: 'en-GB' });
    const knowledge = `${stage.server.origin}/app/knowledge`;
    await open(page, knowledge, 'What CAPE knows');
    await page.getByRole('heading', { level: 2, name: 'Evidence and time' }).waitFor();
    expect(await page.getByRole('heading', { level: 2 }).count()).toBe(9);
    await page
      .getByText(/entries in all\. .* are not verified/)
      .first()
      .waitFor();
    await stage.looksRight(page);

    await page.getByRole('link', { name: 'Obstacles', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Obstacles' }).waitFor();
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
    const shown = page.getByText(/of 57 entries shown/);
    expect(await shown.textContent()).toMatch(/^57 of 57/);
    await page.getByLabel('Search this list').fill('secrecy AGENCIES');
    await page
      .getByText(/^[1-9] of 57 entries shown/)
      .first()
      .waitFor();
    await page.getByLabel('Search this list').fill('ob-c07');
    await page
      .getByText(/^1 of 57 entries shown/)
      .first()
      .waitFor();
    await page.getByLabel('Search this list').fill('nothing of this kind');
    await page.getByText('No entries match.').first().waitFor();
    await page.getByLabel('Search this list').fill('');
    await page.getByLabel('Only unverified').check();
    await page
      .getByText(/^57 of 57 entries shown/)
      .first()
      .waitFor();
    await stage.looksRight(page);

    await page
      .getByRole('navigation', { name: /Lists on/ })
      .getByRole('link', { name: 'Stages' })
      .click();
    await page.getByRole('heading', { level: 1, name: 'Stages' }).waitFor();
    await page.getByRole('link', { name: 'What CAPE knows' }).click();
    await page.getByRole('heading', { level: 1, name: 'What CAPE knows' }).waitFor();
  },
);

story('one entry has an address that stays, and any person signed in may propose a correction of it', async (stage) => {
  const page = await stage.person('ines', { locale: 'en-GB' });
  const knowledge = `${stage.server.origin}/app/knowledge`;
  await open(page, `${knowledge}?list=obstacles#OB-C07`, 'Obstacles');
  await page.locator('[id="OB-C07"]:focus').waitFor();

  await page.getByRole('button', { name: 'Propose a correction: OB-C07' }).click();
  const window = page.getByRole('dialog', { name: 'Propose a correction to OB-C07' });
  await window
    .getByText(/Every signed-in user may propose/)
    .first()
    .waitFor();
  await window.getByLabel('Error in').selectOption({ label: 'Something is missing' });
  await window.getByLabel('Present text, and proposed text').fill('The remedy lacks a day.');
  await stage.looksRight(page);
  const saved = page.waitForEvent('download');
  await window.getByRole('button', { name: 'Save as a file' }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe('correction-OB-C07.txt');
  const text = await readFile(await file.path(), 'utf8');
  for (const line of ['List: Obstacles', 'Entry: OB-C07', 'The remedy lacks a day.', '(not stated)'])
    expect(text).toContain(line);
  await window.getByRole('button', { name: 'Close' }).click();
  expect(await page.getByRole('dialog').count()).toBe(0);
});

story(
  'law by element, powers as a table, grounds with their limits, and sectors with all their parts',
  async (stage) => {
    const page = await stage.person('petra', { locale: 'en-GB' });
    const knowledge = `${stage.server.origin}/app/knowledge`;
    await open(page, `${knowledge}?list=offences`, 'Law by country');
    await page.getByRole('heading', { level: 2, name: 'Trafficking and exploitation' }).waitFor();
    await page.getByText('Required elements').first().waitFor();
    await picture(page, 'knowledge-law', '/app/knowledge');
    await stage.looksRight(page);
    // As many as there are offences and elements in the law of Sweden: each one is an entry of its own.
    const law = await readFile('knowledge/law/se.yaml', 'utf8');
    const [, offences = '', elements = ''] = law.split(/^(?:offences|elements|provisions):$/m);
    const entries = (offences + elements).match(/^ {2}- id: SE\./gm)?.length;
    await page.getByText(`${entries} of ${entries} entries shown`).first().waitFor();
    await page.getByLabel('Search this list').fill('SE.BRB.4.1a.ACT.2');
    await page
      .getByText(new RegExp(`^2 of ${entries} entries shown`))
      .first()
      .waitFor();

    await open(page, `${knowledge}?list=powers`, 'Powers of the agencies');
    const table = page.getByRole('table', { name: /Agencies at a workplace in Sweden/ });
    await table.getByRole('rowheader', { name: /Work Environment Authority/ }).waitFor();
    expect(await table.getByRole('columnheader').count()).toBe(6);
    await stage.looksRight(page);

    await open(page, `${knowledge}?list=grounds`, 'Grounds for disclosure');
    await page
      .getByText(/regional coordinators and civil society are not included/)
      .first()
      .waitFor();
    await stage.looksRight(page);

    await open(page, `${knowledge}?list=sectors#nail-salon`, 'Sectors');
    await page.locator('[id="nail-salon"]:focus').waitFor();
    await page.getByRole('heading', { level: 2, name: 'Nail salon' }).waitFor();
    const top = (await page.locator('[id="nail-salon"]').boundingBox())?.y ?? -1;
    expect(top >= 0 && top < 400, `the nail salon begins at ${top} px`).toBe(true);
    expect(await page.getByRole('heading', { level: 2 }).count()).toBe(6);
    expect(await page.getByText('Unknown: ask today').count()).toBeGreaterThan(20);
    await stage.looksRight(page);
    await page.getByRole('link', { name: 'Open the page for workers: If you do nails' }).click();
    await page.getByRole('heading', { level: 1, name: 'If you do nails' }).waitFor();
  },
);
