import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { type CalendarOf, calendarFinder } from './calendar-of.ts';
import { entryOf } from './entry.ts';

const HolidayFile = z.object({ entries: z.array(entryOf.holidays) });
const ClockFile = z.object({ entries: z.array(entryOf.clocks) });

/**
 * The calendars of the folder of knowledge, each file read when its country is first asked for: for what folds without the rest of
 * knowledge, as bringing a database up to date does.
 */
export function calendarsIn(folder: string): CalendarOf {
  const known = new Map<string, ReturnType<CalendarOf>>();
  return (country) => {
    const found = known.get(country);
    if (found) return found;
    const read = (list: string): unknown =>
      parse(readFileSync(join(folder, list, `${country.toLowerCase()}.yaml`), 'utf8'));
    const holidays = HolidayFile.parse(read('holidays')).entries;
    const calendar = calendarFinder(holidays, ClockFile.parse(read('clocks')).entries)(country);
    known.set(country, calendar);
    return calendar;
  };
}
