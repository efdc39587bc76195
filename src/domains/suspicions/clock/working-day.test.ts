import { describe, expect, it } from 'vitest';
import { easterOf, isWorkingDay, nextWorkingDay, plusDays, weekdayOf } from './working-day.ts';

const day = (iso: string) => {
  const [year = 0, month = 0, date = 0] = iso.split('-').map(Number);
  return { year, month, day: date };
};

describe('a working day in Sweden', () => {
  it.each([
    '2026-01-01',
    '2026-01-06',
    '2026-04-03',
    '2026-04-06',
    '2026-05-01',
    '2026-05-14',
    '2026-06-19',
    '2026-12-24',
  ])('is not %s, a holiday or an eve that counts as one', (iso) => expect(isWorkingDay(day(iso))).toBe(false));

  it('is no Saturday and no Sunday, and is every other weekday', () => {
    expect(['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'].map((iso) => isWorkingDay(day(iso)))).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it('after another skips weekends and holidays, also over the turn of a year', () => {
    expect(nextWorkingDay(day('2026-11-20'))).toEqual(day('2026-11-23'));
    expect(nextWorkingDay(day('2026-04-02'))).toEqual(day('2026-04-07'));
    expect(nextWorkingDay(day('2026-12-30'))).toEqual(day('2027-01-04'));
  });

  it('after any day of forty years is later than it and is one', () => {
    let each = day('2020-01-01');
    for (let n = 0; n < 14_600; n += 1) {
      each = plusDays(each, 1);
      if (n % 7 === 0) expect(isWorkingDay(nextWorkingDay(each))).toBe(true);
    }
  });
});

describe('Easter Sunday', () => {
  it('falls where the calendars have it', () => {
    expect([2024, 2025, 2026, 2027].map(easterOf)).toEqual([
      day('2024-03-31'),
      day('2025-04-20'),
      day('2026-04-05'),
      day('2027-03-28'),
    ]);
  });

  it('is a Sunday in every year', () => {
    for (let year = 1990; year < 2100; year += 1) expect(weekdayOf(easterOf(year))).toBe(7);
  });
});
