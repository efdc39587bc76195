import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { picture } from './harness/screens.ts';
import { story } from './harness/story.ts';

const english = { locale: 'en-GB', viewport: { width: 1280, height: 900 } };
const undo = (page: Page) => page.getByRole('button', { name: /^(Undo|Ångra)$/ });
const timeline = (page: Page) => page.getByRole('region', { name: 'Timeline' });
const lineOf = (page: Page, words: string) => timeline(page).getByRole('listitem').filter({ hasText: words });

async function openCase(page: Page, origin: string, firm: string): Promise<void> {
  await page.goto(`${origin}/app/cases/new`);
  await page.getByLabel(/^Sector/).selectOption({ index: 1 });
  await page.getByLabel(/^Workplace/).fill(firm);
  await page.getByRole('button', { name: 'Open case' }).click();
  await page.getByRole('heading', { level: 1, name: firm }).waitFor();
}

async function addNote(page: Page, words: string): Promise<void> {
  await page.getByLabel('Note', { exact: true }).fill(words);
  await page.getByRole('button', { name: 'Add note' }).click();
  await lineOf(page, words).first().waitFor();
  // The form is empty for the next one, and that is no error.
  await expect.poll(() => page.getByLabel('Note', { exact: true }).inputValue()).toBe('');
  expect(await page.getByText('There is something to correct').count()).toBe(0);
}

story('what was just done is undone, from whichever page, and what was entered is corrected', async (stage) => {
  const { origin } = stage.server;
  const karin = await stage.person('karin', english);
  await openCase(karin, origin, 'Exempelkrogen Fel');
  const address = karin.url();

  // By a key, on the page itself.
  await addNote(karin, 'Påhittade ord i fel ärende.');
  await undo(karin).waitFor();
  await stage.looksRight(karin);
  await karin.getByRole('button', { name: 'Add note' }).focus();
  await karin.keyboard.press('u');
  const withdrawn = lineOf(karin, 'Påhittade ord i fel ärende.');
  await withdrawn.getByText(/^Withdrawn by Karin/).waitFor();
  expect(await withdrawn.locator('del').textContent()).toBe('Påhittade ord i fel ärende.');
  await undo(karin).waitFor({ state: 'detached' });
  await stage.looksRight(karin);

  // From another page.
  await addNote(karin, 'Påhittade ord för tidigt.');
  await karin.getByRole('link', { name: 'My work', exact: true }).first().click();
  await karin.getByRole('heading', { level: 1, name: 'My work' }).waitFor();
  await undo(karin).click();
  await undo(karin).waitFor({ state: 'detached' });
  await karin.goto(address);
  await lineOf(karin, 'Påhittade ord för tidigt.')
    .getByText(/^Withdrawn by Karin/)
    .waitFor();

  // Later, with a reason.
  await addNote(karin, 'Påhittade ord som inte stämde.');
  await lineOf(karin, 'Påhittade ord som inte stämde.').getByRole('link', { name: 'Withdraw the note' }).click();
  await karin.getByRole('button', { name: 'Withdraw the note' }).click();
  await karin.getByText('Write why the note is withdrawn.').first().waitFor();
  await karin.getByLabel('Why it is withdrawn').fill('Påhittat skäl.');
  await picture(karin, 'case-withdraw-note', '/app/cases/$id/withdraw-note');
  await stage.looksRight(karin);
  await karin.getByRole('button', { name: 'Withdraw the note' }).click();
  await lineOf(karin, 'Påhittade ord som inte stämde.').getByText('Reason: Påhittat skäl.').waitFor();

  // What the case is about.
  await karin.getByRole('link', { name: 'Correct', exact: true }).click();
  await karin.getByLabel(/^Municipality/).fill('Norrvik');
  await picture(karin, 'case-correct', '/app/cases/$id/correct');
  await stage.looksRight(karin);
  await karin.getByRole('button', { name: 'Save the correction' }).click();
  const corrected = lineOf(karin, 'Case corrected').first();
  await corrected.getByText('Changed: Municipality').click();
  await corrected.getByText('Norrvik').waitFor();
  await stage.looksRight(karin);

  // What can be lost, added by mistake.
  await karin.getByRole('link', { name: 'Add expiring evidence or right' }).click();
  await karin.getByRole('radio', { name: 'A recording' }).check();
  await karin.getByLabel('Who holds it').selectOption({ label: 'the employer' });
  await karin.getByLabel('Who may lawfully secure it').selectOption({ label: 'the police' });
  await karin.getByRole('button', { name: 'Add to the list' }).click();
  await karin.getByRole('link', { name: 'Record the outcome' }).click();
  await karin.getByRole('radio', { name: 'Added by mistake' }).check();
  await picture(karin, 'case-end-risk', '/app/cases/$id/end-risk');
  await stage.looksRight(karin);
  await karin.getByRole('button', { name: 'Record the outcome' }).click();
  await karin.getByText('Nothing added. That does not mean that nothing can be lost.').waitFor();

  // A case that was closed.
  await karin.getByRole('link', { name: 'Close the case' }).click();
  await karin.getByRole('radio', { name: 'The work is done' }).check();
  await karin.getByLabel('In your own words').fill('Påhittat skäl.');
  await karin.getByRole('button', { name: 'Close the case' }).click();
  await karin.getByText('The case is closed.').first().waitFor();
  await karin.getByRole('link', { name: 'Reopen the case' }).click();
  await karin.getByLabel('Why it is reopened').fill('Påhittat skäl att gå vidare.');
  await picture(karin, 'case-reopen', '/app/cases/$id/reopen');
  await stage.looksRight(karin);
  await karin.getByRole('button', { name: 'Reopen the case' }).click();
  await karin.getByText('The case is open again.').first().waitFor();
  await karin.getByRole('link', { name: 'Close the case' }).waitFor();
});

story('a press counts where the page moves beneath it', async (stage) => {
  const karin = await stage.person('karin', english);
  await openCase(karin, stage.server.origin, 'Exempelkrogen Rörlig');
  await karin.getByRole('heading', { level: 2, name: 'Timeline' }).waitFor();
  await karin.getByLabel('Note', { exact: true }).fill('Påhittade ord medan sidan laddas.');
  const button = karin.getByRole('button', { name: 'Add note' });
  // What is said of the draft, and what comes late, has moved it before it is looked for.
  await karin.getByText(/^Draft saved /).waitFor();
  await button.scrollIntoViewIfNeeded();
  let before = '';
  await expect
    .poll(async () => {
      const [was, now] = [before, JSON.stringify(await button.boundingBox())];
      before = now;
      return was === now;
    })
    .toBe(true);
  const box = await button.boundingBox();
  if (!box) throw new Error('The button is not to be seen.');
  await karin.evaluate(`
    document.documentElement.style.overflowAnchor = 'none';
    document.addEventListener('pointerdown', () => {
      const late = document.createElement('div');
      late.style.blockSize = '300px';
      document.querySelector('.case-note').prepend(late);
    }, { once: true });
  `);
  await karin.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await karin.mouse.down();
  await karin.mouse.up();
  await lineOf(karin, 'Påhittade ord medan sidan laddas.').first().waitFor();
});

story('what is known of a person is corrected, and an earlier alias is said', async (stage) => {
  const karin = await stage.person('karin', { locale: 'sv-SE', viewport: { width: 1280, height: 900 } });
  await karin.goto(`${stage.server.origin}/app/persons`);
  await karin.getByRole('link', { name: 'Svalan' }).click();
  await karin.getByRole('heading', { level: 1, name: 'Svalan' }).waitFor();
  await karin.getByRole('link', { name: 'Rätta', exact: true }).click();
  await karin.getByLabel(/^Födelseår/).fill('1988');
  await karin.locator('.aliases').getByRole('radio').nth(1).check();
  await picture(karin, 'person-correct', '/app/persons/$id/correct');
  await stage.looksRight(karin);
  await karin.getByRole('button', { name: 'Spara rättelsen' }).click();
  await karin.getByText('Tidigare alias: Svalan').waitFor();
  await karin.getByText('Uppgifter om personen rättade').first().waitFor();
  await stage.looksRight(karin);
  await undo(karin).click();
  await karin.getByRole('heading', { level: 1, name: 'Svalan' }).waitFor();
});

story('a prosecutor’s unsent assessment is kept and found again, and a recipient corrects what came', async (stage) => {
  const petra = await stage.person('petra', english);
  await petra.goto(`${stage.server.origin}/app/investigations`);
  await petra
    .getByRole('listitem')
    .filter({ hasText: /1[78] pieces of evidence/ })
    .getByRole('link')
    .click();
  await petra.getByRole('heading', { level: 1, name: /Criminal file F-/ }).waitFor();
  await petra.goto(`${petra.url()}/evidence/new`);
  await petra.getByRole('heading', { level: 1, name: 'Add evidence' }).waitFor();
  await petra.locator('[id="words.short"]').fill('Påhittat underlag');
  await petra.getByText(/^Draft saved /).waitFor();
  await petra.goto(`${stage.server.origin}/app`);
  const drafts = petra.getByRole('region', { name: 'Unsent drafts' });
  await drafts.getByRole('link', { name: 'Add evidence' }).click();
  await petra.getByRole('button', { name: 'Continue with the draft' }).click();
  await expect.poll(() => petra.locator('[id="words.short"]').inputValue()).toBe('Påhittat underlag');
  await stage.looksRight(petra);

  const karin = await stage.person('karin', english);
  await karin.goto(`${stage.server.origin}/app/suspicions`);
  await karin
    .getByRole('link', { name: /Staren/ })
    .first()
    .click();
  await karin.getByRole('link', { name: 'Correct the details' }).click();
  await karin.getByRole('radio', { name: 'Counted' }).check();
  await karin.getByLabel('Number').first().fill('7');
  await picture(karin, 'suspicion-correct', '/app/suspicions/$id/correct');
  await stage.looksRight(karin);
  await karin.getByRole('button', { name: 'Save the correction' }).click();
  const line = lineOf(karin, 'Suspicion of exploitation corrected').first();
  await line.getByText(/^Changed: /).click();
  await stage.looksRight(karin);
});
