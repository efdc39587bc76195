import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { picture } from './harness/screens.ts';
import { story } from './harness/story.ts';

const english = { locale: 'en-GB' };
const agencies = ['Police', 'Work environment', 'Migration', 'Social services'];

async function fillVisit(nora: Page): Promise<void> {
  await nora.getByLabel('Obstacle that the visit addresses').selectOption({ label: 'OB-A02 No agency responsible' });
  await nora.getByLabel('The question of the visit, as its title').fill('What can we do on Monday, without a new law?');
  await nora.getByLabel('Country', { exact: true }).selectOption({ label: 'Estonia' });
  await nora.getByLabel('Place', { exact: true }).fill('Tallinn');
  await nora.getByLabel('First day').fill('2026-12-01');
  await nora.getByLabel('Last day').fill('2026-12-02');
  for (const field of ['What they do', 'Evidence for it', 'What the evidence does not show', 'Sources'])
    await nora.getByLabel(field, { exact: true }).fill(`Invented: ${field.toLowerCase()}.`);
  await nora.getByLabel('In that country').fill('An invented duty.');
  await nora.getByLabel('In Sweden').fill('No such duty.');
  await nora.getByLabel('Can we act anyway?').selectOption({ label: 'Yes, on Monday' });
  for (const agency of agencies) {
    for (const seat of [1, 2]) {
      const group = nora.getByRole('radiogroup', { name: `${agency}, seat ${seat}` });
      await group.getByRole('radio', { name: seat === 1 ? 'Taken' : 'Empty' }).check();
    }
  }
  for (const who of await nora.getByLabel('Participant’s name, with their consent').all())
    await who.fill('Prov Provsson');
  for (const why of await nora.getByLabel('Reason', { exact: true }).all())
    await why.fill('No one could cover the shift.');
  await nora.getByLabel(/^Monday by which/).fill('2026-12-07');
}

story('a study visit is made with its whole chain or not at all', async (stage) => {
  const { origin } = stage.server;
  const nora = await stage.person('nora', english);
  await nora.goto(`${origin}/app/programme/visits/new`);
  await nora.getByRole('button', { name: 'Create visit' }).click();
  const summary = nora.getByRole('region', { name: 'There is something to correct' });
  await summary.waitFor();
  expect(await summary.getByRole('link').count(), 'what is missing of an empty visit').toBeGreaterThan(15);
  await fillVisit(nora);
  await stage.looksRight(nora);
  await picture(nora, 'new-visit', '/app/programme/visits/new');
  await nora.getByRole('button', { name: 'Create visit' }).click();
  await nora.getByRole('heading', { level: 1, name: 'What can we do on Monday, without a new law?' }).waitFor();
  await nora.getByText('Empty seat: No one could cover the shift.').first().waitFor();
  await nora.getByRole('heading', { name: 'Record a measure' }).waitFor();
  await stage.looksRight(nora);
  await nora.goto(`${origin}/app/programme`);
  await nora.getByRole('heading', { name: 'Study visits' }).waitFor();
  await stage.looksRight(nora);
  await nora.goto(`${origin}/app/programme/history`);
  await nora.getByText('Unclear', { exact: true }).first().waitFor();
  await stage.looksRight(nora);
});
