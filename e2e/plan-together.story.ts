import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { arrived } from './arrived.ts';
import { picture } from './harness/screens.ts';
import { story } from './harness/story.ts';

/** As My work names them; the one that is due first has a card of its own, with a button. */
const asked = { name: /asks for information|Read the question/ };
const invited = { name: /invites you|Read the invitation/ };
const english = { locale: 'en-GB' };
const place = 'Provkrogen Demo';
const tax = 'Tax control East, Tax Agency';
const police = 'Border police East, Police Authority';
const coordination = 'Region East, Regional coordination';

/** Asks an agency for a share. What they answer comes to the unit that asked. */
async function ask(page: Page, plan: string, unit: string, share: string, question: string): Promise<void> {
  await page.goto(`${plan}/ask`);
  await page.getByLabel('Whom do you ask?').selectOption({ label: unit });
  await page.getByRole('checkbox', { name: share }).check();
  await page.getByLabel('Your question').fill(question);
  await page.getByLabel('Answer by').fill('2026-12-01');
  await page.getByRole('radio', { name: /2024:307/ }).check();
  await picture(page, 'ask-agency', '/app/inspections/$id/ask');
  await page.getByRole('button', { name: 'Send question', exact: true }).click();
  await page.waitForURL(plan);
  await page.getByRole('heading', { level: 1, name: place }).waitFor();
}

async function invite(page: Page, plan: string, unit: string, ground: RegExp, why: string): Promise<void> {
  await page.goto(`${plan}/invite`);
  await page.getByLabel('Whom do you invite?').selectOption({ label: unit });
  await page.getByLabel('Why they are needed').fill(why);
  await page.getByRole('radio', { name: ground }).check();
  await picture(page, 'invite-agency', '/app/inspections/$id/invite');
  await page.getByRole('button', { name: 'Send invitation', exact: true }).click();
  await page.waitForURL(plan);
  await page.getByRole('heading', { level: 1, name: place }).waitFor();
}

/** Comes into the room from the own list of work. */
async function come(page: Page, origin: string): Promise<void> {
  await arrived(page, `${origin}/app`, () => page.getByRole('link', invited));
  await page.getByRole('link', invited).last().click();
  await page.getByText(place).first().waitFor();
  await picture(page, 'invitation', '/app/inspections/invitations/$id');
  await page.getByRole('button', { name: 'Join the joint workspace' }).click();
  await page.getByRole('link', { name: 'Open the inspection' }).click();
  await page.getByRole('heading', { level: 1, name: place }).waitFor();
}

story(
  'an inspection is planned together: purpose first, then shares, roles and who takes care of people',
  async (stage) => {
    const { origin } = stage.server;
    const ines = await stage.person('ines', english);
    await ines.goto(`${origin}/app/inspections/new`);
    await ines.getByRole('button', { name: 'Set the purpose' }).click();
    await ines.getByText('Choose a purpose').first().waitFor();
    await stage.looksRight(ines);
    await ines.getByRole('radio', { name: 'Protection of workers' }).check();
    await ines.getByRole('button', { name: 'Set the purpose' }).click();
    await ines.getByRole('heading', { level: 1, name: 'No workplace set' }).waitFor();
    await ines.getByText('No reasons.', { exact: false }).first().waitFor();
    expect(await ines.getByRole('link', { name: 'Ask an agency' }).count(), 'asking before there is a place').toBe(0);
    await stage.looksRight(ines);
    const plan = ines.url();

    await ines.goto(`${plan}/plan`);
    await ines.getByLabel('Name of the workplace').fill(place);
    await ines.getByLabel('Municipality').fill('Vadsund');
    await ines.getByLabel('Sector').selectOption({ label: 'Restaurant' });
    await ines.getByLabel(/^Day/).fill('2026-12-03');
    await ines.getByLabel(/^Time/).fill('18:30');
    await ines.getByRole('checkbox', { name: 'Tip', exact: true }).check();
    const tip = ines.getByRole('group', { name: 'Tip', exact: true });
    await tip.getByLabel('Date').fill('2026-11-20');
    await tip.getByRole('radio', { name: 'No, it would not' }).check();
    await ines.getByText('No reason holds.', { exact: false }).first().waitFor();
    await tip.getByRole('radio', { name: 'Yes, it would hold' }).check();
    await ines.getByRole('button', { name: 'Add a unit' }).click();
    const second = ines.getByRole('group', { name: 'Number 2' });
    await second.getByLabel('Unit').selectOption({ label: tax });
    await second.getByLabel('Task').selectOption({ label: 'Staff register' });
    await second.getByLabel('Provision').selectOption({ label: 'Tax Procedures Act, chapter 42 (staff register)' });
    await second.getByRole('checkbox', { name: 'Wage tables' }).check();
    await ines.getByRole('button', { name: 'Add a unit' }).click();
    const third = ines.getByRole('group', { name: 'Number 3' });
    await third.getByLabel('Unit').selectOption({ label: police });
    await third.getByLabel('Capacity', { exact: true }).selectOption({ label: 'assistance to another agency' });
    await third.getByLabel('Task').selectOption({ label: 'Assists, keeps order' });
    const needed = ines.getByRole('group', { name: 'Languages that need an interpreter' });
    await needed.getByRole('checkbox', { name: 'Uzbek' }).check();
    await ines.getByRole('radiogroup', { name: 'Uzbek' }).getByRole('radio', { name: 'Booked' }).check();
    await ines.getByLabel('Unit for on-site support').selectOption({ label: coordination });
    await ines.getByLabel('Location').selectOption({ label: 'Waits near by' });
    await ines.getByLabel('Beds for women').fill('2');
    await stage.looksRight(ines);
    await picture(ines, 'inspection-plan-form', '/app/inspections/$id/plan');
    await ines.getByRole('button', { name: 'Save the plan' }).click();
    await ines.getByRole('heading', { level: 1, name: place }).waitFor();
    await ines.getByText('1 independent reason.').first().waitFor();
    await ines.getByText('Emergency beds for women: 2; for men: not asked').first().waitFor();
    expect(await ines.getByText('A child may be at risk of harm').count(), 'each duty is told once').toBe(1);

    await ines.goto(`${plan}/plan`); // the plan is changed, and says again what was said before
    await second.getByRole('checkbox', { name: 'Lamps and batteries' }).check();
    await ines.getByRole('button', { name: 'Save the plan' }).click();
    await ines.getByText('Brings: Wage tables · Lamps and batteries').waitFor();

    await ask(ines, plan, tax, 'Employer declarations', 'What is declared for those who work there?');
    await ask(ines, plan, police, 'Known criminal suspicions', 'Is there anything we need to know?');
    await stage.looksRight(ines);
    await invite(ines, plan, tax, /2024:307/, 'You look at the staff register.');
    await invite(ines, plan, police, /2024:307/, 'Assistance at the door.');
    await invite(ines, plan, coordination, /Anonymised consultation/, 'Be near by if a worker needs support.');
    await ines.getByText(`${tax}: invited, not joined yet`).first().waitFor();

    const tage = await stage.person('tage', english);
    await arrived(tage, `${origin}/app`, () => tage.getByRole('link', asked));
    await tage.getByRole('link', asked).last().click();
    await tage.getByText('What is declared for those who work there?').first().waitFor();
    await tage.getByRole('radio', { name: 'We give information' }).check();
    await tage.getByLabel(/^Facts, one on each line/).fill('Three people are declared.\nEach with 29 700 a month.');
    await tage.getByLabel(/^Reasons for disclosing/).fill('The inspection cannot be planned without it.');
    await tage.getByLabel(/^Interest to protect/).fill('No names are given.');
    await stage.looksRight(tage);
    await picture(tage, 'request', '/app/inspections/requests/$id');
    await tage.getByRole('button', { name: 'Send answer', exact: true }).click();
    await tage.getByText('Three people are declared.').first().waitFor();
    await come(tage, origin);
    expect(await tage.locator('main').textContent(), 'an answer does not lie in the room').not.toMatch(/are declared/);
    await stage.looksRight(tage);

    const paula = await stage.person('paula', english);
    await arrived(paula, `${origin}/app`, () => paula.getByRole('link', asked));
    await paula.getByRole('link', asked).last().click();
    await paula.getByRole('radio', { name: /No answer may be given/ }).check();
    await paula.getByLabel(/^Reason/).fill('We neither confirm nor deny.');
    await paula.getByRole('button', { name: 'Send answer', exact: true }).click();
    await paula.getByText('Answer sent to the unit that asked.').first().waitFor();
    await come(paula, origin);

    const karin = await stage.person('karin', { ...english, viewport: { width: 390, height: 844 } });
    await come(karin, origin);
    await karin.getByText('On-site support: Region East').first().waitFor();
    await stage.looksRight(karin);

    await arrived(ines, plan, () => ines.getByText('Three people are declared.'));
    await arrived(ines, plan, () => ines.getByText('no answer may be given', { exact: false }));
    expect(await ines.locator('main').textContent(), 'the reason of a no stays in its agency').not.toMatch(
      /neither confirm/,
    );
    await ines
      .getByText(/Region East, Regional coordination/)
      .first()
      .waitFor();
    await stage.looksRight(ines);
    await picture(ines, 'inspection-plan', '/app/inspections/$id');
  },
);
