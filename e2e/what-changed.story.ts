import { expect } from 'vitest';
import { picture } from './harness/screens.ts';
import { story } from './harness/story.ts';

const english = { locale: 'en-GB' };

story('whether training changed anything is said, or that it is too early to say', async (stage) => {
  const { origin } = stage.server;
  const tova = await stage.person('tova', english);
  await tova.goto(`${origin}/app/learn`);
  await tova.getByRole('navigation', { name: 'Main menu' }).getByText('More', { exact: true }).click();
  await tova.getByRole('link', { name: 'What changed' }).click();
  await tova.getByRole('heading', { level: 1, name: 'What changed' }).waitFor();
  // Too early is a state with what is missing, and no level is left out.
  await tova.getByText('What is needed before anything can be said').first().waitFor();
  expect(await tova.getByText('Too early to say', { exact: true }).count()).toBe(4);
  for (const name of ['1. Reaction', '2. Learning', '3. Behaviour', '4. Results']) {
    await tova.getByRole('heading', { level: 2, name }).waitFor();
  }
  const page = tova.getByRole('main');
  expect(await page.textContent()).not.toMatch(/led to|significant|trend|almost/i);
  await page.getByRole('columnheader', { name: 'Half trained at once' }).waitFor();
  await stage.looksRight(tova);
  await picture(tova, 'what-changed', '/app/effect');

  // The largest obstacle of the study leads to the course that aims at it.
  await page.getByRole('heading', { level: 3, name: /^The largest obstacle now: .+ \(OB-/ }).waitFor();
  await page.getByText('Units not yet trained').waitFor();

  const nora = await stage.person('nora', { locale: 'sv-SE' });
  await nora.goto(`${origin}/app/effect`);
  await nora.getByRole('heading', { level: 1, name: 'Vad som ändrades' }).waitFor();
  await nora.getByRole('link', { name: 'Planera ett studiebesök om det' }).click();
  await nora.waitForURL(/\/app\/programme\/visits\/new\?obstacle=OB-/);
  await nora.getByRole('heading', { level: 1 }).waitFor();
  await stage.looksRight(nora);
});
