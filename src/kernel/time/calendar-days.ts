/* Days of the calendar, written YYYY-MM-DD. They have no zone, so that no change of a clock makes one an hour too short. */

const dayMs = 86_400_000;
/** A day as a moment that formats can write: noon, so that no zone of the agency moves it to another day. */
export const atNoon = (day: string): Date => new Date(`${day}T12:00:00Z`);
const written = (at: Date): string => at.toISOString().slice(0, 10);

/** The day so many days later, or earlier. */
export const daysAfter = (day: string, count: number): string =>
  written(new Date(atNoon(day).getTime() + count * dayMs));

/** How many days are between two days: 0 on the same day. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((atNoon(to).getTime() - atNoon(from).getTime()) / dayMs);

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: string): number => atNoon(day).getUTCDay() || 7;

/** The Monday of the week of a day. */
export const mondayOf = (day: string): string => daysAfter(day, 1 - weekdayOf(day));

/** The same date so many months later; the last of that month where it has no such date. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return written(new Date(Date.UTC(year, month - 1 + months, Math.min(date, last), 12)));
}
