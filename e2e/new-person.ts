import type { Page } from 'playwright-core';

/** Adds a person under the name of the first bird that is free, and gives the bird. The page of the person is open then. */
export async function addPerson(page: Page, origin: string, language: string): Promise<string> {
  await page.goto(`${origin}/app/persons/new`);
  const birds = page.getByRole('radiogroup', { name: 'Alias' });
  await birds.getByRole('radio').first().check();
  const alias = (await birds.locator('label').first().textContent()) ?? '';
  await page.getByLabel(/^Language/).selectOption({ label: language });
  await page.getByRole('button', { name: 'Add person' }).click();
  await page.getByRole('heading', { level: 1, name: alias }).waitFor();
  return alias;
}
