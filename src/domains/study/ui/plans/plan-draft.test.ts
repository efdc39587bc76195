import { expect, test } from 'vitest';
import { askedIn, emptyPlan, errorsIn, strataIn } from './plan-draft.ts';

const lists = 'PA; 2021; police; 1 240; 30\n\nPB;2022;prosecution;80';
const draft = { ...emptyPlan, name: ' Closed files ', strata: lists, toRead: '60', seed: '20261127' };

test('lists are typed line by line, or pasted from a spreadsheet', () => {
  const strata = [
    { code: 'PA', year: 2021, group: 'police', size: 1240, expected: 0.3 },
    { code: 'PB', year: 2022, group: 'prosecution', size: 80, expected: null },
  ];
  expect(strataIn(lists).map(({ stratum }) => stratum)).toEqual(strata);
  expect(
    strataIn('PA\t2021\tpolice\t1240\t30\t\r\nPB\t2022\tprosecution\t80\t\t').map(({ stratum }) => stratum),
  ).toEqual(strata);
  expect(askedIn(draft)).toEqual({
    name: 'Closed files',
    strata,
    toRead: 60,
    seed: 20_261_127,
    allocation: 'proportional',
    leastEach: 5,
    reserve: 20,
  });
  expect(errorsIn(draft)).toEqual([]);
});

test('the first line that is no list is named, and nothing is asked', () => {
  const broken = { ...draft, strata: 'PA;2021;police;240\npb;2022;police;80\nPC;22;police;80' };
  expect(errorsIn(broken)).toMatchObject([{ path: 'asked.strata', values: { line: 2 } }]);
  expect(askedIn(broken)).toBeNull();
  for (const line of [
    'PA;2021;police;-4',
    'PA;2021;police;12;100',
    'PA;2021;police;12;5;x',
    'PA;2021;Ada <a>;12',
    'PA',
  ])
    expect(strataIn(line)).toMatchObject([{ stratum: null }]);
});

test('what is missing is named field by field', () => {
  expect(errorsIn({ ...emptyPlan, leastEach: '1' }).map(({ path }) => path)).toEqual([
    'asked.name',
    'asked.strata',
    'asked.toRead',
    'asked.leastEach',
    'asked.seed',
  ]);
});

test('an empty field for the draw is answered with an example, a wrong one with its limits', () => {
  const saidOf = (seed: string) => errorsIn({ ...draft, seed }).map(({ text }) => text.id);
  expect(saidOf(' ')).toEqual(['study.plans.seed-missing']);
  expect(saidOf('x')).toEqual(['study.plans.whole-number']);
});
