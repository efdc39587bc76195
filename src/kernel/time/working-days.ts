import { daysAfter, weekdayOf } from './calendar-days.ts';

/*
 * Days that are not worked in Sweden, computed and not listed: the public holidays, Saturdays and Sundays, and the three eves
 * that the act on the reckoning of statutory time treats as Sundays.
 */

/** Easter Sunday in the Gregorian calendar, by the rule that Meeus printed; the letters are his. */
export function easterSunday(year: number): string {
  const whole = Math.floor;
  const [a, b, c] = [year % 19, whole(year / 100), year % 100];
  const g = whole((b - whole((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - whole(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * whole(c / 4) - h - (c % 4)) % 7;
  const days = h + l - 7 * whole((a + 11 * h + 22 * l) / 451) + 114;
  return `${year}-0${whole(days / 31)}-${String((days % 31) + 1).padStart(2, '0')}`;
}

const mod = (value: number, by: number): number => ((value % by) + by) % by;

/** The first of these weekdays on or after a day. */
const firstOn = (weekday: number, day: string): string => daysAfter(day, mod(weekday - weekdayOf(day), 7));

/** The days of a year that are not worked although they may be on a weekday. */
export function holidaysIn(year: number): ReadonlySet<string> {
  const easter = easterSunday(year);
  const midsummer = firstOn(6, `${year}-06-20`);
  return new Set([
    `${year}-01-01`,
    `${year}-01-06`,
    daysAfter(easter, -2),
    easter,
    daysAfter(easter, 1),
    `${year}-05-01`,
    daysAfter(easter, 39),
    daysAfter(easter, 49),
    `${year}-06-06`,
    daysAfter(midsummer, -1),
    midsummer,
    firstOn(6, `${year}-10-31`),
    `${year}-12-24`,
    `${year}-12-25`,
    `${year}-12-26`,
    `${year}-12-31`,
  ]);
}

/** Whether a day is worked. */
export const isWorked = (day: string): boolean => weekdayOf(day) < 6 && !holidaysIn(Number(day.slice(0, 4))).has(day);

/** The day on which so many working days have passed; the day itself is not counted. */
export function workingDaysAfter(day: string, count: number): string {
  let reached = day;
  for (let left = count; left > 0; ) {
    reached = daysAfter(reached, 1);
    if (isWorked(reached)) left -= 1;
  }
  return reached;
}
