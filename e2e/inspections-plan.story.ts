import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { picture } from './harness/screens.ts';
import { sharedStory, story } from './harness/story.ts';

const english = { locale: 'en-GB' };

/** One reason of the form, by its place. */
async function fillReason(page: Page, number: number, said: { kind: string; source: string }): Promise<void> {
  const reason = page.getByRole('group', { name: `Reason ${number}`, exact: true });
  await reason.getByLabel('Type').selectOption({ label: said.kind });
  await reason.getByLabel('Source', { exact: true }).fill(said.source);
  await reason.getByRole('radio', { name: 'Yes, it would hold' }).check();
}

sharedStory('a workplace is chosen by reasons or by chance, for a purpose that was set before', async (stage) => {
  const { origin } = stage.server;
  const ines = await stage.person('ines', english);

  await ines.goto(`${origin}/app/inspections/choose`);
  await ines.getByRole('heading', { level: 1, name: 'Choose workplaces' }).waitFor();
  await ines.getByText('Restaurant, Construction, Car wash').waitFor();
  await ines.getByText('8 visits can be chosen before the next one is drawn.').waitFor();
  const order = await ines
    .locator('section', { has: ines.getByRole('heading', { name: 'Candidates' }) })
    .getByRole('link')
    .allTextContents();
  expect(order, 'most independent reasons first').toEqual([
    'Fiskebryggan Exempel AB',
    'Städlinjen Demo',
    'Nagelstudion Demo',
  ]);
  await ines.getByText('2 independent reasons').waitFor();
  await ines.getByText('Sole trader: the firm is a person').waitFor();
  expect(await ines.locator('main').textContent()).not.toMatch(/score/i);
  await stage.looksRight(ines);
  await picture(ines, 'inspection-choose', '/app/inspections/choose');

  await ines.goto(`${origin}/app/inspections/situation`);
  await ines.getByText('Most tips in 2025', { exact: false }).waitFor();
  await stage.looksRight(ines);
  await ines.goto(`${origin}/app/inspections/situation/new`);
  await ines.getByRole('button', { name: 'Save priorities' }).click();
  await ines.getByText('Choose what it is based on').first().waitFor();
  await stage.looksRight(ines);
  await ines.getByLabel('From', { exact: true }).fill('2026-11-01');
  await ines.getByLabel('Until', { exact: true }).fill('2027-06-30');
  const first = ines.getByRole('group', { name: 'Priority 1', exact: true });
  await first.getByLabel('Sector').selectOption({ label: 'Cleaning' });
  await first.getByRole('checkbox', { name: 'Tips' }).check();
  await first.getByLabel('Reasons').fill('Eleven tips in the autumn.');
  await first.getByLabel('Source, so that others can find it').fill('Our own list of tips.');
  await picture(ines, 'situation-new', '/app/inspections/situation/new');
  await ines.getByRole('button', { name: 'Save priorities' }).click();
  await ines.getByText('Eleven tips in the autumn.').waitFor();

  await ines.goto(`${origin}/app/inspections/choose/new`);
  await ines.getByLabel('Name of the workplace').fill('Provkrogen Demo');
  await ines.getByLabel('Municipality').fill('Vadsund');
  await ines.getByRole('radio', { name: 'A company' }).check();
  await fillReason(ines, 1, { kind: 'Tip', source: 'Somebody who works there.' });
  await ines.getByRole('button', { name: 'Add a reason' }).click();
  await fillReason(ines, 2, { kind: 'Media', source: 'The same person, in the paper.' });
  const second = ines.getByRole('group', { name: 'Reason 2', exact: true });
  await second.getByLabel('Same source as').selectOption({ label: 'Reason 1' });
  await second.getByRole('checkbox', { name: 'A language' }).check();
  await stage.looksRight(ines);
  await picture(ines, 'propose-workplace', '/app/inspections/choose/new');
  await ines.getByRole('button', { name: 'Propose workplace' }).click();
  await ines.getByRole('heading', { level: 1, name: 'Provkrogen Demo' }).waitFor();
  await ines.getByText('1 independent reason', { exact: true }).waitFor();
  await ines.getByText('Set a purpose first', { exact: false }).waitFor();
  await stage.looksRight(ines);
  await picture(ines, 'candidate', '/app/inspections/choose/$id');
  const candidate = ines.url();
  await ines.getByRole('link', { name: 'Update reasons' }).click();
  await ines.getByRole('button', { name: 'Save the reasons' }).waitFor();
  await stage.looksRight(ines);
  await picture(ines, 'candidate-reasons', '/app/inspections/choose/$id/reasons');

  await ines.goto(`${origin}/app/inspections/new`);
  await ines.getByRole('radio', { name: 'Protection of workers' }).check();
  await ines.getByRole('button', { name: 'Set the purpose' }).click();
  await ines.getByRole('heading', { level: 1, name: 'No workplace set' }).waitFor();
  const plan = ines.url();
  await ines.goto(candidate);
  await ines.getByRole('radio', { name: /Protection of workers/ }).check();
  await ines.getByRole('button', { name: 'Choose workplace' }).click();
  await ines.getByRole('link', { name: 'Open the inspection' }).click();
  await ines.waitForURL(plan);
  await ines.getByRole('heading', { level: 1, name: 'Provkrogen Demo' }).waitFor();

  await ines.goto(`${origin}/app/inspections/choose`);
  await ines.getByText('7 visits can be chosen before the next one is drawn.').waitFor();
  await ines.goto(`${origin}/app/inspections/choose/lists/new`);
  await ines.getByLabel('Workplaces, one on each line').fill('Ett Demo; Vadsund\nTvå Demo');
  await ines.getByRole('button', { name: 'Save list' }).click();
  await ines.getByText('Line 2 has no municipality', { exact: false }).first().waitFor();
  await stage.looksRight(ines);
  await picture(ines, 'draw-list', '/app/inspections/choose/lists/new');
  await ines.getByLabel('Workplaces, one on each line').fill('Ett Demo; Vadsund\nTvå Demo; Vadsund\nTre Demo; Vadsund');
  await ines.getByRole('radio', { name: /Work Environment Act/ }).check();
  await ines.getByLabel('Which list, and from which date?').fill('An invented register of today.');
  await ines.getByRole('button', { name: 'Save list' }).click();
  await ines.getByRole('button', { name: 'Draw a workplace' }).click();
  await ines.getByText('The server’s random number', { exact: false }).waitFor();
  await stage.looksRight(ines);
  await picture(ines, 'draw-drawn', '/app/inspections/choose/lists/$id');
  await ines.getByRole('link', { name: 'Open the candidate' }).click();
  await ines.getByText('Drawn at random from 3. No other reason is needed.').waitFor();
  await stage.looksRight(ines);

  const paula = await stage.person('paula', english);
  await paula.goto(`${origin}/app/inspections/choose`);
  await paula.getByText('No draws in your capacity', { exact: false }).waitFor();
  expect(await paula.getByRole('link', { name: 'Make a list to draw from' }).count()).toBe(0);
  await stage.looksRight(paula);
});

story(
  'every officer is briefed from one sheet, asked at once, and keeps the time in a calendar that shows no place',
  async (stage) => {
    const { origin } = stage.server;
    const ines = await stage.person('ines', english);
    await ines.goto(`${origin}/app/inspections`);
    await ines.getByRole('link', { name: 'Ljusberga Bygge Demo' }).click();
    await ines.getByRole('heading', { level: 1, name: 'Ljusberga Bygge Demo' }).waitFor();
    const plan = ines.url();
    await stage.looksRight(ines);

    await ines.getByRole('link', { name: 'Briefing sheet' }).click();
    await ines.getByRole('heading', { level: 1, name: 'Briefing: Ljusberga Bygge Demo' }).waitFor();
    for (const part of [
      'The gate towards Ljusbergsvägen',
      'Ines stops the visit if',
      'Crane in operation',
      'not asked (does not mean none)',
    ])
      await ines.getByText(part, { exact: false }).first().waitFor();
    await stage.looksRight(ines);
    await picture(ines, 'inspection-briefing', '/app/inspections/$id/briefing');
    const paper = ines.waitForEvent('download');
    await ines.getByRole('button', { name: 'Save as PDF' }).click();
    expect((await paper).suggestedFilename()).toBe('briefing.pdf');

    await ines.goto(`${plan}/shares`);
    await ines.getByRole('heading', { level: 1, name: 'Ask the other agencies' }).waitFor();
    expect(
      await ines.getByRole('table').getByRole('row').count(),
      'nine agencies, one with two units, and the head',
    ).toBeGreaterThanOrEqual(10);
    expect(await ines.getByRole('table').getByText('Training').count(), 'a unit that cannot be asked').toBe(0);
    await stage.looksRight(ines);
    await ines.getByLabel('Your question').fill('What do you know that we need to plan this?');
    await ines.getByLabel('Answer by').fill('2026-12-02');
    await ines.getByRole('button', { name: /^Ask \d units$/ }).click();
    await ines
      .getByRole('link', { name: /^Asked .*, answer by/ })
      .nth(7)
      .waitFor();
    await stage.looksRight(ines);

    await ines.goto(`${origin}/app/inspections/calendar`);
    await ines.getByRole('button', { name: 'Create address' }).click();
    const address = await ines.getByLabel('Your address, shown once').inputValue();
    await stage.looksRight(ines);
    await picture(ines, 'calendar', '/app/inspections/calendar');
    const visitor = await stage.visitor();
    const answer = await visitor.request.get(address);
    expect(answer.status()).toBe(200);
    const calendar = await answer.text();
    expect(calendar).toContain('DTSTART:20261209T070000Z');
    expect(calendar).not.toMatch(/Ljusberga|Vadsund|Ljusbergsvägen|LOCATION/);
    await ines.getByRole('button', { name: 'Deactivate address' }).click();
    await ines.getByText('No active addresses.').waitFor();
    expect((await visitor.request.get(address)).status()).toBe(404);
    await stage.looksRight(ines);
  },
);
