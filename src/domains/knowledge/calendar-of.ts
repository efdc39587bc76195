import { zoneIn } from '../../kernel/country.ts';
import { type Calendar, calendarFrom, type DayOff, type TimeLimit } from '../../kernel/time/calendar.ts';
import type { YearlyDay } from '../../kernel/time/yearly-days.ts';
import type { Entry } from './entry.ts';

/** How time is counted in a country: on which clock, and on which days nothing is worked. */
export type CalendarOf = (country: string) => Calendar;

/** The calendars of all countries, by the list of days that are not worked and of what the law says of time. Throws for a country that CAPE is not made for. */
export function calendarFinder(holidays: readonly Entry<'holidays'>[], clocks: readonly Entry<'clocks'>[]): CalendarOf {
  const made = new Map<string, Calendar>();
  return (country) => {
    const known = made.get(country);
    if (known) return known;
    const daysOff = holidays.filter((one) => one.country === country).map(dayOffOf);
    const calendar = { ...calendarFrom(zoneIn(country), daysOff), limit: limitsOf(country, clocks) };
    made.set(country, calendar);
    return calendar;
  };
}

/** A clock is called by its country and its name: `fi.reflection-period`. */
const limitsOf =
  (country: string, clocks: readonly Entry<'clocks'>[]) =>
  (name: string): TimeLimit | null => {
    const found = clocks.find(({ id }) => id === `${country.toLowerCase()}.${name}`);
    return found ? { amount: found.amount, unit: found.unit } : null;
  };

const dayOffOf = (entry: Entry<'holidays'>): DayOff => ({
  ...yearlyOf(entry),
  validFrom: entry.valid_from,
  validTo: entry.valid_to,
});

function yearlyOf({ id, on, monday_too, easter, weekday, from }: Entry<'holidays'>): YearlyDay {
  if (on !== undefined) return { on, mondayToo: monday_too };
  if (easter !== undefined) return { easter };
  if (weekday !== undefined && from !== undefined) return { weekday, from };
  throw new Error(`The entry ${id} does not say when its day comes.`);
}
