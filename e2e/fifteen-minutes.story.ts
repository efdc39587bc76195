import type { Page } from 'playwright-core';
import { picture } from './harness/screens.ts';
import { story } from './harness/story.ts';
import { signInAs } from './harness/watched-page.ts';

/*
 * The rehearsed demo of the README, step by step, by one visitor in one browser. Whoever gives it does what stands here, in
 * this order; the pictures are what the audience sees.
 */

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).first().waitFor();

story('the demo of fifteen minutes can be given as the README tells it', async (stage) => {
  const { origin } = stage.server;
  const page = await stage.visitor({ locale: 'en-GB' });
  const show = async (name: string) => {
    await stage.looksRight(page);
    await picture(page, `demo-${name}`);
  };
  const be = async (persona: string, menu?: string) => {
    await signInAs(page, origin, persona);
    if (!menu) return;
    await page.getByRole('navigation').getByRole('link', { name: menu, exact: true }).first().click();
    await heading(page, menu);
  };

  // 1. Without signing in, and a tip.
  await page.goto(`${origin}/work/sv`);
  await heading(page, 'Är mitt jobb okej?');
  await show('1-worker');
  await be('ines', 'Tips');
  await page
    .getByRole('link', { name: /^Tip to answer by/ })
    .first()
    .click();
  const passphrase = await page.getByText(/Demo: the passphrase is/).textContent();
  await page.getByLabel('Your passphrase for tips').fill(/“(.+)”/.exec(passphrase ?? '')?.[1] ?? '');
  await page.getByRole('button', { name: /^(Open|Read) the tip$/ }).click();
  await page.getByRole('heading', { name: 'What they told' }).waitFor();
  await show('1-tip');

  // 2. The joint inspection.
  await page.getByRole('navigation').getByRole('link', { name: 'Inspections', exact: true }).first().click();
  await heading(page, 'Inspections');
  await page
    .getByRole('link', { name: /Tre Måsar/ })
    .first()
    .click();
  await heading(page, /Tre Måsar/);
  await show('2-inspection');

  // 3. What nobody has taken, and the case.
  await be('karin');
  const burning = page.getByRole('article', { name: /^Nobody has taken Staren/ });
  await burning.waitFor();
  await show('3-my-work');
  await burning.getByRole('button', { name: /become responsible/ }).click();
  await page.getByText('You are responsible now').first().waitFor();
  await page.getByRole('navigation').getByRole('link', { name: 'Cases', exact: true }).first().click();
  await page
    .getByRole('link', { name: /Tre Måsar/ })
    .first()
    .click();
  await heading(page, /Tre Måsar/);
  await show('3-case');

  // 4. The prosecutor.
  await be('petra', 'Investigations');
  await page
    .getByRole('listitem')
    .filter({ hasText: /18 items/ })
    .getByRole('link')
    .first()
    .click();
  await heading(page, /Criminal file F-/);
  await page.getByRole('link', { name: 'Board for Lärkan' }).click();
  await heading(page, 'Elements for Lärkan');
  await show('4-elements');
  await page.goBack();
  await heading(page, /Criminal file F-/);
  await page
    .getByRole('link', { name: /^(Decide|Make the decision)/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Make the decision' }).waitFor();
  await show('4-decide');

  // 5. The money.
  await be('linus', 'Claims');
  await page.getByRole('listitem').filter({ hasText: 'claimed 277,500' }).getByRole('link').click();
  await heading(page, /^Papers alone prove 160,040 kronor/);
  await show('5-claim');

  // 6. Where cases are lost, who would know whom to call, what remains.
  await be('nora');
  await page.goto(`${origin}/app/study/national`);
  await page.locator('.study-figure').first().waitFor();
  await show('6-study');
  await page.getByRole('navigation').getByRole('link', { name: 'Programme', exact: true }).first().click();
  await page
    .getByRole('heading', { name: /What remains/ })
    .first()
    .waitFor();
  await show('6-programme');
  await page.goto(`${origin}/app/learn/results`);
  await page.locator('main h1').waitFor();
  await show('6-whom-to-call');

  // 7. Somebody who has no part in anything.
  await be('olav');
  await show('7-empty');

  // 8. What is published, for everybody.
  await page.goto(`${origin}/figures/se`);
  await page.locator('main h1').waitFor();
  await picture(page, 'demo-8-figures');
});
