import { expect, test } from 'vitest';
import { compare } from './compare.ts';
import type { AgencyCount } from './schema.ts';

const count = (call: number, answered: number, asked: number, over: Partial<AgencyCount> = {}): AgencyCount => ({
  house: 1,
  round: 'r',
  asked,
  answered,
  sign: answered,
  pass: answered,
  call,
  held: false,
  ...over,
});

test('a difference whose interval leaves zero out is a difference', () => {
  const { state, difference, after } = compare(count(24, 48, 62), count(37, 45, 60));
  expect(state).toBe('higher');
  expect(difference?.lower).toBeCloseTo(0.13, 2);
  expect(difference?.upper).toBeCloseTo(0.48, 2);
  expect([after?.lower, after?.upper].map((limit) => Math.round((limit ?? 0) * 100))).toEqual([69, 91]);
});

test('a rise whose interval includes zero is shown as no difference', () => {
  expect(compare(count(15, 40, 58), count(19, 38, 57)).state).toBe('no-difference');
});

test('where fewer than half of those asked answered, that is shown instead', () => {
  expect(compare(count(9, 31, 80), count(16, 29, 78)).state).toBe('few-answered');
});

test('a fall is shown as one', () => {
  expect(compare(count(37, 45, 60), count(12, 45, 60)).state).toBe('lower');
});

test('of an agency with fewer than five answers nothing is shown', () => {
  const hidden = count(0, 0, 0, { asked: null, answered: null, sign: null, pass: null, call: null });
  expect(compare(null, hidden)).toMatchObject({ state: 'suppressed', before: null, after: null, response: null });
});

test('without a repeat there is a share and no difference', () => {
  expect(compare(count(24, 48, 62), null)).toMatchObject({ state: 'no-repeat', after: null, difference: null });
});

test('the weakest question is the one that fewest answered rightly', () => {
  expect(compare(count(5, 20, 30), count(15, 20, 30, { sign: 18, pass: 8 })).weakest).toBe('pass');
});
