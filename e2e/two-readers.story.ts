import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { picture } from './harness/screens.ts';
import { story } from './harness/story.ts';

const english = { locale: 'en-GB' };

/** What a reader of an invented closed file finds. */
async function code(page: Page, reason: string): Promise<void> {
  await page.getByLabel('Day of the first suspicion').fill('2022-03-11');
  await page.getByLabel('Day on which it was closed').fill('2022-11-30');
  await page.getByLabel('Industry').selectOption('restaurant');
  await page.getByLabel('Investigation', { exact: true }).check();
  await page.getByLabel('How it ended there').selectOption('closed');
  await page.getByLabel('The reason that the file gives').selectOption(reason);
  await page.getByLabel('Add an obstacle').selectOption('OB-B09');
  await page.getByLabel('Page, for OB-B09').fill('41');
}

story('two readers code a closed file blind, and a third decision says what stands', async (stage) => {
  const { origin } = stage.server;
  const ana = await stage.person('ana', english);
  await ana.goto(`${origin}/app/study/files`);
  await ana.getByRole('heading', { name: 'How far the readers agree' }).waitFor();
  await picture(ana, 'study-closed-files');
  await stage.looksRight(ana);
  await ana.getByRole('link', { name: 'Code a closed file' }).click();
  await ana.getByRole('button', { name: 'Send the reading' }).click();
  await ana.getByRole('region', { name: 'There is something to correct' }).waitFor();
  expect(await ana.title(), 'the tab says so too').toMatch(/^Error: /);
  await ana.getByLabel('What the file is called here').fill('X-2022-9');
  await code(ana, 'RC08');
  await stage.looksRight(ana);
  await ana.getByRole('button', { name: 'Send the reading' }).click();
  await ana.getByText('A second reader reads it now').first().waitFor();
  await stage.looksRight(ana);
  const address = ana.url();

  const siv = await stage.person('siv', english);
  await siv.goto(address);
  await siv.getByText('Another reader has read this file before you').first().waitFor();
  expect(await siv.locator('main').textContent(), 'what the first reader found').not.toContain('41');
  await code(siv, 'RC04');
  await siv.getByRole('button', { name: 'Send the reading' }).click();
  await siv.getByRole('heading', { name: 'Where the readers differ' }).waitFor();
  await picture(siv, 'study-readers-differ');
  await stage.looksRight(siv);
  await siv.getByRole('button', { name: 'Decide' }).click();
  await siv.getByText('Decided by Siv').first().waitFor();
  await stage.looksRight(siv);
});
