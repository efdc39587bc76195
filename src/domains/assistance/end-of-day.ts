import { momentOf } from '../../kernel/time/wall-time.ts';

/** Midnight at the end of a day, in the local time of the agency. */
export function endOfDay(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return momentOf({ year, month, day: date + 1, hour: 0, minute: 0 }).toISOString();
}
