/*
 * Days that are not worked in Sweden, computed and not listed: the public holidays, Saturdays and Sundays, and the three eves
 * that the act on the reckoning of statutory time treats as Sundays. Days are written YYYY-MM-DD and have no zone.
 */

const dayMs = 86_400_000;
const atNoon = (day: string): Date => new Date(`${day}T12:00:00Z`);
const written = (at: Date): string => at.toISOString().slice(0, 10);

/** The day so many days later, or earlier. */
export const daysAfter = (day: string, count: number): string =>
  written(new Date(atNoon(day).getTime() + count * dayMs));

/** How many days lie between two days: 0 on the same day. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((atNoon(to).getTime() - atNoon(from).getTime()) / dayMs);

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: string): number => atNoon(day).getUTCDay() || 7;

/** The Monday of the week in which a day lies. */
export const mondayOf = (day: string): string => daysAfter(day, 1 - weekdayOf(day));

/** The same date so many months later; the last of that month where it has no such date. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return written(new Date(Date.UTC(year, month - 1 + months, Math.min(date, last), 12)));
}

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

/** The days of a year that are not worked although they may lie in the week. */
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

const isWorked = (day: string): boolean => weekdayOf(day) < 6 && !holidaysIn(Number(day.slice(0, 4))).has(day);

/** The day on which so many working days have passed; the day itself is not counted. */
export function workingDaysAfter(day: string, count: number): string {
  let reached = day;
  for (let left = count; left > 0; ) {
    reached = daysAfter(reached, 1);
    if (isWorked(reached)) left -= 1;
  }
  return reached;
}
