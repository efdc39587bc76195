import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { story } from './harness/story.ts';

const english = { locale: 'en-GB' };

/** What a reader of an invented closed file finds. */
async function code(page: Page, reason: string): Promise<void> {
  await page.getByLabel('Date of the first suspicion').fill('2022-03-11');
  await page.getByLabel('Date of closure').fill('2022-11-30');
  await page.getByLabel('Sector').selectOption('restaurant');
  await page.getByLabel('Investigation', { exact: true }).check();
  await page.getByLabel('Outcome at that stage').selectOption('closed');
  await page.getByLabel('Reason given in the file').selectOption(reason);
  await page.getByLabel('Add an obstacle').selectOption('OB-B09');
  await page.getByLabel('Page number for OB-B09').fill('41');
}

story('two readers code a closed file blind, and a third decision says what counts', async (stage) => {
  const { origin } = stage.server;
  const ana = await stage.person('ana', english);
  await ana.goto(`${origin}/app/study/files`);
  await ana.getByRole('heading', { name: 'Inter-rater agreement' }).waitFor();
  await stage.looksRight(ana);
  await ana.getByRole('link', { name: 'Code a closed file' }).click();
  await ana.getByRole('button', { name: 'Send reading' }).click();
  await ana.getByRole('region', { name: 'There is something to correct' }).waitFor();
  expect(await ana.title(), 'the tab says so too').toMatch(/^Error: /);
  await ana.getByLabel('Name of the file in the study').fill('X-2022-9');
  await code(ana, 'RC08');
  await stage.looksRight(ana);
  await ana.getByRole('button', { name: 'Send reading' }).click();
  await ana.getByText('It now awaits a second reader').first().waitFor();
  await stage.looksRight(ana);
  const address = ana.url();

  const siv = await stage.person('siv', english);
  await siv.goto(address);
  await siv.getByText('Another reader has already read this file').first().waitFor();
  expect(await siv.locator('main').textContent(), 'what the first reader found').not.toContain('41');
  await code(siv, 'RC04');
  await siv.getByRole('button', { name: 'Send reading' }).click();
  await siv.getByRole('heading', { name: 'Differences between readers' }).waitFor();
  await stage.looksRight(siv);
  await siv.getByRole('button', { name: 'Settle' }).click();
  await siv.getByText('Settled by Siv').first().waitFor();
  await stage.looksRight(siv);
});
