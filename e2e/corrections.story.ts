import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { fillSignal } from './fill-signal.ts';
import { story } from './harness/story.ts';

const english = { locale: 'en-GB', viewport: { width: 1280, height: 900 } };
const phone = { locale: 'sv-SE', viewport: { width: 390, height: 844 } };
const timeline = (page: Page): Locator => page.getByRole('region', { name: /^(Timeline|Tidslinje)$/ });
const lineOf = (page: Page, words: string | RegExp): Locator =>
  timeline(page).getByRole('listitem').filter({ hasText: words }).first();

/** Withdraws an entry by the keyboard alone: its button, the reason, and the button that sends. */
async function withdraw(page: Page, line: Locator, reason: string, words: { open: RegExp; why: string; send: string }) {
  await line.locator('summary').filter({ hasText: words.open }).focus();
  await page.keyboard.press('Enter');
  await line.getByLabel(words.why).focus();
  await page.keyboard.type(reason);
  await line.getByRole('button', { name: words.send }).focus();
  await page.keyboard.press('Enter');
  await line.getByText(reason).waitFor();
}
const inEnglish = { open: /^Withdraw/, why: 'Why it is withdrawn', send: 'Withdraw the entry' };
const inSwedish = { open: /^Dra tillbaka/, why: 'Varför den dras tillbaka', send: 'Dra tillbaka uppgiften' };

async function openClaim(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/app/claims/new`);
  await page.getByLabel('Worker (alias)').fill('Ärlan');
  await page.getByLabel('Employer').fill('Exempelstäd Fel AB');
  await page.getByLabel(/^Sector/).selectOption('cleaning');
  await page.getByLabel('Number of people').fill('2');
  await page.getByLabel('Date from which time limits run').fill('2026-02-05');
  await page.getByRole('button', { name: 'Check your answers' }).click();
  await page.getByRole('button', { name: 'Open claim' }).click();
  await page.getByRole('heading', { level: 2, name: 'Timeline' }).waitFor();
}

story('a wage claim is corrected, what was just recorded is undone, and an entry is withdrawn later', async (stage) => {
  const linus = await stage.person('linus', english);
  await openClaim(linus, stage.server.origin);

  await linus.getByRole('button', { name: 'Correct the claim' }).click();
  await linus.getByLabel('Employer').fill('Exempelstäd Rätt AB');
  await stage.looksRight(linus);
  await linus.getByRole('button', { name: 'Check your answers' }).click();
  await linus.getByRole('button', { name: 'Save', exact: true }).click();
  const corrected = lineOf(linus, 'Claim corrected');
  await corrected.locator('summary').click();
  await corrected.getByText('Exempelstäd Fel AB').waitFor();
  await corrected.getByText('Exempelstäd Rätt AB').waitFor();

  const addLine = async (sum: string, evidence: string): Promise<void> => {
    await linus.getByRole('button', { name: 'Add a claim line' }).click();
    await linus.locator('#kind').selectOption({ index: 1 });
    await linus.locator('#nature').selectOption({ index: 1 });
    await linus.locator('#documented').fill(sum);
    await linus.locator('#evidence').fill(evidence);
    await linus.getByRole('button', { name: 'Check your answers' }).click();
    await linus.getByRole('button', { name: 'Save', exact: true }).click();
  };
  await addLine('1000', 'En påhittad lönelista.');
  await linus.getByRole('button', { name: 'Undo' }).waitFor();
  await linus.getByRole('heading', { level: 1 }).focus();
  await linus.keyboard.press('u');
  await lineOf(linus, 'Claim line added')
    .getByText(/^Withdrawn by Linus/)
    .waitFor();
  await stage.looksRight(linus);

  const before = await timeline(linus).getByText('Claim line added').count();
  await addLine('2000', 'Ett påhittat schema.');
  // The newest stands first.
  await expect.poll(() => timeline(linus).getByText('Claim line added').count()).toBeGreaterThan(before);
  const added = lineOf(linus, 'Claim line added');
  await added.waitFor();
  await withdraw(linus, added, 'Påhittat skäl.', inEnglish);
  const gone = timeline(linus).getByRole('listitem').filter({ hasText: 'Ett påhittat schema.' });
  await expect
    .poll(() => gone.locator('del').allTextContents())
    .toEqual(expect.arrayContaining(['Ett påhittat schema.', expect.stringMatching(/SEK\s2,000 documented/)]));
  await stage.looksRight(linus);
});

story('a suspect added by mistake is withdrawn in a criminal file, on a phone', async (stage) => {
  const { origin } = stage.server;
  const petra = await stage.person('petra', phone);
  await petra.goto(`${origin}/app/investigations`);
  await petra
    .getByRole('listitem')
    .filter({ hasText: /1[78] / })
    .getByRole('link')
    .first()
    .click();
  await petra.getByRole('heading', { level: 1, name: /Brottmålsakt F-/ }).waitFor();
  await petra
    .locator('summary')
    .filter({ hasText: /misstänkt/i })
    .first()
    .click();
  await petra.locator('[id="words.name"]').fill('Påhittad Fel');
  await petra.getByText(/^Utkastet sparat /).waitFor();
  const before = await timeline(petra).getByText('Misstänkt').count();
  await petra.locator('.act-here[open]').getByRole('button').first().click();
  await expect.poll(() => timeline(petra).getByText('Misstänkt').count()).toBeGreaterThan(before);
  const line = lineOf(petra, /Misstänkt/);
  await withdraw(petra, line, 'Påhittat skäl: fel akt.', inSwedish);
  await expect.poll(() => line.locator('del').allTextContents()).toContain('Påhittad Fel');
  await stage.looksRight(petra);

  await petra.locator('summary').filter({ hasText: 'Rätta anmälan' }).click();
  await petra.getByLabel('Varför den rättas').fill('Påhittat skäl.');
  await petra.getByRole('button', { name: 'Spara rättelsen' }).click();
  await petra.getByText('Ändra det som är fel i anmälan.').first().waitFor();
  await petra.locator('[id="facts.deedOn"]').fill('2026-01-02');
  await petra.getByRole('button', { name: 'Spara rättelsen' }).click();
  await lineOf(petra, 'Anmälan rättad').waitFor();
  await stage.looksRight(petra);
});

story('a person who was registered by mistake is in no list a moment later', async (stage) => {
  const { origin } = stage.server;
  const karin = await stage.person('karin', english);
  await karin.goto(`${origin}/app/persons/new`);
  await karin.locator('.aliases').getByRole('radio').first().check();
  const alias = await karin.locator('.aliases').getByRole('radio').first().getAttribute('value');
  await karin.getByRole('button', { name: 'Add person' }).click();
  await karin.getByRole('heading', { level: 1, name: alias ?? '' }).waitFor();
  // What the page of the person still asks for would not be found once they are gone.
  await karin.waitForLoadState('networkidle');
  await karin.getByRole('button', { name: 'Undo' }).click();
  await karin.getByRole('heading', { level: 1, name: 'The registration is undone' }).waitFor();
  await stage.looksRight(karin);
  await karin.getByRole('link', { name: 'To the list of people' }).first().click();
  await karin.getByRole('heading', { level: 1 }).waitFor();
  expect(await karin.getByRole('link', { name: alias ?? '', exact: true }).count()).toBe(0);
});

story('a reader of a closed file corrects their reading, and the first one is still shown', async (stage) => {
  const { origin } = stage.server;
  const ana = await stage.person('ana', english);
  await ana.goto(`${origin}/app/study/files/new`);
  await ana.getByLabel('Name of the file in the study').fill('X-2022-17');
  await ana.getByLabel('Date of the first suspicion').fill('2022-03-11');
  await ana.getByLabel('Date of closure').fill('2022-11-30');
  await ana.getByLabel('Sector').selectOption('restaurant');
  await ana.getByLabel('Investigation', { exact: true }).check();
  await ana.getByLabel('Outcome at that stage').selectOption('closed');
  await ana.getByLabel('Reason given in the file').selectOption('RC08');
  await ana.getByRole('button', { name: 'Send reading' }).click();
  await ana.getByText('It now awaits a second reader').first().waitFor();
  await ana.locator('summary').filter({ hasText: 'Correct your reading' }).click();
  await ana.getByLabel('Reason given in the file').selectOption('RC04');
  await ana.getByLabel('Why it is corrected').fill('Påhittat skäl.');
  await ana.getByText(/^Draft saved /).waitFor();
  await stage.looksRight(ana);
  await ana.getByRole('button', { name: 'Save the correction' }).click();
  const line = lineOf(ana, 'Reading of a closed file corrected');
  await line.locator('summary').click();
  await line.getByText(/RC08/).waitFor();
  await line.getByText(/RC04/).waitFor();
  await stage.looksRight(ana);
});

story(
  'a signal that was registered by mistake is undone from its receipt, by a key, and is in no list',
  async (stage) => {
    const ines = await stage.person('ines', english);
    await ines.goto(`${stage.server.origin}/app/signals/new`);
    await fillSignal(ines, 'Exempelkrogen Ångrad', 'Påhittade ord om fel arbetsplats.');
    await ines.getByRole('button', { name: 'Register signal' }).click();
    await ines.getByRole('heading', { level: 1, name: 'The signal is registered' }).waitFor();
    await ines.getByRole('button', { name: 'Undo' }).waitFor();
    await stage.looksRight(ines);
    await ines.keyboard.press('u');
    await ines.getByRole('heading', { level: 1, name: 'The registration is undone' }).waitFor();
    await stage.looksRight(ines);
    await ines.getByRole('link', { name: 'To the signals' }).click();
    await ines.getByRole('heading', { level: 1, name: 'Signals' }).waitFor();
    expect(await ines.getByText('Exempelkrogen Ångrad').count()).toBe(0);
  },
);
