import type { Page } from 'playwright-core';

/** Fills the English form about an invented workplace, as an inspector would: what is asked for, and one sign. */
export async function fillSignal(page: Page, workplace: string, words: string): Promise<void> {
  await page.getByLabel('How did you learn of it?').selectOption({ label: 'Seen on site' });
  await page.getByLabel('Sector', { exact: true }).selectOption({ label: 'Restaurant' });
  await page.getByLabel('Name of the workplace').fill(workplace);
  await page.getByLabel('Municipality').fill('Vadsund');
  // By the keyboard: what the unit knows of the workplace appears meanwhile, and would move it from under a pointer.
  await page.getByRole('radio', { name: 'That day' }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Yesterday' }).click();
  await page.getByText('Not known', { exact: true }).click();
  await page.getByRole('group', { name: 'Working hours' }).getByRole('button', { name: 'Seen' }).click();
  await page.getByLabel('What was seen, heard or read?').fill(words);
}

/** Registers the signal that the form holds, and opens its page. */
export async function registerAndOpen(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Register signal' }).click();
  await page.getByRole('heading', { name: 'The signal is registered' }).waitFor();
  await page.getByRole('link', { name: 'Open the signal' }).click();
  await page.getByRole('heading', { name: 'Free text' }).waitFor();
}
