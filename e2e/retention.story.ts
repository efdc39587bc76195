import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { picture } from './harness/screens.ts';
import { story } from './harness/story.ts';

const english = { locale: 'en-GB' };
const unfold = (page: Page, name: string) => page.locator('summary', { hasText: name }).click();

story(
  'an administrator decides how long cases are kept, changes and ends it; the data protection officer sees each change; nothing is erased',
  async (stage) => {
    const { origin } = stage.server;
    const alma = await stage.person('alma', english);
    await alma.goto(`${origin}/app/administration/retention`);
    await alma.getByRole('heading', { level: 1, name: 'Retention' }).waitFor();
    await alma.getByText('Your agency has not decided anything yet').waitFor();
    await alma.getByText('Nothing is erased.', { exact: true }).waitFor();
    await alma.getByText('No rule known; the agency decides').first().waitFor();
    await stage.looksRight(alma);

    await alma.getByRole('link', { name: 'Cases', exact: true }).click();
    await alma.getByRole('heading', { level: 1, name: 'Cases' }).waitFor();
    await alma.getByText('Not verified').first().waitFor();
    await alma.locator('summary', { hasText: 'Decide' }).focus();
    await alma.keyboard.press('Enter');
    await alma.getByRole('button', { name: 'Decide' }).click();
    await alma.getByRole('region', { name: 'There is something to correct' }).waitFor();
    await alma.getByLabel('GDPR').check();
    await alma.getByLabel('Erased', { exact: true }).check();
    await alma.getByLabel('Kept for', { exact: true }).fill('5');
    await alma.getByLabel('Unit of the time').selectOption({ label: 'years' });
    await alma.getByLabel('Counted from when').selectOption({ label: 'the matter was closed' });
    await alma.getByText(/From then on: Restricted, not erased\./).waitFor();
    await alma.getByLabel('Reference of your agency’s decision').fill('PÅHITTAT 1');
    await alma.getByLabel('Decided on').fill('2026-11-20');
    await alma.getByText(/the last day is .*24 November 2031\. From then on: Erased\./).waitFor();
    await alma.getByLabel('No', { exact: true }).check();
    await stage.looksRight(alma);
    await alma.getByRole('button', { name: 'Decide' }).click();
    await alma.getByText('Decision recorded. It holds from its first day.').first().waitFor();
    await alma.getByRole('row').filter({ hasText: 'PÅHITTAT 1' }).getByText('Holds now').waitFor();

    await unfold(alma, 'Change this decision');
    await alma.getByLabel('Yes', { exact: true }).check();
    await alma.getByRole('button', { name: 'Save', exact: true }).click();
    await alma.getByText('Decision changed.').first().waitFor();
    await picture(alma, 'retention-kind', '/app/administration/retention/$kind');
    await stage.looksRight(alma);
    await alma.getByRole('link', { name: 'All kinds of record' }).click();
    await alma.getByText(/kinds of record are not decided/).waitFor();
    await picture(alma, 'retention', '/app/administration/retention');
    await stage.looksRight(alma);

    const officer = await stage.person('didrik', english);
    await officer.goto(`${origin}/app/administration/retention`);
    await officer.getByText('Cases, GDPR: Retention decision changed').waitFor();
    await officer.getByText('PÅHITTAT 1').first().waitFor();
    await stage.looksRight(officer);
    const [csv] = await Promise.all([
      officer.waitForEvent('download'),
      officer.getByRole('button', { name: 'Save as CSV' }).click(),
    ]);
    expect(csv.suggestedFilename()).toMatch(/^retention-.*\.csv$/);
    await officer.getByRole('link', { name: 'Cases', exact: true }).click();
    await officer.getByRole('heading', { level: 1, name: 'Cases' }).waitFor();
    expect(await officer.locator('summary', { hasText: /^Decide$/ }).count(), 'an officer decides nothing').toBe(0);
    expect(await officer.locator('summary', { hasText: 'End this decision' }).count()).toBe(0);

    await alma.getByRole('link', { name: 'Cases', exact: true }).click();
    await unfold(alma, 'End this decision');
    await alma.getByLabel('Why').fill('Påhittat: en ny plan gäller.');
    await alma.getByRole('button', { name: 'End this decision' }).click();
    await alma.getByText('Decision ended.').first().waitFor();
    await alma.getByText('Retention decision ended').first().waitFor();
    await stage.looksRight(alma);
  },
);

story('retention on a phone of 320 pixels, in Swedish and in the dark, and on paper', async (stage) => {
  const { origin } = stage.server;
  const small = await stage.person('alma', { viewport: { width: 320, height: 720 }, colorScheme: 'dark' });
  await small.goto(`${origin}/app/administration/retention`);
  await small.getByRole('heading', { level: 1, name: 'Gallring' }).waitFor();
  await small.getByText('Ingenting gallras.', { exact: true }).waitFor();
  await stage.looksRight(small);
  await small.getByRole('link', { name: 'Brottsutredningar' }).click();
  await small.getByText('Brottsdatalagen (2018:1177)').first().waitFor();
  await unfold(small, 'Besluta');
  await stage.looksRight(small);

  const desk = await stage.person('alma', {});
  await desk.goto(`${origin}/app/administration/retention`);
  await desk.getByRole('heading', { level: 1, name: 'Gallring' }).waitFor();
  await desk.getByText('Ingenting gallras.', { exact: true }).waitFor();
  await stage.looksRight(desk);
  await desk.emulateMedia({ media: 'print' });
  expect(await desk.getByRole('table').isVisible()).toBe(true);
  expect(await desk.getByRole('button', { name: 'Spara som CSV' }).isVisible()).toBe(false);
});
