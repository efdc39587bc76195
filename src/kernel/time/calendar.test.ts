import { describe, expect, it } from 'vitest';
import { calendarFrom, workingDaysAfter } from './calendar.ts';
import { weekdayOf } from './calendar-days.ts';
import { daysOf, easterSunday } from './yearly-days.ts';

const always = { validFrom: null, validTo: null };

describe('days that come each year', () => {
  it.each([
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('follow Easter, which in %i is %s', (year, day) => {
    expect(easterSunday(year)).toBe(day);
    expect(daysOf({ easter: -2 }, year).map(weekdayOf)).toEqual([5]);
  });

  it('are the first of a weekday on or after a date, also on that date itself', () => {
    expect(daysOf({ weekday: 6, from: '06-20' }, 2026)).toEqual(['2026-06-20']);
    expect(daysOf({ weekday: 6, from: '06-20' }, 2027)).toEqual(['2027-06-26']);
    for (let year = 1990; year < 2090; year++) {
      const [day = ''] = daysOf({ weekday: 6, from: '10-31' }, year);
      expect(weekdayOf(day)).toBe(6);
      expect(day >= `${year}-10-31` && day <= `${year}-11-06`).toBe(true);
    }
  });

  it('bring the Monday after them where a law says so', () => {
    expect(daysOf({ on: '05-04', mondayToo: true }, 2025), 'a Sunday').toEqual(['2025-05-04', '2025-05-05']);
    expect(daysOf({ on: '05-04', mondayToo: true }, 2024), 'a Saturday').toEqual(['2024-05-04', '2024-05-06']);
    expect(daysOf({ on: '05-04', mondayToo: true }, 2026), 'a Monday').toEqual(['2026-05-04']);
  });
});

describe('a calendar', () => {
  const { isWorked } = calendarFrom('Europe/Copenhagen', [
    { easter: 26, validFrom: null, validTo: '2023-12-31' },
    { on: '12-24', validFrom: '2025-01-01', validTo: null },
    { on: '06-05', ...always },
  ]);

  it('has a day off only while the law says so', () => {
    expect(['2023-05-05', '2024-04-26'].map(isWorked)).toEqual([false, true]);
    expect(['2024-12-24', '2025-12-24'].map(isWorked)).toEqual([true, false]);
  });

  it('has no Saturday and no Sunday that is worked', () => {
    expect(['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'].map(isWorked)).toEqual([true, false, false, true]);
  });

  it('counts working days without the day that they are counted from, over the end of a year', () => {
    expect(workingDaysAfter({ isWorked }, '2026-06-04', 1)).toBe('2026-06-08');
    expect(workingDaysAfter({ isWorked }, '2025-12-23', 1)).toBe('2025-12-25');
    expect(workingDaysAfter({ isWorked }, '2025-12-31', 2)).toBe('2026-01-02');
    expect(workingDaysAfter({ isWorked }, '2026-01-01', 0)).toBe('2026-01-01');
  });
});
