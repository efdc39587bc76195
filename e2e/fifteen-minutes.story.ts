import type { Page } from 'playwright-core';
import { picture } from './harness/screens.ts';
import { story } from './harness/story.ts';
import { signInAs } from './harness/watched-page.ts';

/*
 * The rehearsed demo of docs/demo.md, step by step, by one visitor in one browser. The presenter does what is written here, in this order;
 * the pictures are what the audience sees.
 */

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).first().waitFor();

story('the demo of fifteen minutes can be given as docs/demo.md says', async (stage) => {
  const { origin } = stage.server;
  const page = await stage.visitor({ locale: 'en-GB' });
  const be = async (persona: string, menu?: string) => {
    await signInAs(page, origin, persona);
    if (!menu) return;
    await page.getByRole('navigation').getByRole('link', { name: menu, exact: true }).first().click();
    await heading(page, menu);
  };

  const menu = (name: string) => page.getByRole('navigation').getByRole('link', { name, exact: true }).first().click();
  const told = async (...words: readonly string[]) => {
    for (const text of words) await page.getByText(text).first().waitFor();
  };

  // 1. As a worker; then a tip and its reader.
  await page.goto(`${origin}/work/sv`);
  await heading(page, 'Är mitt jobb okej?');
  await stage.looksRight(page);
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const choose = async (choice: string) => {
    await page.getByLabel(choice).check();
    await press('Fortsätt');
  };
  await press('Börja');
  for (const choice of ['Nej, jag ger tillbaka pengar', 'Nej, någon annan har det', 'Jag vill inte svara'])
    await choose(choice);
  await heading(page, 'Två saker på ditt jobb är inte tillåtna i Sverige');
  await page.getByRole('link', { name: 'Skriv till oss' }).click();
  await choose('Jag vet inte');
  await choose('Tipsa om något');
  await page.getByLabel('Var är det?').fill('Provkrogen Demo');
  await press('Fortsätt');
  await page.getByLabel('Vad händer?').fill('Påhittat: fyra sängar över köket.');
  await press('Fortsätt');
  for (const choice of ['Två eller tre', 'Ja, på den här sidan, med en kod']) await choose(choice);
  await press('Skicka');
  await heading(page, 'Skriv upp koden');
  const code = (await page.locator('.code li').allTextContents()).join(' ');
  await page.goto(`${origin}/work/sv/code`);
  await page.getByRole('textbox').first().fill(code);
  await press('Se om det finns ett svar');
  await told('Ta bort det');
  await be('ines', 'Tips');
  await page
    .getByRole('link', { name: /^Tip to answer by/ })
    .first()
    .click();
  const passphrase = await page.getByText(/Demo: the passphrase is/).textContent();
  await page.getByLabel('Your passphrase for tips').fill(/“(.+)”/.exec(passphrase ?? '')?.[1] ?? '');
  await page.getByRole('button', { name: /^(Open|Read) the tip$/ }).click();
  await page.getByRole('heading', { name: 'Content of the tip' }).waitFor();
  await stage.looksRight(page);
  await picture(page, 'demo-tip', '/app/tips/$id');

  // 2. The joint inspection.
  await menu('Inspections');
  await heading(page, 'Inspections');
  await page
    .getByRole('link', { name: /Tre Måsar/ })
    .first()
    .click();
  await heading(page, /Tre Måsar/);
  await told('Purpose: Protection of workers', 'before any agency was asked', 'no answer may be given');
  await stage.looksRight(page);
  await picture(page, 'demo-inspection', '/app/inspections/$id');
  await page.getByRole('link', { name: /^To your notes/ }).click();
  await told('Four beds above the kitchen.', 'Only your own unit’s notes.');

  // 3. What no one is responsible for; the case, and what the police would see of it.
  await be('karin');
  const urgent = page.getByRole('article', { name: /^Suspected exploitation, Staren: not acknowledged/ });
  await urgent.waitFor();
  await stage.looksRight(page);
  await picture(page, 'demo-my-work', '/app');
  await urgent.getByRole('button', { name: /become responsible/ }).click();
  await told('You are responsible now');
  await menu('Cases');
  await page
    .getByRole('link', { name: /Tre Måsar/ })
    .first()
    .click();
  await heading(page, /Tre Måsar/);
  await told('Next step', 'Expiring evidence and rights', 'Lärkan');
  await stage.looksRight(page);
  await picture(page, 'demo-case', '/app/cases/$id');
  await page.getByRole('link', { name: 'View as …' }).click();
  await page.getByRole('link', { name: 'Investigation East' }).click();
  await told('Their answer is the same as if the case did not exist.');

  // 4. The prosecutor.
  await be('petra', 'Criminal files');
  await page
    .getByRole('listitem')
    .filter({ hasText: /18 pieces of evidence/ })
    .getByRole('link')
    .first()
    .click();
  await heading(page, /Criminal file F-/);
  await page.getByRole('link', { name: 'Elements for Lärkan' }).click();
  await heading(page, 'Elements, injured party Lärkan');
  await told('in 3 days', 'independent of the injured party’s account', 'contradicts');
  await stage.looksRight(page);
  await picture(page, 'demo-elements', '/app/elements/$id');
  await page.getByRole('link', { name: 'Decide', exact: true }).click();
  await page.getByRole('button', { name: 'Check the decision' }).waitFor();
  await told('What contradicts');
  await stage.looksRight(page);
  await picture(page, 'demo-decide', '/app/investigations/$id/decide');

  // 5. The money.
  await be('linus', 'Claims');
  await page
    .getByRole('listitem')
    .filter({ hasText: /claimed SEK.277,500/ })
    .getByRole('link')
    .click();
  await heading(page, /^By documents: SEK.160,040/);
  await told('35,640');
  await stage.looksRight(page);
  await picture(page, 'demo-claim', '/app/claims/$id');

  // 6. Where cases drop out, what remains, who would know whom to call.
  await be('nora');
  await menu('Study');
  await page.getByRole('link', { name: 'National releases', exact: true }).first().click();
  await page.locator('.study-figure').first().waitFor();
  await told('Operational data from case work.', 'File review');
  await stage.looksRight(page);
  await picture(page, 'demo-study', '/app/study/national');
  await menu('Programme');
  await page
    .getByRole('heading', { name: /What remains/ })
    .first()
    .waitFor();
  await stage.looksRight(page);
  await picture(page, 'demo-programme', '/app/programme');
  await menu('Learn');
  await page.getByRole('link', { name: 'See how agencies answered' }).click();
  await heading(page, /whom to call/);
  await stage.looksRight(page);
  await picture(page, 'demo-whom-to-call', '/app/learn/results');

  // 7. A user who has no part in anything.
  await be('olav');
  await told('Nothing to answer right now.', 'Other matters are not shown, nor how many there are.');
  await stage.looksRight(page);
  await picture(page, 'demo-empty', '/app');
  for (const [list, empty] of [
    ['Signals', 'No signals.'],
    ['Cases', 'No open cases'],
  ] as const) {
    await menu(list);
    await told(empty);
  }

  // 8. What is published.
  await page.goto(origin);
  await page.getByRole('link', { name: 'Published figures' }).first().click();
  await page.locator('main h1').waitFor();
});
