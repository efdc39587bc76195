import { expect, it } from 'vitest';
import { dayTyped } from './day-typed.ts';

const today = { year: 2026, month: 11, day: 24 };

it('a day without a year is the last one, or the next one for a future day', () => {
  expect(dayTyped('1 december', today)).toBe('2025-12-01');
  expect(dayTyped('1 december', today, true)).toBe('2026-12-01');
  expect(dayTyped('3 feb', today, true)).toBe('2027-02-03');
});

it('a day with a year is that day, and today is today', () => {
  expect(dayTyped('2026-02-11', today, true)).toBe('2026-02-11');
  expect(dayTyped('i dag', today, true)).toBe('2026-11-24');
  expect(dayTyped('yesterday', today, true)).toBe('2026-11-23');
});

it('what cannot be read is no day', () => {
  expect(dayTyped('', today)).toBeNull();
  expect(dayTyped('soon', today, true)).toBeNull();
});
