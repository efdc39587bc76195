import { describe, expect, it } from 'vitest';
import { countOf, hoursInMonth, overtimeOf, shiftsOf } from './hours.ts';
import { larkansSchedule } from './testing/larkan.ts';

describe('a work schedule', () => {
  it('by day and cleaning by night comes to 125 days of 1,310 hours and 62 nights of 186', () => {
    expect(countOf(larkansSchedule, 'day')).toEqual({ shifts: 125, hours: 1310 });
    expect(countOf(larkansSchedule, 'night')).toEqual({ shifts: 62, hours: 186 });
  });

  it('has 312 hours in November', () => {
    expect(hoursInMonth(larkansSchedule, '2025-11')).toBe(312);
  });

  it('has no shift on a day recorded as not worked, and another length where one is recorded', () => {
    const days = shiftsOf(larkansSchedule);
    expect(days.filter(({ day }) => day === '2025-12-25')).toEqual([]);
    expect(days.filter(({ day }) => day === '2026-02-05')).toEqual([{ day: '2026-02-05', part: 'day', hours: 8 }]);
  });
});

describe('overtime over 40 hours of a Monday to Sunday week', () => {
  it('is 272.5 hours by records, 314.5 with one more source, 626.5 by her own account', () => {
    expect(overtimeOf(larkansSchedule, 'documented')).toBe(272.5);
    expect(overtimeOf(larkansSchedule, 'probable')).toBe(314.5);
    expect(overtimeOf(larkansSchedule, 'claimed')).toBe(626.5);
  });

  it('of a week that stays under the ordinary hours takes nothing from another week', () => {
    const schedule = { ...larkansSchedule, from: '2025-09-09', to: '2025-09-15', proofs: [] };
    const oneLongWeek = overtimeOf(schedule, 'claimed');
    const withAShortOne = overtimeOf({ ...schedule, to: '2025-09-16' }, 'claimed');
    expect(withAShortOne).toBe(oneLongWeek);
  });

  it('is none by records where there are none', () => {
    expect(overtimeOf({ ...larkansSchedule, proofs: [] }, 'documented')).toBe(0);
  });
});
