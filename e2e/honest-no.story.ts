import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { picture } from './harness/screens.ts';
import { story } from './harness/story.ts';

const english = { locale: 'en-GB' };

/** Presses a sign of the group of conditions, as it was seen. */
const seen = async (page: Page, ...codes: readonly string[]): Promise<void> => {
  await page.getByText('Conditions and housing').click();
  for (const code of codes) {
    await page
      .getByRole('group', { name: new RegExp(code) })
      .getByRole('button', { name: 'Seen' })
      .click();
  }
};

story(
  'two people read the signs, the second blind; a no has an author and leaves no mark on the firm',
  async (stage) => {
    const { origin } = stage.server;
    const karin = await stage.person('karin', english);
    await karin.goto(`${origin}/app/identifications`);
    await karin.getByText('Not presumed').first().waitFor();
    expect(await karin.locator('main').textContent(), 'the firm of the no').not.toContain('Blänk');
    await stage.looksRight(karin);
    await karin.getByRole('listitem').filter({ hasText: 'Not presumed' }).getByRole('link').click();
    await karin.getByText('Not presumed to be exploited').first().waitFor();
    await karin.getByText('Decided by Karin', { exact: false }).waitFor();
    await karin.getByText('To practise on').waitFor();
    expect(await karin.locator('main').textContent()).toMatch(/The readers differ on 5 signs/);
    expect(await karin.locator('main').textContent(), 'the firm of the no').not.toContain('Blänk');
    await stage.looksRight(karin);
    await picture(karin, 'honest-no');

    await karin.goto(`${origin}/app/identifications/new`);
    await karin.getByLabel('Alias of the person').selectOption('Vipan');
    await karin.getByRole('textbox', { name: /^Workplace/ }).fill('Provtvätten Demo');
    await seen(karin, 'INS-C02', 'INS-C03');
    await stage.looksRight(karin);
    await karin.getByRole('button', { name: 'Leave my answers' }).click();
    await karin.getByText('Your answers are in').first().waitFor();
    const address = karin.url();

    const ulf = await stage.person('ulf', english);
    await ulf.goto(address);
    await ulf.getByText('The answers of Karin are hidden.').waitFor();
    expect(await ulf.locator('.hidden-answers').textContent()).not.toMatch(/INS-|2/);
    await stage.looksRight(ulf);
    await picture(ulf, 'signs-blind');
    await seen(ulf, 'INS-C02');
    await ulf.getByRole('button', { name: 'Leave my answers' }).click();
    await ulf.getByText('The readers differ on 1 sign').waitFor();
    await stage.looksRight(ulf);

    await karin.goto(address);
    await karin.getByRole('radio', { name: 'No, not presumed' }).press('Space');
    await karin.getByLabel('On which grounds?').fill('They own the firm together.');
    await karin.getByLabel('What speaks against it?').fill('Nothing found.');
    await karin
      .getByRole('group', { name: /others practise/ })
      .getByRole('checkbox', { name: /INS-C03/ })
      .press('Space');
    await karin.getByRole('button', { name: 'Decide', exact: true }).click();
    await karin.getByText('A no leaves no mark on the firm', { exact: false }).waitFor();
    expect(await karin.locator('main').textContent(), 'the firm of the no').not.toContain('Provtvätten');
    await stage.looksRight(karin);
  },
);
