import { expect, test } from 'vitest';
import { aCaseload, problemsOf, type SomeCells } from '../testing/caseload-builder.ts';

const good: SomeCells = { person: 'p1', stage: 'report', date: '2026-02-05', chain: 'criminal' };

/** Which columns are wrong, and by which message, when one thing is changed in a good row. */
const wrong = (change: SomeCells): string[] =>
  problemsOf([{ ...good, ...change }]).map(({ column, text }) => `${column}: ${text.id.replace('study.row.', '')}`);

test('a good row is stored', () => {
  expect(problemsOf([good])).toEqual([]);
  expect(aCaseload([good]).rowCount).toBe(1);
});

test.each<[string, SomeCells, string]>([
  ['a stage that does not exist', { stage: 'reported' }, 'stage: stage'],
  ['a day that is none', { date: '2026-02-30' }, 'date: date'],
  ['a day in another order', { date: '05/02/2026' }, 'date: date'],
  ['a stage of another chain', { chain: 'redress' }, 'chain: chain'],
  ['a chain that does not exist', { chain: 'civil' }, 'chain: word'],
  ['nobody', { person: '' }, 'person: missing-key'],
  ['an exit that cannot be said of the stage', { exit: 'not-passed-on' }, 'exit: exit'],
  ['an outcome before the last stage', { exit: 'convicted' }, 'exit: exit'],
  ['a reason that does not explain the exit', { exit: 'not-opened', reason: 'RC13' }, 'reason: reason-fits'],
  ['a reason without an exit', { reason: 'RC01' }, 'reason: reason-fits'],
  ['charged as a reason anywhere but at the charge', { reason: 'RC15' }, 'reason: reason-fits'],
  ['a reason that does not exist', { reason: 'RC99' }, 'reason: reason'],
  ['an obstacle that does not exist', { obstacle: 'OB-A03 OB-A99' }, 'obstacle: obstacle'],
  ['a kind of data that does not exist', { kind: 'survey' }, 'kind: word'],
  ['a Swedish county that does not exist', { county: 'SE-ZZ' }, 'county: county'],
  ['a county outside the region', { county: 'SE-AB', region: 'syd' }, 'region: region'],
  ['an unknown unit', { unit_of_count: 'victim' }, 'unit_of_count: word'],
  [
    'an offence outside the criminal chain',
    { unit_of_count: 'offence', offence: 'o1', stage: 'support', chain: '' },
    'stage: offence-chain',
  ],
  ['something noticed without an exit', { exit: '', reason: '', noticed: 'OB-A02' }, 'noticed: noticed-needs-exit'],
  ['something noticed in a reviewed row', { kind: 'reviewed', noticed: 'OB-A02' }, 'noticed: noticed-in-reviewed'],
  ['something noticed that is no obstacle', { noticed: 'OB-Z01' }, 'noticed: obstacle'],
  ['a matter with an exit', { unit_of_count: 'matter', stage: 'signal', chain: '', exit: 'lost' }, 'exit: matter-only'],
  ['an industry that does not exist', { sector: 'mining' }, 'sector: word'],
])('%s is refused, and the column named', (_, change, expected) => {
  expect(wrong(change)).toContain(expected);
});

test('an exit at the suspicion must say which chain it ends', () => {
  expect(wrong({ stage: 'suspicion', chain: '', exit: 'not-passed-on' })).toEqual(['chain: exit-needs-chain']);
});

test('a name or a personal identity number in place of a pseudonym is refused, and never repeated', () => {
  for (const person of ['Påhittad Person', '19900101-0000', '9001010000']) {
    const [problem] = problemsOf([{ ...good, person }]);
    expect(problem?.text.id).toBe('study.row.pseudonym');
    expect(JSON.stringify(problem)).not.toContain(person);
  }
});

test('a broken cell is never repeated in its message: a shifted column may hold a name', () => {
  const secret = 'Hemlig-Person';
  for (const column of [
    'stage',
    'date',
    'chain',
    'exit',
    'reason',
    'obstacle',
    'noticed',
    'county',
    'sector',
    'unit_of_count',
  ] as const) {
    const problems = problemsOf([{ ...good, [column]: secret }]);
    expect(problems.length).toBeGreaterThan(0);
    expect(JSON.stringify(problems)).not.toContain(secret);
  }
});

test('one file, one country: figures of two do not mean the same', () => {
  const problems = problemsOf([
    { ...good, country: 'SE' },
    { ...good, county: 'FI-18' },
  ]);
  expect(problems.map(({ row, column }) => [row, column])).toEqual([[3, 'country']]);
});

test('a signal or an inspection is a matter even where the unit of count is left empty', () => {
  expect(problemsOf([{ stage: 'signal' }, { stage: 'inspection', case: 'i1' }])).toEqual([]);
});

test('cells with spaces around them are read as without', () => {
  expect(problemsOf([{ person: ' p1 ', stage: ' report ', date: ' 2026-02-05 ' }])).toEqual([]);
});
