import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { invitationBytes, invitationCode, invitationRandom } from '../src/domains/access/sign-in/invitation-code.ts';
import { randomBytes, sha256 } from '../src/platform/crypto/digest.ts';
import { arrived } from './arrived.ts';
import { fillSignal, registerAndOpen } from './fill-signal.ts';
import { newDevice } from './harness/authenticator.ts';
import type { AsOwner } from './harness/server.ts';
import { productionStory, type Stage } from './harness/story.ts';

/** Two invented agencies of Lithuania, each with a unit and a person. */
const agencies = [
  { id: 1, name: 'Pavyzdžio inspekcija', kind: 'work-environment', track: 'control', capacity: 'supervision' },
  { id: 2, name: 'Pavyzdžio centras', kind: 'coordination', track: 'protection', capacity: 'support' },
] as const;
const codes: string[] = [];

async function provision(asOwner: AsOwner): Promise<void> {
  for (const { id, name, kind, track, capacity } of agencies) {
    await asOwner(
      'insert into access.agency (id, country, key, name_sv, name_en, kind) values ($1, $2, $3, $4, $4, $5)',
      [id, 'LT', kind, name, kind],
    );
    await asOwner('select access.add_unit($1::smallint, $2, $3, $4, $4, $5, $6)', [
      id,
      id * 10 + 1,
      `unit-${id}`,
      `Skyrius ${id}`,
      track,
      [capacity],
    ]);
    await asOwner(
      "select access.add_person($1::bigint, $2, $3, 'Officer', 'Officer', null, array[$4], array['officer'])",
      [100 + id, id * 10 + 1, `Ona Pavyzdė ${id}`, capacity],
    );
    const code = invitationCode(randomBytes(invitationRandom));
    await asOwner(
      `insert into access.invitation_code (hash, account, until) values ($1, $2, clock_timestamp() + interval '1 hour')`,
      [sha256(invitationBytes(code)), 100 + id],
    );
    codes.push(code);
  }
}

async function comesIn({ server: { origin }, visitor }: Stage, code = ''): Promise<Page> {
  const page = await visitor({ locale: 'en-GB' });
  await page.goto(`${origin}/sign-in/invitation`);
  const device = await newDevice(page);
  await page.getByLabel('Code').fill(code);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('heading', { level: 1, name: /^Welcome/ }).waitFor();
  await device.here();
  await page.getByRole('button', { name: 'Passkey' }).click();
  await page.waitForURL(`${origin}/app**`);
  await page.locator('main h1').first().waitFor();
  return page;
}

const shown = 'Invented Act No. I-1, section 12 (written by the agency that discloses, not verified)';

productionStory(
  'an agency of a country whose law is not in CAPE discloses on a provision that it writes, shown as not verified to both',
  provision,
  async (stage) => {
    const { origin } = stage.server;
    const [sender, receiver] = [await comesIn(stage, codes[0]), await comesIn(stage, codes[1])];
    await sender.goto(`${origin}/app/signals/new`);
    await fillSignal(sender, 'Provkrogen Demo', 'An invented person sleeps behind the kitchen.');
    await registerAndOpen(sender);
    const address = sender.url();

    await sender.goto(`${address}/pass-on`);
    for (const fact of ['Sector', 'Workplace']) await sender.getByRole('checkbox', { name: fact }).press('Space');
    await sender.getByLabel('Receiving unit').selectOption({ index: 1 });
    await sender.getByLabel('Purpose').fill('Advice on how the worker can be reached safely.');
    await sender.getByRole('radio', { name: 'A provision that you write yourself' }).press('Space');
    await sender.getByRole('button', { name: 'Disclose 2 facts' }).click();
    await sender.getByText('Write the act that permits the disclosure').first().waitFor();
    await stage.looksRight(sender);
    await sender.getByLabel('Act or regulation').fill('Invented Act No. I-1');
    await sender.getByLabel('Section', { exact: true }).fill('section 12');
    const letter = sender.getByRole('region', { name: 'Exactly what the recipient sees' });
    await letter.getByText(shown).waitFor();
    expect(await sender.locator('main').textContent(), 'no law of another country').not.toMatch(
      /Secrecy Act|\(20\d\d:/,
    );
    await stage.looksRight(sender);
    await sender.getByRole('button', { name: 'Disclose 2 facts' }).click();
    await sender.getByText(`Ground: ${shown}`).waitFor();
    await stage.looksRight(sender);

    await sender.goto(`${origin}/app/lists/disclosure`);
    await sender.getByRole('cell', { name: shown }).first().waitFor();
    await stage.looksRight(sender);

    await arrived(receiver, `${origin}/app/signals`, () => receiver.getByRole('link', { name: /Provkrogen Demo/ }));
    await receiver.getByRole('link', { name: /Provkrogen Demo/ }).click();
    await receiver.getByText(shown).first().waitFor();
    await stage.looksRight(receiver);

    await receiver.goto(`${origin}/app/claims/new`);
    await receiver.getByLabel('Worker (alias)').fill('Steglitsan');
    await receiver.getByLabel('Employer').fill('Provkrogen Demo');
    await receiver.getByLabel('Sector').selectOption({ index: 2 });
    await receiver.getByLabel('Number of people').fill('3');
    await receiver.getByLabel('Date from which time limits run').fill('2026-10-01');
    await receiver.getByRole('button', { name: 'Check your answers' }).click();
    await receiver.getByRole('button', { name: 'Open claim' }).click();
    await receiver.getByText('Claim opened.').first().waitFor();
    await receiver.getByRole('button', { name: 'Record a payment' }).click();
    await receiver.getByLabel('Sum in whole euros').fill('1 000');
    expect(await receiver.locator('main').textContent(), 'the money of Lithuania').not.toMatch(/SEK|kron/);
    await stage.looksRight(receiver);
  },
);
