import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { daysLater } from './harness/clock.ts';
import { picture } from './harness/screens.ts';
import { type Stage, story } from './harness/story.ts';
import { signInAs } from './harness/watched-page.ts';

const english = { locale: 'en-GB' };

/** Opens a folded form by the words of its button, and gives the form. */
async function unfold(page: Page, name: string): Promise<Locator> {
  await page.locator('summary').filter({ hasText: name }).first().click();
  return page.getByRole('form', { name });
}

type Entry = Readonly<Record<string, string>>;

/** Fills the fields of a form by their labels; one that begins with `=` is chosen from a list. */
async function fill(form: Locator, entry: Entry): Promise<void> {
  for (const [label, value] of Object.entries(entry)) {
    // An optional field says so after its label.
    const field = form.getByLabel(new RegExp(`^${label.replace(/[.,?()]/g, '\\$&')}( .*)?$`)).first();
    if (value.startsWith('=')) await field.selectOption({ label: value.slice(1) });
    else await field.fill(value);
  }
}

/** Fills and saves the form behind a button, and waits until it has folded again. */
async function enter(page: Page, name: string, entry: Entry): Promise<void> {
  const form = await unfold(page, name);
  await fill(form, entry);
  await form.getByRole('button', { name: 'Save' }).click();
  await form.waitFor({ state: 'detached' });
}

/** Moves the clock of the demo, and signs in again: the session is over by then. */
async function after(stage: Stage, page: Page, days: number, persona: string): Promise<void> {
  await daysLater(stage, days);
  await signInAs(page, stage.server.origin, persona);
}

/** What a document for a word processor says, without its marks. */
function textOf(docx: Buffer): string {
  for (let at = docx.indexOf('PK\x03\x04'); at >= 0; at = docx.indexOf('PK\x03\x04', at + 4)) {
    const from = at + 30 + docx.readUInt16LE(at + 26) + docx.readUInt16LE(at + 28);
    if (docx.subarray(at + 30, at + 30 + docx.readUInt16LE(at + 26)).toString() !== 'word/document.xml') continue;
    const size = docx.readUInt32LE(at + 18);
    const xml = inflateRawSync(docx.subarray(from, size > 0 ? from + size : undefined)).toString('utf8');
    return xml.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  }
  throw new Error('This is no document for a word processor.');
}

/** Fetches a report by its button. */
async function download(page: Page, name: string): Promise<Buffer> {
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  return readFileSync((await (await saved).path()) ?? '');
}

story('a programme of two years, from its opening to the final report', async (stage) => {
  const { origin } = stage.server;
  const nora = await stage.person('nora', english);

  // Opened for another country: its currency is proposed.
  await nora.goto(`${origin}/app/programme/new`);
  await nora.getByLabel('Name', { exact: true }).fill('Invented programme in Latvia');
  await nora.getByLabel('First day').fill('2026-12-01');
  await nora.getByLabel('Last day').fill('2028-11-30');
  await nora.getByLabel('Country', { exact: true }).selectOption({ label: 'Norway' });
  expect(await nora.getByLabel('Currency of the budget').inputValue()).toBe('NOK');
  await nora.getByLabel('Currency of the budget').selectOption({ label: 'EUR Euro' });
  await nora.getByLabel('Country', { exact: true }).selectOption({ label: 'Latvia' });
  expect(await nora.getByLabel('Currency of the budget').inputValue(), 'a choice stays').toBe('EUR');
  await nora.getByLabel('Lead organisation').fill('Invented agency');
  await nora.getByLabel('Funder').fill('Invented fund');
  await nora.getByRole('button', { name: 'Set up the programme' }).click();
  await nora.getByRole('heading', { level: 1, name: /It begins on/ }).waitFor();
  const programme = new URL(nora.url()).pathname;
  const open = async (part: string): Promise<void> => {
    await nora.goto(`${origin}${programme}${part}`);
    await nora.locator('main h1').waitFor();
  };

  const goal = await unfold(nora, 'Add a result');
  await fill(goal, {
    Level: '=Output',
    Result: 'Trained inspectors',
    Indicator: 'Inspectors who finished the course',
    'Who says the number': '=Filled in by a named person',
    'Kind of number': '=A count',
  });
  await goal.getByLabel(/^Target/).fill('100');
  await goal.getByRole('button', { name: 'Save' }).click();
  await nora.getByRole('row', { name: /Trained inspectors/ }).waitFor();
  await enter(nora, 'Add what should remain', {
    'What should remain': 'The course',
    'What happens if no one keeps it': 'It is not given any more.',
  });

  await open('/budget');
  for (const [name, kind, sum] of [
    ['Travel', 'Travel and lodging', '20000'],
    ['Trainers', 'Bought services', '40000'],
  ] as const)
    await enter(nora, 'Add a budget line', { 'Budget line': name, 'Kind of cost': `=${kind}`, 'Amount, EUR': sum });
  await enter(nora, 'Enter the tolerance of the funder', {
    'Tolerance, percent of a line': '10',
    'Where it is agreed': 'Invented agreement, item 4',
  });
  await stage.looksRight(nora);

  await open('/steering');
  await enter(nora, 'Add a risk', {
    'What could happen': 'The host cancels',
    Likelihood: '=low',
    Consequence: '=high',
    Reasons: 'One of two hosts has confirmed.',
    'What is done about it': 'Another host is asked.',
    'Followed by': '=Nils',
    'Assess again by': '2027-06-01',
  });
  await nora.getByRole('row', { name: /The host cancels/ }).waitFor();

  // The recommendation that the unit takes up, of those that reports have made.
  await nora.goto(`${origin}/app/programme/recommendations`);
  await nora.getByRole('heading', { level: 1, name: /recommendations are carried out/ }).waitFor();
  await nora.locator('#filter-state').selectOption({ label: 'Not taken up' });
  await stage.looksRight(nora);
  await picture(nora, 'recommendations', '/app/programme/recommendations');
  await nora.getByRole('button', { name: 'Take up R5' }).click();
  await nora.getByRole('heading', { level: 1, name: /legal help to claim unpaid wages/ }).waitFor();
  const recommendation = nora.url();

  // The first summer: money is spent, in another currency too, and a line departs from its plan.
  await after(stage, nora, 240, 'nora');
  await open('/budget');
  await nora
    .locator('input[type="file"][multiple]')
    .first()
    .setInputFiles({
      name: 'invented-receipt.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Invented receipt'),
    });
  await nora.getByRole('link', { name: 'Download: invented-receipt.txt' }).waitFor();
  await nora.reload();
  const cost = await unfold(nora, 'Enter a cost');
  await fill(cost, {
    'Budget line': '=Travel',
    'Day it was paid': '2027-06-10',
    'What was paid': 'Trains to Riga',
    Currency: '=SEK Swedish Krona',
    Amount: '160000',
    'Exchange rate': '0.0875',
    'Day of the rate': '2027-06-10',
    'Source of the rate': 'Invented bank',
  });
  await cost.getByLabel('invented-receipt.txt').check();
  await cost.getByRole('button', { name: 'Save' }).click();
  await nora.getByRole('row', { name: /Trains to Riga.*14,000/ }).waitFor();
  await enter(nora, 'Forecast: Travel', {
    'Expected from now to the end, EUR': '12000',
    'Day of the forecast': '2027-06-30',
    'What it is based on': 'Two visits remain.',
  });
  await nora.getByText('Over budget').first().waitFor();
  await enter(nora, 'Explain the deviation: Travel', {
    'Why it departs from the plan': 'Trains cost more than flights.',
    'What is done about it': 'One visit is held on line.',
  });
  await stage.looksRight(nora);
  await picture(nora, 'programme-budget', '/app/programme/$id/budget');
  await nora.setViewportSize({ width: 390, height: 844 });
  await stage.looksRight(nora);
  await nora.setViewportSize({ width: 1280, height: 800 });
  const table = nora.waitForEvent('download');
  await nora.getByRole('button', { name: 'Budget as CSV' }).click();
  expect(readFileSync((await (await table).path()) ?? '', 'utf8')).toContain('Invented bank');

  // The steering group meets; a second person approves what was written of it.
  await open('/steering');
  await enter(nora, 'Add a meeting', { Day: '2027-07-01', 'Members who take part': 'Chair, invented agency' });
  await enter(nora, 'Minutes of the meeting of 1 Jul 2027', { Minutes: 'The deviation was discussed.' });
  await enter(nora, 'Enter a decision of the meeting of 1 Jul 2027', {
    Decision: 'One visit is held on line.',
    Reasons: 'Trains cost more than planned.',
  });
  await nora.getByText('You wrote this version').waitFor({ state: 'detached' });
  await after(stage, nora, 1, 'nils');
  await open('/steering');
  const approve = await unfold(nora, 'Approve the minutes of the meeting of 1 Jul 2027');
  await approve.getByRole('button', { name: 'Save' }).click();
  await nora.getByText(/^Approved by Nils/).waitFor();
  await stage.looksRight(nora);

  // Before the end: the risk came true, the recommendation is carried out, the result is reached.
  await after(stage, nora, 366, 'nora');
  await after(stage, nora, 120, 'nora');
  await open('/steering');
  await enter(nora, 'Close the risk: The host cancels', {
    Outcome: '=It came true',
    Day: '2028-03-01',
    'What happened, and what it did': 'The spring visit was cancelled.',
  });
  await enter(nora, 'Carried out: One visit is held on line.', { Day: '2028-05-10', How: 'Held with forty people.' });
  await enter(nora, 'Write down what did not work', {
    Day: '2028-03-01',
    'What did not work': 'Seats could not be filled again.',
    Why: 'No substitutes were named.',
    'What to do instead': 'Name a substitute for each seat.',
  });
  await stage.looksRight(nora);
  await picture(nora, 'programme-steering', '/app/programme/$id/steering');
  await nora.goto(recommendation);
  await enter(nora, 'Enter its state', {
    State: '=Carried out',
    Day: '2028-10-01',
    'Organisation that acts': 'Invented union',
    Evidence: 'Legal advice every Tuesday since October.',
  });
  await nora.getByText('Legal advice every Tuesday since October.').first().waitFor();
  await stage.looksRight(nora);
  await picture(nora, 'one-recommendation', '/app/programme/recommendations/$id');
  await after(stage, nora, 30, 'nora');
  await open('');
  await enter(nora, 'Fill in: Trained inspectors', {
    'What is known': '=A number',
    Value: '104',
    'Day of the value': '2028-11-30',
    Assessment: '=Done',
    'What can be said of it': 'Counted from the list of the course.',
  });
  await enter(nora, 'End the programme', {
    'Last day of the programme': '2028-11-30',
    'How it ended': 'As planned.',
  });

  // The final report, in one press.
  await open('/report');
  await nora.getByRole('heading', { level: 1, name: 'What the funder asked for' }).waitFor();
  await stage.looksRight(nora);
  await picture(nora, 'programme-report', '/app/programme/$id/report');
  const text = textOf(await download(nora, 'Word: Final report'));
  for (const said of [
    ...['Final report', 'Invented programme in Latvia', 'Invented fund', 'ended on 30 Nov 2028'],
    ...['104', 'Filled in by Nora', 'Counted from the list of the course.'],
    ...['€14,000', 'Invented bank', 'Trains cost more than flights.', 'Invented agreement, item 4'],
    ...['Seats could not be filled again.', 'The spring visit was cancelled.', 'approved by Nils'],
    ...['Legal advice every Tuesday since October.', 'What remains when the money ends', 'The course'],
  ])
    expect(text).toContain(said);
  const pdf = (await download(nora, 'PDF: Final report')).toString('latin1');
  for (const mark of ['%PDF-', '/MarkInfo', '/StructTreeRoot', '/Lang', '/Title']) expect(pdf).toContain(mark);
  const remains = textOf(await download(nora, 'Word: What remains when the money ends'));
  expect(remains).toContain('It is not given any more.');
});

story('a practice of another country is added, reviewed by a second person, and found by obstacle', async (stage) => {
  const { origin } = stage.server;
  const nora = await stage.person('nora', english);
  await nora.goto(`${origin}/app/programme/practices`);
  await nora.getByRole('heading', { level: 1, name: /practices from/ }).waitFor();
  await nora.locator('#filter-country').selectOption({ label: 'Belgium' });
  await nora.getByText(/ECOSOC/).waitFor();
  await stage.looksRight(nora);
  await picture(nora, 'practices', '/app/programme/practices');
  const form = await unfold(nora, 'Add a practice');
  await fill(form, {
    Country: '=Netherlands',
    Practice: 'Invented practice',
    Where: 'Invented town',
    'What it does not show': 'Whether it lasts.',
    'Conditions for transfer': 'A named person.',
    Source: 'Invented report, 2025',
  });
  await form.getByLabel(/^OB-A02/).check();
  await form.getByRole('button', { name: 'Save' }).click();
  await nora.locator('#filter-country').selectOption({ label: 'Netherlands' });
  await nora.getByRole('link', { name: 'Invented practice' }).click();
  await nora.getByText('You wrote this version, so a colleague reviews it.').waitFor();
  const address = nora.url();
  const nils = await stage.person('nils', english);
  await nils.goto(address);
  await enter(nils, 'Review', {
    'Does the source say this?': '=Yes, the source says this',
    'What you read': 'Page 3 says so.',
  });
  await nils.getByText(/Reviewed by Nils/).waitFor();
  await stage.looksRight(nils);
  await picture(nils, 'one-practice', '/app/programme/practices/$id');
  await enter(nils, 'No longer recommend it', { Why: 'Given up in 2026.' });
  await nils.getByText('No longer recommended').first().waitFor();
});
