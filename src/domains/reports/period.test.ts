import { expect, test } from 'vitest';
import { daysOf, dueOn, isBegun, periodBefore, periodsOf, presentPeriod } from './period.ts';

const european = { starts_month: 1, due: { years_after: 1, month: 12, day: 31 } };
const american = { starts_month: 4, due: { years_after: 1, month: 2, day: 1 } };

test('a year that begins in April ends in March, and has another name than the calendar year', () => {
  expect(daysOf('2025')).toEqual({ from: '2025-01-01', to: '2025-12-31' });
  expect(daysOf('2023-04')).toEqual({ from: '2023-04-01', to: '2024-03-31' });
  expect(daysOf('2023-03')).toEqual({ from: '2023-03-01', to: '2024-02-29' });
  expect(periodBefore('2023-04')).toBe('2022-04');
});

test('the year that has ended is reported, or the one that goes on where the reply is due before its end', () => {
  expect(presentPeriod(european, '2026-11-24')).toBe('2025');
  expect(presentPeriod(american, '2026-11-24')).toBe('2026-04');
  expect(presentPeriod(american, '2026-03-31')).toBe('2025-04');
  expect(presentPeriod({ starts_month: 1, due: null }, '2026-01-01')).toBe('2025');
});

test('a report is due by the day that is known, and by none where none is', () => {
  expect(dueOn(european, '2025')).toBe('2026-12-31');
  expect(dueOn(american, '2026-04')).toBe('2027-02-01');
  expect(dueOn({ due: null }, '2025')).toBeNull();
});

test('only years of the report that have begun can be filled', () => {
  expect(periodsOf(american, '2026-03-31')[0]).toBe('2025-04');
  expect(periodsOf(european, '2026-11-24')).toEqual(['2026', '2025', '2024', '2023', '2022', '2021']);
  expect(isBegun(european, '2027', '2026-11-24')).toBe(false);
  expect(isBegun(european, '2025-04', '2026-11-24')).toBe(false);
  expect(isBegun(american, '2025-04', '2026-11-24')).toBe(true);
  expect(isBegun(american, '2025', '2026-11-24')).toBe(false);
});
