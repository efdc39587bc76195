import { type WallTime, wallTimeOf } from '../../../kernel/time/wall-time.ts';

/** A day on the wall calendar. */
export type Day = Pick<WallTime, 'year' | 'month' | 'day'>;

const utc = ({ year, month, day }: Day): Date => new Date(Date.UTC(year, month - 1, day));

export const dayOf = (at: Date): Day => {
  const { year, month, day } = wallTimeOf(at);
  return { year, month, day };
};

export function plusDays(day: Day, days: number): Day {
  const moved = new Date(utc(day).getTime() + days * 86_400_000);
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

/** The day of the week, 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: Day): number => ((utc(day).getUTCDay() + 6) % 7) + 1;

/** Easter Sunday of a year, by the rule of Meeus, Jones and Butcher for the Gregorian calendar. */
export function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return { year, month, day };
}

/**
 * Days on which Swedish authorities are closed besides Saturdays and Sundays: public holidays (lag 1989:253) and the three eves that are
 * treated as Sundays (semesterlagen 3 a §). From memory; this list has not been checked against the law.
 */
function isHoliday(day: Day): boolean {
  const { year, month } = day;
  const is = (wanted: Day): boolean => wanted.month === month && wanted.day === day.day;
  const fixed = [
    { month: 1, day: 1 },
    { month: 1, day: 6 },
    { month: 5, day: 1 },
    { month: 6, day: 6 },
    { month: 12, day: 24 },
    { month: 12, day: 25 },
    { month: 12, day: 26 },
    { month: 12, day: 31 },
  ];
  if (fixed.some((each) => is({ year, ...each }))) return true;
  const easter = easterOf(year);
  if ([-2, 1, 39].some((days) => is(plusDays(easter, days)))) return true; // Good Friday, Easter Monday, Ascension Day
  return month === 6 && day.day >= 19 && day.day <= 25 && weekdayOf(day) === 5; // Midsummer Eve
}

export const isWorkingDay = (day: Day): boolean => weekdayOf(day) <= 5 && !isHoliday(day);

/** The first working day after a day. */
export function nextWorkingDay(day: Day): Day {
  let next = plusDays(day, 1);
  while (!isWorkingDay(next)) next = plusDays(next, 1);
  return next;
}
