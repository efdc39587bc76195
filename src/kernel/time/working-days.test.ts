import { describe, expect, it } from 'vitest';
import { weekdayOf } from './calendar-days.ts';
import { easterSunday, holidaysIn, workingDaysAfter } from './working-days.ts';

describe('the days that are not worked in Sweden', () => {
  it.each([
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
  ])('follow Easter, which in %i is %s', (year, day) => {
    expect(easterSunday(year)).toBe(day);
  });

  it('of 2025 are these', () => {
    expect([...holidaysIn(2025)].sort()).toEqual([
      '2025-01-01',
      '2025-01-06',
      '2025-04-18',
      '2025-04-20',
      '2025-04-21',
      '2025-05-01',
      '2025-05-29',
      '2025-06-06',
      '2025-06-08',
      '2025-06-20',
      '2025-06-21',
      '2025-11-01',
      '2025-12-24',
      '2025-12-25',
      '2025-12-26',
      '2025-12-31',
    ]);
  });

  it('always have Midsummer on a Saturday from 20 to 26 June, and All Saints on one from 31 October to 6 November', () => {
    for (let year = 1990; year < 2090; year++) {
      const days = [...holidaysIn(year)];
      const saturdays = days.filter((day) => weekdayOf(day) === 6);
      expect(saturdays.some((day) => day >= `${year}-06-20` && day <= `${year}-06-26`)).toBe(true);
      expect(saturdays.some((day) => day >= `${year}-10-31` && day <= `${year}-11-06`)).toBe(true);
      expect(weekdayOf(easterSunday(year))).toBe(7);
    }
  });
});

describe('working days', () => {
  it('leave out the day that they are counted from, weekends, 6 June and Midsummer Eve', () => {
    expect(workingDaysAfter('2025-06-05', 7)).toBe('2025-06-17');
    expect(workingDaysAfter('2025-06-05', 14)).toBe('2025-06-27');
  });

  it('go over the end of a year', () => {
    expect(workingDaysAfter('2025-12-23', 3)).toBe('2026-01-02');
  });
});
