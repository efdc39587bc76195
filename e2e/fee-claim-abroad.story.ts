import { expect } from 'vitest';
import { picture } from './harness/screens.ts';
import { story } from './harness/story.ts';

const english = { locale: 'en-GB' };

story('a fee claim goes abroad with the workers’ consent, and its sender learns that it was taken', async (stage) => {
  const { origin } = stage.server;
  const linus = await stage.person('linus', english);
  await linus.goto(`${origin}/app/claims-abroad/new`);
  await linus.getByLabel('Number of workers').fill('7');
  await linus.getByLabel('Fees paid, total').fill('5600');
  await linus.getByLabel('From month').fill('2025-03');
  await linus.getByLabel('To month').fill('2025-05');
  await linus.getByLabel('Firm').fill('UAB Prov Demo');
  await linus.getByLabel('The workers’ account').fill('An invented fee for the journey.');
  await linus.getByLabel('Contact abroad covered by the consents').selectOption({ index: 1 });
  await linus.getByLabel('Number of consents').fill('7');
  await stage.looksRight(linus);
  await picture(linus, 'claim-abroad-new', '/app/claims-abroad/new');
  await linus.getByRole('button', { name: 'Register claim' }).click();
  await linus.getByRole('heading', { level: 1, name: 'Fee claim for 7 workers' }).waitFor();
  await stage.looksRight(linus);
  const address = linus.url();
  await linus.goto(`${address}/pass-on`);
  for (const fact of ['Workers', 'Fees paid'])
    await linus.getByRole('checkbox', { name: fact, exact: true }).press('Space');
  await linus.getByLabel('Receiving unit').selectOption({ label: 'Contact point in Lithuania: Vilnius' });
  await linus.getByLabel('Purpose').fill('To have the fees tried in the country of the firm.');
  await linus.getByRole('radio', { name: /consent/ }).press('Space');
  await picture(linus, 'claim-abroad-pass-on', '/app/claims-abroad/$id/pass-on');
  await linus.getByRole('button', { name: 'Disclose 2 facts' }).click();

  const lina = await stage.person('lina', english);
  const arrived = lina.getByText('7 workers');
  await expect
    .poll(
      async () => {
        await lina.goto(`${origin}/app/claims-abroad`);
        await lina.getByRole('heading', { level: 1, name: 'Claims abroad' }).waitFor();
        return arrived.count();
      },
      { interval: 700 },
    )
    .toBe(1);
  await stage.looksRight(lina);
  await lina.locator('li', { has: arrived }).getByRole('link').click();
  await lina.getByRole('button', { name: 'Acknowledge claim' }).click();
  await lina.getByText('Claim acknowledged').first().waitFor();
  expect(await lina.locator('main').textContent(), 'what was not chosen').not.toMatch(/UAB Prov|invented fee/);
  await stage.looksRight(lina);
  await picture(lina, 'fee-claim', '/app/claims-abroad/$id');

  await expect
    .poll(
      async () => {
        await linus.goto(address);
        await linus.getByRole('heading', { level: 1, name: 'Fee claim for 7 workers' }).waitFor();
        return linus.locator('main').textContent();
      },
      { interval: 700 },
    )
    .toMatch(/[Aa]cknowledged/);
  expect(await linus.locator('main').textContent()).not.toContain('Lina');
});

story('two countries are compared on one obstacle, and no small count crosses', async (stage) => {
  const sigrid = await stage.person('sigrid', english);
  await sigrid.goto(`${stage.server.origin}/app/region`);
  await sigrid.getByRole('heading', { level: 1, name: 'Two countries, one obstacle' }).waitFor();
  await sigrid.getByText('Both contributions are invented').first().waitFor();
  await sigrid.getByText('not shown').first().waitFor();
  await stage.looksRight(sigrid);
  await picture(sigrid, 'region', '/app/region');
});
