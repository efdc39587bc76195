import { daysAfter, weekdayOf } from './calendar-days.ts';

/**
 * When a day comes, each year: on a date (`06-06`); so many days after Easter Sunday, or before it; or on the first of a weekday (1 for
 * Monday to 7 for Sunday) on or after a date. `mondayToo`: the Monday after is off as well when it falls on a weekend.
 */
export type YearlyDay =
  | { readonly on: string; readonly mondayToo?: boolean | undefined }
  | { readonly easter: number }
  | { readonly weekday: number; readonly from: string };

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

/** The days of a year on which it comes: one, or two where the Monday after is off as well. */
export function daysOf(rule: YearlyDay, year: number): readonly string[] {
  if ('easter' in rule) return [daysAfter(easterSunday(year), rule.easter)];
  if ('weekday' in rule) {
    const from = `${year}-${rule.from}`;
    return [daysAfter(from, (rule.weekday - weekdayOf(from) + 7) % 7)];
  }
  const day = `${year}-${rule.on}`;
  const weekday = weekdayOf(day);
  return rule.mondayToo && weekday > 5 ? [day, daysAfter(day, 8 - weekday)] : [day];
}
