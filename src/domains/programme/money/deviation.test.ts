import { expect, it } from 'vitest';
import { allOf, deviationOf } from './deviation.ts';

const line = (planned: number, spent: number, remaining: number | null) => ({ planned, spent, remaining });

it('adds what is spent and what is expected, and compares it with the plan', () => {
  expect(deviationOf(line(1000, 400, 700), 5, false)).toEqual({
    ...{ expected: 1100, difference: 100, share: 100 },
    state: 'over',
  });
  expect(deviationOf(line(1000, 400, 500), 5, false)).toMatchObject({ difference: -100, share: -100, state: 'under' });
  expect(deviationOf(line(1000, 400, 650), 5, false)).toMatchObject({ difference: 50, state: 'on-plan' });
});

it('does not know where a line ends that no one has forecast, unless it is overspent already', () => {
  expect(deviationOf(line(1000, 400, null), 5, false)).toEqual({
    ...{ expected: null, difference: null, share: null },
    state: 'not-known',
  });
  expect(deviationOf(line(1000, 1060, null), 5, false)).toMatchObject({
    expected: null,
    difference: 60,
    state: 'over',
  });
});

it('expects nothing more once the programme is over', () => {
  expect(deviationOf(line(1000, 900, null), 0, true)).toMatchObject({
    expected: 900,
    difference: -100,
    state: 'under',
  });
  expect(deviationOf(line(1000, 900, 300), 0, true)).toMatchObject({ expected: 900 });
});

it('shares nothing where nothing was planned, and takes no difference for none', () => {
  expect(deviationOf(line(0, 10, 0), 10, false)).toMatchObject({ difference: 10, share: null, state: 'over' });
  expect(deviationOf(line(0, 0, 0), 10, false)).toMatchObject({ difference: 0, state: 'on-plan' });
  expect(deviationOf(line(1000, 1000, 0), 0, false)).toMatchObject({ state: 'on-plan' });
});

it('says no share of a line that has cost a thousand times its plan: a number is wrong there', () => {
  expect(deviationOf(line(1, 5000, 0), 0, false)).toMatchObject({ difference: 4999, share: null, state: 'over' });
});

it('does not know of all what it does not know of one', () => {
  expect(allOf([line(10, 4, 6), line(20, 5, 15)])).toEqual(line(30, 9, 21));
  expect(allOf([line(10, 4, 6), line(20, 5, null)])).toEqual(line(30, 9, null));
  expect(allOf([])).toEqual(line(0, 0, 0));
});
