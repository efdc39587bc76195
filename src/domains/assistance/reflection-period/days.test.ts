import fc from 'fast-check';
import { expect, it } from 'vitest';
import { daysAfter } from '../../../kernel/time/calendar-days.ts';
import { calendarOf, swedish } from '../../../testing/calendar.ts';
import { dayOf, lastDayOf, periodIn } from './days.ts';

const thirty = { amount: 30, unit: 'calendar-days' } as const;

it('granted on 10 February 2026, that is day 1 and 11 March is day 30', () => {
  const period = { firstDay: '2026-02-10', lastDay: lastDayOf('2026-02-10', swedish, thirty) };
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

it('is as long as the law of the country of the agency says, and is known of all ten', () => {
  const lasts = (country: string): string => {
    const limit = periodIn(calendarOf(country));
    return limit ? lastDayOf('2026-02-10', calendarOf(country), limit) : 'not entered';
  };
  const days = Object.fromEntries(
    ['SE', 'FI', 'EE', 'DE', 'PL', 'NO', 'DK', 'IS', 'LV', 'LT'].map((country) => [country, lasts(country)]),
  );
  expect(days).toEqual({
    ...{ SE: '2026-03-11', FI: '2026-03-11', EE: '2026-03-11', DK: '2026-03-11', LV: '2026-03-11', LT: '2026-03-11' },
    ...{ DE: '2026-05-09', PL: '2026-05-09', NO: '2026-08-09', IS: '2026-11-09' },
  });
});

it('every period of thirty days has thirty days, over every change of month and clock', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), (n) => {
      const firstDay = daysAfter('2000-01-01', n);
      const lastDay = lastDayOf(firstDay, swedish, thirty);
      const numbers = Array.from({ length: thirty.amount }, (_, i) =>
        dayOf({ firstDay, lastDay }, daysAfter(firstDay, i)),
      );
      expect(numbers.map((day) => day?.number)).toEqual(Array.from({ length: thirty.amount }, (_, i) => i + 1));
    }),
    { numRuns: 50 },
  );
});
