import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { uuidV4, uuidV7 } from '../src/kernel/id.ts';
import { randomBytes } from '../src/platform/crypto/digest.ts';
import { picture } from './harness/screens.ts';
import { story } from './harness/story.ts';

const english = { locale: 'en-GB' };
type Session = { now: string; capacity: string; sitting: string };

/** Adds a person to the unit in which Ines reads tips alone. */
async function invite(page: Page): Promise<void> {
  const session = (await page.evaluate(`fetch('/api/session').then((answer) => answer.json())`)) as Session;
  const id = () => uuidV7(new Date(session.now), randomBytes(16));
  const always = { from: null, until: null };
  const act = {
    ...{
      id: id(),
      device: uuidV4(randomBytes(16)),
      deviceSeq: 1,
      capacity: session.capacity,
      sitting: session.sitting,
    },
    ...{ happenedFrom: session.now, happenedTo: null, precision: 'minute' },
  };
  const person = { account: id(), unit: 'region-ost', name: 'Prov Tipsläsare', title: 'inspektör', titleEn: null };
  const rights = { capacities: [{ word: 'supervision', ...always }], roles: [{ word: 'officer', ...always }] };
  const body = JSON.stringify({ act, ...person, languages: [], ...rights });
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
  const status = await page.evaluate(
    `fetch('/api/administration/people', ${JSON.stringify(init)}).then(({ status }) => status)`,
  );
  expect(status).toBe(201);
}

story('an administrator sees what a tip desk lacks, and adds a second reader', async (stage) => {
  const { origin } = stage.server;
  const alma = await stage.person('alma', english);
  await invite(alma);
  await alma.goto(`${origin}/app/administration/tip-desks`);
  await alma.getByRole('heading', { level: 1, name: 'Tip desks' }).waitFor();
  const desk = alma.locator('section.tip-desk').first();
  await desk.getByText(/^“Tell us something”/).waitFor();
  await desk.getByText('No second reader').waitFor();
  await desk.getByText('made by Ines', { exact: false }).waitFor();
  await picture(alma, 'tip-desks', '/app/administration/tip-desks');
  await stage.looksRight(alma);

  await desk.getByText('Add a reader', { exact: true }).first().click();
  await desk.getByRole('button', { name: 'Add a reader' }).click();
  await alma.getByRole('region', { name: 'There is something to correct' }).waitFor();
  await stage.looksRight(alma);
  const choice = desk.getByLabel('Person in the unit');
  const name = (await choice.locator('option').nth(1).textContent()) ?? '';
  await choice.selectOption({ index: 1 });
  await desk.getByRole('button', { name: 'Add a reader' }).click();
  await alma.getByText('Reader added.').first().waitFor();
  const reader = desk.getByRole('listitem').filter({ hasText: name });
  await reader.getByText('is on no key yet', { exact: false }).waitFor();
  expect(await desk.getByText('No second reader').count()).toBe(0);
  await alma.setViewportSize({ width: 390, height: 844 });
  await alma.emulateMedia({ colorScheme: 'dark' });
  await stage.looksRight(alma);
  await alma.setViewportSize({ width: 1280, height: 800 });

  await reader.getByRole('button', { name: 'End the role' }).click();
  const asked = alma.getByRole('alertdialog', { name: `End ${name}’s role as tip reader?` });
  await asked.waitFor();
  await stage.looksRight(alma);
  await asked.getByRole('button', { name: 'End the role' }).click();
  await alma.getByText('Role ended.').first().waitFor();
  await desk.getByText('No second reader').waitFor();

  const form = desk.locator('details', { hasText: 'Change which tips the unit receives' });
  await form.locator('summary').click();
  await form.getByText('Received by', { exact: false }).first().waitFor();
  const help = form.getByRole('radiogroup', { name: 'Tips sent under “Get help”' });
  await help.getByLabel('From some counties').check();
  await form.getByRole('button', { name: 'Save' }).click();
  await alma.getByRole('region', { name: 'There is something to correct' }).waitFor();
  await stage.looksRight(alma);
  await help.getByLabel('Stockholm', { exact: false }).check();
  await alma.setViewportSize({ width: 390, height: 844 });
  await stage.looksRight(alma);
  await alma.setViewportSize({ width: 1280, height: 800 });
  await form.getByRole('button', { name: 'Save' }).click();
  await alma.getByText('Which tips the unit receives was changed.').first().waitFor();
  await desk.getByText(/“Get help”: Stockholm/).waitFor();
  await stage.looksRight(alma);

  await alma.goto(`${origin}/app/tips`);
  await alma.getByRole('heading', { level: 1, name: 'Tips' }).waitFor();
  expect(await alma.locator('main li').count(), 'an administrator reads no tips').toBe(0);
});
