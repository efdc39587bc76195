import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { type CalendarOf, calendarFinder } from './calendar-of.ts';
import { type Entry, entryOf } from './entry.ts';

const HolidayFile = z.object({ entries: z.array(entryOf.holidays) });
const ClockFile = z.object({ entries: z.array(entryOf.clocks) });

const readIn = (folder: string, list: string, country: string): unknown =>
  parse(readFileSync(join(folder, list, `${country.toLowerCase()}.yaml`), 'utf8'));

/** The time limits of one country, as its file has them. */
export const clocksIn = (folder: string, country: string): readonly Entry<'clocks'>[] =>
  ClockFile.parse(readIn(folder, 'clocks', country)).entries;

/**
 * The calendars of the folder of knowledge, each file read when its country is first asked for: for what folds without the rest of
 * knowledge, as bringing a database up to date does.
 */
export function calendarsIn(folder: string): CalendarOf {
  const known = new Map<string, ReturnType<CalendarOf>>();
  return (country) => {
    const found = known.get(country);
    if (found) return found;
    const holidays = HolidayFile.parse(readIn(folder, 'holidays', country)).entries;
    const calendar = calendarFinder(holidays, clocksIn(folder, country))(country);
    known.set(country, calendar);
    return calendar;
  };
}
