import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { story } from './harness/story.ts';
import { addPerson } from './new-person.ts';

const english = { locale: 'en-GB', viewport: { width: 1280, height: 900 } };
const phone = { locale: 'en-GB', viewport: { width: 390, height: 844 } };
const undo = (page: Page) => page.getByRole('button', { name: 'Undo' });
const itIsWithdrawn = (page: Page) =>
  page.getByText('This was recorded by mistake and is withdrawn.', { exact: false });

/** Withdraws an entry where it stands, and says why. */
async function withdraw(line: Locator): Promise<void> {
  await line
    .locator('summary')
    .filter({ hasText: /^Withdraw/ })
    .click();
  await line.getByLabel('Why it is withdrawn').fill('Påhittat skäl.');
  await line.getByRole('button', { name: 'Withdraw the entry' }).click();
}

story('support that began by mistake is undone at once, and a reflection period is withdrawn later', async (stage) => {
  const karin = await stage.person('karin', english);
  await addPerson(karin, stage.server.origin, 'Uzbek');
  const address = karin.url();
  const support = karin.getByRole('region', { name: 'Support', exact: true });
  for (const sign of ['Needs a bed tonight', 'Is hurt or ill', 'Is threatened', /^The permit depends on the work/])
    await karin.getByRole('radiogroup', { name: sign }).getByRole('radio', { name: 'Not known' }).check();
  await karin.getByRole('button', { name: 'Start support' }).click();
  await support.locator('.needs').waitFor();
  await undo(karin).click();
  await support.getByText('Support has not started.').waitFor();
  await support.locator('summary', { hasText: 'Support that was recorded by mistake and withdrawn' }).click();
  await support.getByText(/^Withdrawn by Karin/).waitFor();
  await stage.looksRight(karin);

  await karin.locator('summary', { hasText: 'Consider a reflection period' }).click();
  await karin.getByRole('button', { name: 'Record as considered' }).click();
  await karin.waitForURL(/\/app\/reflection-period\/[0-9a-f-]{36}$/);
  const timeline = karin.getByRole('region', { name: 'Timeline' });
  await withdraw(timeline.getByRole('listitem').last());
  await itIsWithdrawn(karin).waitFor();
  await timeline.getByText('Påhittat skäl.').first().waitFor();
  await stage.looksRight(karin);
  await karin.goto(address);
  await karin.getByRole('heading', { name: 'Reflection period' }).first().waitFor();
  await karin.locator('summary', { hasText: 'Consider a reflection period' }).waitFor();
});

story('a fee claim that was registered by mistake is withdrawn, on a phone, and is in no list', async (stage) => {
  const linus = await stage.person('linus', phone);
  await linus.goto(`${stage.server.origin}/app/claims-abroad/new`);
  await linus.getByLabel('Number of workers').fill('23');
  await linus.getByLabel('Fees paid, total').fill('5600');
  await linus.getByLabel('From month').fill('2025-03');
  await linus.getByLabel('To month').fill('2025-05');
  await linus.getByLabel('Firm').fill('UAB Fel Demo');
  await linus.getByLabel('The workers’ account').fill('An invented fee for the journey.');
  await linus.getByLabel('Contact abroad covered by the consents').selectOption({ index: 1 });
  await linus.getByLabel('Number of consents').fill('23');
  await linus.getByRole('button', { name: 'Register claim' }).click();
  await linus.getByRole('heading', { level: 1, name: 'Fee claim for 23 workers' }).waitFor();
  await withdraw(linus.getByRole('region', { name: 'Timeline' }).getByRole('listitem').last());
  await itIsWithdrawn(linus).waitFor();
  await stage.looksRight(linus);
  await linus.goto(`${stage.server.origin}/app/claims-abroad`);
  await linus.getByRole('heading', { level: 1, name: 'Claims abroad' }).waitFor();
  expect(await linus.getByText('23 workers').count()).toBe(0);
});

story('a Monday act of another seat is withdrawn on the page of the study visit', async (stage) => {
  const nora = await stage.person('nora', english);
  await nora.goto(`${stage.server.origin}/app/programme`);
  await nora.getByRole('heading', { name: 'Study visits' }).waitFor();
  await nora.locator('a[href^="/app/programme/visits/"]:not([href$="/new"])').first().click();
  const timeline = nora.getByRole('region', { name: 'Timeline' });
  await timeline.getByRole('listitem').first().waitFor();
  const line = timeline.getByRole('listitem').first();
  await withdraw(line);
  // The withdrawal stands above it now.
  await timeline
    .getByText(/^Withdrawn by Nora/)
    .first()
    .waitFor();
  await stage.looksRight(nora);
});

story('a private talk that was noted by mistake stands struck through among the notes', async (stage) => {
  const { origin } = stage.server;
  const ines = await stage.person('ines', phone);
  await ines.goto(`${origin}/app/inspections/new`);
  await ines.getByRole('radio', { name: 'Protection of workers' }).check();
  await ines.getByRole('button', { name: 'Set the purpose' }).click();
  await ines.getByRole('link', { name: 'Edit plan' }).click();
  await ines.getByLabel('Name of the workplace').fill('Provkrogen Fel Demo');
  await ines.getByLabel('Municipality').fill('Vadsund');
  await ines.getByRole('button', { name: 'Save the plan' }).click();
  await ines.getByRole('link', { name: 'Start visit' }).click();
  await ines.getByRole('radio', { name: /Work Environment Act/ }).check();
  await ines.getByLabel('Who let us in?').selectOption({ label: 'A manager' });
  await ines.getByRole('checkbox', { name: 'We said who we are and why we have come' }).check();
  await ines.getByRole('button', { name: 'Start visit' }).click();
  await ines.getByRole('link', { name: 'Indicators', exact: true }).waitFor();
  const visit = ines.url();
  await ines.goto(`${visit}/talk`);
  await ines.getByRole('button', { name: /offered/i }).click();
  const note = ines
    .getByRole('listitem')
    .filter({ hasText: /Private talk/ })
    .first();
  await withdraw(note);
  await note.getByText(/^Withdrawn by Ines/).waitFor();
  expect(await note.locator('del').first().textContent()).toMatch(/Private talk/);
  await stage.looksRight(ines);
});
