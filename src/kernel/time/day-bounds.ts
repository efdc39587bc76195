import { momentOf } from './wall-time.ts';

/** The first moment of a day on the clock of a time zone, or of one so many days after it: of the next one, the midnight that ends it. */
export function beginOfDay(day: string, zone: string, later = 0): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const at = new Date(Date.UTC(year, month - 1, date + later));
  const wall = { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
  return momentOf({ ...wall, hour: 0, minute: 0 }, zone).toISOString();
}

/** Midnight at the end of a day on the clock of a time zone. */
export const midnightAfter = (day: string, zone: string): string => beginOfDay(day, zone, 1);

/** A minute before it, so that what is due that day is shown on that day. */
export const lastMinuteOf = (day: string, zone: string): string =>
  new Date(Date.parse(midnightAfter(day, zone)) - 60_000).toISOString();
