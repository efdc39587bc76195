import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { daysAfter, weekdayOf } from '../../kernel/time/calendar-days.ts';
import { calendarsIn } from './calendars-in.server.ts';
import { countries } from './countries.ts';

const calendarOf = calendarsIn('knowledge');

type Days = { readonly public: readonly string[]; readonly bank: readonly string[] };
/** What another implementation has for ten years: date-holidays; which version and which call stands in the file. */
const reference: { readonly days: Readonly<Record<string, Days>> } = JSON.parse(
  readFileSync('src/domains/knowledge/testing/holidays-elsewhere.json', 'utf8'),
);

/** What they have and we leave out on purpose, by the end of a date; knowledge/holidays says why. */
const left: Readonly<Record<string, readonly string[]>> = {
  NO: ['-12-24', '-12-31'],
  IS: ['-12-24', '-12-31', '2024-04-18'],
  FI: ['-12-31'],
  // Days on which banks are closed, and no holidays.
  DE: ['-12-24', '-12-31'],
  // Once, by a law of that year: after the bronze of the ice hockey team.
  LV: ['2023-05-29'],
};

/**
 * The first day of summer is the Thursday from 19 to 25 April; they have the 18th where that is a Thursday. In 2030 the 18th is off all the
 * same, as Maundy Thursday.
 */
const firstSummerDay: Readonly<Record<string, readonly string[]>> = { IS: ['2024-04-25', '2030-04-25'] };

const weekdaysOff = (country: string): string[] => {
  const { isWorked } = calendarOf(country);
  const off: string[] = [];
  for (let day = '2023-01-01'; day <= '2032-12-31'; day = daysAfter(day, 1))
    if (weekdayOf(day) < 6 && !isWorked(day)) off.push(day);
  return off;
};

describe.each(countries)('the days that are not worked in %s', (country) => {
  it('are in ten years those that another implementation has, but for what is left out on purpose', () => {
    const { public: holidays, bank } = reference.days[country] ?? { public: [], bank: [] };
    const theirs = [...holidays, ...bank, ...(firstSummerDay[country] ?? [])].filter(
      (day) => weekdayOf(day) < 6 && !(left[country] ?? []).some((end) => day.endsWith(end)),
    );
    expect(theirs.length).toBeGreaterThan(60);
    expect(weekdaysOff(country)).toEqual([...new Set(theirs)].sort());
  });
});

it('of Sweden in 2025 are these, weekends apart', () => {
  expect(weekdaysOff('SE').filter((day) => day.startsWith('2025'))).toEqual([
    ...['2025-01-01', '2025-01-06', '2025-04-18', '2025-04-21', '2025-05-01', '2025-05-29', '2025-06-06'],
    ...['2025-06-20', '2025-12-24', '2025-12-25', '2025-12-26', '2025-12-31'],
  ]);
});

it('a country that CAPE is not made for has no calendar', () => {
  expect(() => calendarOf('XX')).toThrow();
});
