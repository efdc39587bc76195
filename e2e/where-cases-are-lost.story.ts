import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { fillSignal } from './fill-signal.ts';
import { sharedStory, story } from './harness/story.ts';

const english = { locale: 'en-GB' };

/** How many signals the study of one's own agency counts. */
async function signalsCounted(page: Page, origin: string): Promise<number> {
  await page.goto(`${origin}/app/study`);
  const line = page.locator('.pairs > div', { hasText: 'Signals' });
  await line.waitFor();
  return Number((await line.locator('dd').textContent())?.replace(/\D/g, ''));
}

story('a step that is recorded changes the figures of the own agency, and of no other', async (stage) => {
  const { origin } = stage.server;
  const ines = await stage.person('ines', english);
  const tage = await stage.person('tage', english);
  const before = await signalsCounted(ines, origin);
  const elsewhere = await signalsCounted(tage, origin);
  await stage.looksRight(ines);
  await ines.goto(`${origin}/app/signals/new`);
  await fillSignal(ines, 'Provkrogen Demo', 'Two invented people sleep in the store room.');
  await ines.getByRole('button', { name: 'Register signal' }).click();
  await ines.getByRole('heading', { name: 'The signal is registered' }).waitFor();
  expect(await signalsCounted(ines, origin)).toBe(before + 1);
  expect(await signalsCounted(tage, origin)).toBe(elsewhere);
});

sharedStory('an agency gives its rows by decision, two people release, and the public may read it', async (stage) => {
  const { origin } = stage.server;
  const ivar = await stage.person('ivar', english);
  await ivar.goto(`${origin}/app/study`);
  await ivar.locator('.study-figure').first().waitFor();
  await stage.looksRight(ivar);

  for (const persona of ['ulf', 'petra']) {
    const lead = await stage.person(persona, english);
    await lead.goto(`${origin}/app/study/contributions`);
    await lead.getByLabel('Name of the study').fill('an-invented-study');
    await lead.getByLabel(/The agency.s own decision/).check();
    await lead.getByLabel('Purpose').fill('An invented study of where cases are lost.');
    await stage.looksRight(lead);
    await lead.getByRole('button', { name: 'Decide and send' }).click();
    await lead.getByText('Decision recorded.').first().waitFor();
  }

  const ana = await stage.person('ana', english);
  await expect
    .poll(async () => {
      await ana.goto(`${origin}/app/study/contributions`);
      await ana.getByRole('heading', { name: 'Contributions received' }).waitFor();
      return ana.getByText('an invented study').count();
    })
    .toBeGreaterThan(1);
  await ana.getByLabel('Name of the study').selectOption('an-invented-study');
  await ana.getByLabel('Name of the release').fill('A release of a story');
  await stage.looksRight(ana);
  await ana.getByRole('button', { name: 'Freeze the release' }).click();
  await ana.getByText('Release frozen.').first().waitFor();
  expect(await ana.getByRole('button', { name: 'Sign and publish' }).count(), 'Ana signs her own release').toBe(0);

  const siv = await stage.person('siv', english);
  await siv.goto(`${origin}/app/study/contributions`);
  await siv.getByRole('button', { name: 'Sign and publish' }).click();
  await siv.getByText('Release signed and published.').first().waitFor();

  const olav = await stage.person('olav', english);
  await olav.goto(`${origin}/app/study/national`);
  await olav.getByText('A release of a story').first().waitFor();
  await stage.looksRight(olav);

  const visitor = await stage.visitor(english);
  await visitor.goto(`${origin}/figures/national`);
  await visitor.getByText('A release of a story').first().waitFor();
  await visitor.getByText('INVENTED').first().waitFor();
  await stage.looksRight(visitor);
  const file = await visitor.request.get(`${origin}/figures/national/criminal-stages.csv?lang=en`);
  const csv = await file.text();
  expect(csv).toContain('Suspicion');
  expect(csv).toContain('INVENTED');
});
