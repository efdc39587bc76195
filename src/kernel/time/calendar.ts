import { daysAfter, monthsAfter, weekdayOf } from './calendar-days.ts';
import { daysOf, type YearlyDay } from './yearly-days.ts';

/** A time limit of the law: how long. */
export type TimeLimit = {
  readonly amount: number;
  readonly unit: 'calendar-days' | 'working-days' | 'months' | 'years';
};

/** How time is counted in a country: whose clock hangs on the wall, which days are worked, and which limits the law sets. */
export type Calendar = {
  /** A name of the IANA time zone database. */
  readonly zone: string;
  readonly isWorked: (day: string) => boolean;
  /** A limit by its name, such as `reflection-period`; null, or not there, where none of that name is known in the country. */
  readonly limit?: (name: string) => TimeLimit | null;
};

/** A day that comes each year and is not worked, from and to the days on which the law says so; null is not known, and not ended. */
export type DayOff = YearlyDay & { readonly validFrom: string | null; readonly validTo: string | null };

/** The calendar of a country: worked is what is no Saturday, no Sunday, and none of these days. */
export function calendarFrom(zone: string, daysOff: readonly DayOff[]): Calendar {
  const known = new Map<number, ReadonlySet<string>>();
  const offIn = (year: number): ReadonlySet<string> => {
    const found = known.get(year);
    if (found) return found;
    const made = new Set(
      daysOff.flatMap((one) =>
        daysOf(one, year).filter((day) => (one.validFrom ?? '') <= day && day <= (one.validTo ?? '9999')),
      ),
    );
    known.set(year, made);
    return made;
  };
  return { zone, isWorked: (day) => weekdayOf(day) < 6 && !offIn(Number(day.slice(0, 4))).has(day) };
}

/** The day on which a limit that runs from a day has passed; the day itself is not counted. */
export function limitAfter(calendar: Pick<Calendar, 'isWorked'>, day: string, { amount, unit }: TimeLimit): string {
  switch (unit) {
    case 'working-days':
      return workingDaysAfter(calendar, day, amount);
    case 'calendar-days':
      return daysAfter(day, amount);
    case 'months':
      return monthsAfter(day, amount);
    case 'years':
      return monthsAfter(day, amount * 12);
  }
}

/** The day on which so many working days have passed; the day itself is not counted. */
export function workingDaysAfter({ isWorked }: Pick<Calendar, 'isWorked'>, day: string, count: number): string {
  let reached = day;
  for (let left = count; left > 0; ) {
    reached = daysAfter(reached, 1);
    if (isWorked(reached)) left -= 1;
  }
  return reached;
}
