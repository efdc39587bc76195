import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { onPaper } from './harness/on-paper.ts';
import { picture } from './harness/screens.ts';
import { sharedStory, story } from './harness/story.ts';

const english = { locale: 'en-GB' };

/** On paper the bars keep their ink, the total is printed once under all lines, and no line is cut in the middle of a sentence. */
async function printsWhole(claim: Page): Promise<void> {
  await claim.getByRole('button', { name: 'Print' }).waitFor();
  const printed = await onPaper(claim, {
    '.range-bars .bar i': 'printColorAdjust',
    '.money-table tfoot': 'display',
    '.money-table tbody tr': 'breakInside',
    '.page-head .actions': 'display',
  });
  expect(Object.values(printed)).toEqual(['exact', 'table-row-group', 'avoid', 'none']);
}

sharedStory(
  'a lawyer sees what was claimed, documented and received, to the krona, and no one else sees it',
  async (stage) => {
    const { origin } = stage.server;
    const linus = await stage.person('linus', english);
    await linus.goto(`${origin}/app/claims`);
    const flagship = linus.getByRole('listitem').filter({ hasText: /claimed SEK.277,500/ });
    await flagship.waitFor();
    expect(await linus.getByRole('list', { name: 'Claims, newest first' }).getByRole('listitem').count()).toBe(7);
    await picture(linus, 'claims', '/app/claims');
    await stage.looksRight(linus);

    await flagship.getByRole('link').click();
    await linus
      .getByRole('heading', { level: 1, name: 'By documents: SEK 160,040. Received so far: SEK 35,640.' })
      .waitFor();
    // No line ends between a currency and its sum.
    const page = ((await linus.locator('main').textContent()) ?? '').replaceAll('\u00a0', ' ');
    for (const told of [
      'SEK 124,400 of the documented sum is unpaid',
      '14 Aug 2026, day 190',
      '125 days, 1,310 h; 62 nights, 186 h',
      '272.5 h documented, 314.5 h probable, 626.5 h claimed',
      'SEK 5,787 left for the 312 hours of that month, SEK 18.55 an hour',
      'Employer contributions of SEK 47,243',
      'costs an employer who follows the law at least SEK 235.50',
      'not computed',
      '10,080',
      'Refused 22 May 2026',
      'SEK 140,040 of what is documented would be given up',
    ])
      expect(page, told).toContain(told);
    await stage.looksRight(linus);
    await printsWhole(linus);
    const address = linus.url();

    const karin = await stage.person('karin', english);
    await karin.goto(`${origin}/app/claims`);
    await karin.getByText('No claims').first().waitFor();
    stage.expectComplaint(/404/);
    await karin.goto(address);
    await karin.getByText('There is nothing here that you have access to').first().waitFor();
    await stage.looksRight(karin);
  },
);

story('the chain paid on day 31, and what fell due too early is named as lost', async (stage) => {
  const linus = await stage.person('linus', english);
  await linus.goto(`${stage.server.origin}/app/claims`);
  await linus
    .getByRole('listitem')
    .filter({ hasText: /claimed SEK.412,500/ })
    .getByRole('link')
    .click();
  await linus.getByRole('heading', { level: 1, name: /412,500. Received so far: SEK.374,000/ }).waitFor();
  // No line ends between a currency and its sum.
  const page = ((await linus.locator('main').textContent()) ?? '').replaceAll('\u00a0', ' ');
  for (const told of [
    '4 Jul 2025, day 31',
    'Mellanled AB, contractor who hired',
    '17 Jun 2025: seven working days after the notice (section 10)',
    '9 Jul 2025: seven working days after its own notice (sections 8 and 10)',
    'SEK 38,500 fell due before 5 Mar 2025',
  ])
    expect(page, told).toContain(told);
  await picture(linus, 'claim-chain', '/app/claims/$id');
  await stage.looksRight(linus);
});

story('a payment is written down, and a wrong sum is asked for again', async (stage) => {
  const linus = await stage.person('linus', english);
  await linus.goto(`${stage.server.origin}/app/claims`);
  await linus
    .getByRole('listitem')
    .filter({ hasText: /claimed SEK.71,040/ })
    .getByRole('link')
    .click();
  await linus.getByRole('button', { name: 'Record a payment' }).click();
  await linus.getByLabel('Sum in whole kronor').fill('1 000,50');
  await linus.getByRole('button', { name: 'Check your answers' }).click();
  await linus.getByRole('region', { name: 'There is something to correct' }).waitFor();
  await stage.looksRight(linus);
  await linus.getByLabel('Sum in whole kronor').fill('1 000');
  await linus.getByLabel('Day', { exact: true }).fill('2026-11-20');
  await linus.getByLabel('Paid by').selectOption({ label: 'Employer' });
  await linus.getByRole('button', { name: 'Check your answers' }).click();
  await linus.getByRole('button', { name: 'Save', exact: true }).click();
  await linus.getByText('Saved in the claim.').first().waitFor();
  await linus.getByRole('heading', { level: 1, name: /Received so far: SEK.1,000/ }).waitFor();
  await stage.looksRight(linus);
});
