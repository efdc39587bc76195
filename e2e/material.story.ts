import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { picture } from './harness/screens.ts';
import { story } from './harness/story.ts';

story('a poster for workers is made in two languages, and a card without the name of an authority', async (stage) => {
  const { origin } = stage.server;
  const nora = await stage.person('nora', { locale: 'en-GB' });
  await nora.goto(`${origin}/app`);
  await nora.getByRole('navigation', { name: 'Main menu' }).getByText('More', { exact: true }).click();
  await nora.getByRole('link', { name: 'Posters and cards' }).first().click();
  await nora.getByRole('heading', { level: 1, name: 'Posters and cards' }).waitFor();
  const preview = nora.getByRole('img', { name: /Preview of the sheet: Poster, A3/ });
  await preview.waitFor();
  await stage.looksRight(nora);

  // A draft is said to be one before it is printed; the sheet itself is marked.
  await nora.getByLabel('Second language').selectOption('uk');
  await nora.getByText(/Українська: no speaker has reviewed the texts/).waitFor();
  await stage.looksRight(nora);

  const coming = nora.waitForEvent('download');
  await nora.getByRole('button', { name: 'Download PDF' }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe('poster-sv-uk.pdf');
  expect(
    readFileSync(await download.path())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');

  await picture(nora, 'material', '/app/material');

  // Found in a pocket, it says nothing of who gave it out.
  await nora.getByLabel('Cards for everyone on site, ten on A4').check();
  await nora.getByText(/name no authority/).waitFor();
  await nora.getByRole('img', { name: /Cards for everyone on site/ }).waitFor();
  expect(await nora.getByRole('checkbox').count()).toBe(0);
  const drawn = nora.waitForEvent('download');
  await nora.getByRole('button', { name: 'Download SVG for a printer’s' }).click();
  const svg = readFileSync(await (await drawn).path(), 'utf8');
  expect(svg).toMatch(/^<svg /);
  expect(svg).not.toMatch(/<script|<style|foreignObject/);
});

story('a country whose rules are not described has a sheet that asks nothing, and leads to numbers', async (stage) => {
  const { origin } = stage.server;
  const lina = await stage.person('lina', { locale: 'sv-SE' });
  await lina.goto(`${origin}/app/material`);
  await lina.getByRole('heading', { level: 1, name: 'Affischer och kort' }).waitFor();
  await lina.getByText(/Arket ställer inga frågor/).waitFor();
  await lina.getByRole('img', { name: /Affisch, A3/ }).waitFor();
  await stage.looksRight(lina);
});
