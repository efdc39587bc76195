import fc from 'fast-check';
import { expect, it } from 'vitest';
import { daysAfter } from '../../../kernel/time/calendar-days.ts';
import { dayOf, lastDayOf, periodDays } from './days.ts';

it('granted on 10 February 2026, that is day 1 and 11 March is day 30', () => {
  const period = { firstDay: '2026-02-10', lastDay: lastDayOf('2026-02-10') };
  expect(period.lastDay).toBe('2026-03-11');
  expect(dayOf(period, '2026-02-10')).toEqual({ number: 1, of: 30 });
  expect(dayOf(period, '2026-03-10')).toEqual({ number: 29, of: 30 });
  expect(dayOf(period, '2026-03-11')).toEqual({ number: 30, of: 30 });
  expect(dayOf(period, '2026-03-12')).toBeNull();
  expect(dayOf(period, '2026-02-09')).toBeNull();
});

it('extended, the count goes on and does not begin again', () => {
  const period = { firstDay: '2026-02-10', lastDay: '2026-04-10' };
  expect(dayOf(period, '2026-03-20')).toEqual({ number: 39, of: 60 });
});

it('without a decision there is no day', () => {
  expect(dayOf({ firstDay: null, lastDay: null }, '2026-02-10')).toBeNull();
});

it('every period has thirty days, over every change of month and clock', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), (n) => {
      const firstDay = daysAfter('2000-01-01', n);
      const lastDay = lastDayOf(firstDay);
      const numbers = Array.from({ length: periodDays }, (_, i) =>
        dayOf({ firstDay, lastDay }, daysAfter(firstDay, i)),
      );
      expect(numbers.map((day) => day?.number)).toEqual(Array.from({ length: periodDays }, (_, i) => i + 1));
    }),
    { numRuns: 50 },
  );
});
