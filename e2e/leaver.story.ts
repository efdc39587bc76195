import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { invitationBytes, invitationCode, invitationRandom } from '../src/domains/access/sign-in/invitation-code.ts';
import { randomBytes, sha256 } from '../src/platform/crypto/digest.ts';
import { newDevice } from './harness/authenticator.ts';
import { picture } from './harness/screens.ts';
import type { AsOwner } from './harness/server.ts';
import { productionStory, type Stage } from './harness/story.ts';

/** The people of an invented unit: who gives access, who leads, who leaves, who stays. */
const people = [
  { id: 100, name: 'Alma Provberg', capacities: '{access-administration}', roles: '{administrator}' },
  { id: 101, name: 'Ulf Chefsson Prov', capacities: '{support}', roles: '{officer,lead}' },
  { id: 102, name: 'Karin Provsson', capacities: '{support}', roles: '{officer}' },
  { id: 103, name: 'Sara Exempelsson', capacities: '{support}', roles: '{officer}' },
  { id: 104, name: 'Elna Provberg', capacities: '{access-administration}', roles: '{administrator}' },
] as const;
type Name = (typeof people)[number]['name'];
const codes = new Map<string, string>();

async function inventUnit(asOwner: AsOwner): Promise<void> {
  await asOwner(
    `insert into access.agency (id, country, key, name_sv, name_en, kind) values (1, 'SE', 'exempelverket', 'Exempelverket', 'The Example Agency', 'coordination')`,
  );
  await asOwner(
    `select access.add_unit(1::smallint, 11, 'prov', 'Provenheten', 'The Sample Unit', 'protection', '{support}')`,
  );
  for (const { id, name, capacities, roles } of people) {
    await asOwner(`select access.add_person($1, 11, $2, 'Handläggare', 'Officer', null, $3::text[], $4::text[])`, [
      id,
      name,
      capacities,
      roles,
    ]);
    const code = invitationCode(randomBytes(invitationRandom));
    codes.set(name, code);
    await asOwner(
      `insert into access.invitation_code (hash, account, until) values ($1, $2, clock_timestamp() + interval '1 hour')`,
      [sha256(invitationBytes(code)), id],
    );
  }
}

/** The table of the unit has a card for each person there, with nothing beside the edge, and is a table for those who hear it. */
async function looksLikeCardsOnAPhone(page: Page): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 });
  const karin = page.getByRole('row', { name: /Karin Provsson/ });
  expect(await karin.evaluate((row) => row.ownerDocument.defaultView?.getComputedStyle(row).display)).toBe('block');
  expect(await karin.getByRole('rowheader').count()).toBe(1);
  expect(await page.getByRole('columnheader', { name: 'Cases' }).count()).toBe(1);
  const box = page.locator('.scroll-table');
  expect(await box.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
  expect(await karin.locator('td[data-column="Cases"]').textContent()).toBe('2');
  await page.setViewportSize({ width: 1280, height: 900 });
  expect(await karin.evaluate((row) => row.ownerDocument.defaultView?.getComputedStyle(row).display)).toBe('table-row');
}

productionStory(
  'a manager hands over what a leaver answered for; the account ends everywhere at once; a deputy acts as deputy',
  inventUnit,
  async (stage) => {
    const { origin } = stage.server;
    const signedIn = (name: Name) => comeIn(stage, name);
    const karin = await signedIn('Karin Provsson');
    for (const firm of ['Exempelkrogen Ett', 'Exempelkrogen Två', 'Exempelkrogen Tre'])
      await openCase(karin, origin, firm);
    // The second is about a person who speaks Uzbek, as Sara does.
    await karin.goto(`${origin}/app/cases`);
    await karin.getByRole('link', { name: /Exempelkrogen Två/ }).click();
    await addPerson(karin, 'Uzbek');
    await karin.goto(`${origin}/app/cases`);
    await karin.getByRole('link', { name: /Exempelkrogen Tre/ }).click();
    const [sara, ulf] = [await signedIn('Sara Exempelsson'), await signedIn('Ulf Chefsson Prov')];

    // One matter, on its page.
    await karin.locator('summary', { hasText: 'Hand over' }).click();
    await karin.getByLabel('Sara Exempelsson').check();
    await karin.getByLabel('Reason').fill('Påhittat skäl.');
    await stage.looksRight(karin);
    await karin.getByRole('button', { name: 'Hand over' }).click();
    await karin.getByText('Responsible: Sara Exempelsson (previously Karin Provsson)').first().waitFor();
    await sara.goto(`${origin}/app`);
    await sara.getByRole('heading', { name: /^New to you/ }).waitFor();
    await sara.getByText('Handed over by Karin Provsson').waitFor();
    await stage.looksRight(sara);

    // Karin is away: Sara sees hers, and what she does there says as whose deputy.
    const alma = await signedIn('Alma Provberg');
    await alma.goto(`${origin}/app/administration/people`);
    await alma.getByRole('link', { name: 'Sara Exempelsson' }).click();
    await alma.getByText('Change name, title or languages', { exact: true }).first().click();
    await alma.getByLabel(/^Languages/).fill('uz, ru');
    await alma.getByRole('button', { name: 'Save', exact: true }).click();
    await alma.getByText('Saved.').first().waitFor();
    await alma.goto(`${origin}/app/administration/people`);
    await alma.getByRole('link', { name: 'Karin Provsson' }).click();
    await alma.getByText('Note absence', { exact: true }).first().click();
    await alma.getByLabel('First day').fill('2026-01-01');
    await alma.getByLabel('Deputy').selectOption({ label: 'Sara Exempelsson' });
    await alma.getByRole('button', { name: 'Note absence' }).click();
    await alma.getByText('Deputy: Sara Exempelsson').first().waitFor();
    await sara.goto(`${origin}/app`);
    await sara.getByRole('heading', { name: /^For Karin Provsson, absent/ }).waitFor();
    await stage.looksRight(sara);
    await sara.getByRole('link', { name: /Exempelkrogen Ett/ }).click();
    await sara.getByRole('heading', { level: 2, name: 'Timeline' }).waitFor();
    await sara.getByLabel('Note', { exact: true }).fill('Påhittad anteckning.');
    await sara.getByRole('button', { name: 'Add note' }).click();
    await sara.getByText('deputy for Karin Provsson').first().waitFor();
    await stage.looksRight(sara);

    // The manager looks at the load of the unit and hands the rest over, one matter after the other.
    await ulf.goto(`${origin}/app/unit`);
    await ulf.getByRole('heading', { level: 1, name: 'Unit workload' }).waitFor();
    await looksLikeCardsOnAPhone(ulf);
    await ulf.getByRole('link', { name: 'Karin Provsson' }).click();
    await ulf.getByRole('heading', { name: 'Open matters of Karin Provsson' }).waitFor();
    await ulf.getByLabel('Select all 2').check();
    await ulf.getByLabel('Spread evenly by workload').check();
    await ulf
      .getByText('Ulf Chefsson Prov: 2 matters, 2 in total afterwards')
      .or(ulf.getByText('Ulf Chefsson Prov: 1 matter, 1 in total afterwards'))
      .first()
      .waitFor();
    await picture(ulf, 'unit-load', '/app/unit');
    await stage.looksRight(ulf);
    await ulf.getByLabel('By language').check();
    await ulf.getByText('Sara Exempelsson: 1 matter, 2 in total afterwards').waitFor();
    await ulf.getByText('1 matter cannot be assigned by language.').waitFor();
    await ulf.getByText('No language is known.').waitFor();
    await stage.looksRight(ulf);
    await ulf
      .getByLabel(/^Exempelkrogen Ett.*: new responsible person/)
      .selectOption({ label: 'Ulf Chefsson Prov (you)' });
    await ulf.getByText('Ulf Chefsson Prov: 1 matter, 1 in total afterwards').waitFor();
    await ulf.getByLabel('One person', { exact: true }).check();
    await ulf.getByRole('button', { name: 'Hand over' }).click();
    await ulf.getByText('Choose who is to take over.').first().waitFor();
    await ulf.getByLabel('New responsible person').selectOption({ label: 'Sara Exempelsson' });
    await ulf.getByLabel('Exempelkrogen Två').uncheck();
    await ulf.getByRole('button', { name: 'Hand over 1 matter' }).click();
    await ulf.getByText('1 matter was handed over.').waitFor();
    await ulf.getByLabel('Select all 1').waitFor();

    // The end comes although one matter remains: it falls to the unit.
    await alma.getByText('End the account', { exact: true }).first().click();
    await alma.getByRole('form', { name: 'End the account' }).getByLabel('Reason').fill('Påhittat skäl.');
    await stage.looksRight(alma);
    stage.expectComplaint(/401/);
    await alma.getByRole('button', { name: 'End the account' }).click();
    await alma.getByText('Ended').first().waitFor();
    await karin.getByRole('link', { name: 'Cases' }).first().click();
    await karin.getByRole('heading', { name: 'You are signed out' }).waitFor();
    expect(await karin.evaluate('fetch("/api/session").then(({ status }) => status)')).toBe(401);
    await ulf.goto(`${origin}/app`);
    const task = ulf.getByText('Karin Provsson: 1 open matter has no responsible person').first();
    await task.waitFor();
    await stage.looksRight(ulf);
    await ulf.getByRole('link', { name: 'Unit workload' }).last().click();
    await ulf.getByRole('heading', { name: 'Open matters of Karin Provsson' }).waitFor();
    await ulf.getByText('No one is responsible').waitFor();
    await stage.looksRight(ulf);
    await ulf.getByRole('link', { name: /Exempelkrogen Två/ }).click();
    await ulf.getByText('No one is responsible: Karin Provsson has left.').waitFor();
    await stage.looksRight(ulf);

    // What was left goes to who speaks the language, and with it the task is done.
    await ulf.goBack();
    await ulf.getByLabel('Select all 1').check();
    await ulf.getByLabel('By language').check();
    await ulf.getByRole('button', { name: 'Hand over 1 matter' }).click();
    await ulf.getByText('1 matter was handed over.').or(ulf.getByText('Choose a person above')).first().waitFor();
    await ulf.goto(`${origin}/app`);
    await ulf.getByRole('heading', { level: 1 }).waitFor();
    await task.waitFor({ state: 'detached' });
    await sara.goto(`${origin}/app`);
    await sara.getByText('Handed over by Ulf Chefsson Prov').first().waitFor();
  },
);

/** Comes in for the first time, by invitation, with a passkey. */
async function comeIn(stage: Stage, name: Name): Promise<Page> {
  const { origin } = stage.server;
  const page = await stage.visitor({ locale: 'en-GB' });
  await page.goto(`${origin}/sign-in/invitation`);
  const device = await newDevice(page);
  await page.getByLabel('Code').fill(codes.get(name) ?? '');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('heading', { level: 1, name: `Welcome, ${name}` }).waitFor();
  await device.here();
  await page.getByRole('button', { name: 'Passkey' }).click();
  await page.waitForURL(`${origin}/app**`);
  return page;
}

/** Adds a person to the case that is open, of whom only the language is known. */
async function addPerson(page: Page, language: string): Promise<void> {
  await page.getByRole('link', { name: 'Add a person' }).click();
  await page.getByRole('heading', { level: 1, name: 'Add a person' }).waitFor();
  await page.getByRole('radio', { name: 'Staren', exact: true }).check();
  await page.getByLabel('Language').selectOption({ label: language });
  await page.getByRole('button', { name: 'Add person' }).click();
  await page.getByRole('heading', { level: 1, name: 'Staren' }).waitFor();
}

async function openCase(page: Page, origin: string, firm: string): Promise<void> {
  await page.goto(`${origin}/app/cases/new`);
  await page.getByLabel(/^Sector/).selectOption({ index: 1 });
  await page.getByLabel(/^Workplace/).fill(firm);
  await page.getByRole('button', { name: 'Open case' }).click();
  await page.getByRole('heading', { level: 1, name: firm }).waitFor();
}
