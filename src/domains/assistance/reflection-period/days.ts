import { type Calendar, limitAfter, type TimeLimit } from '../../../kernel/time/calendar.ts';
import { daysAfter, daysBetween } from '../../../kernel/time/calendar-days.ts';

/** How long a reflection period is in the country of a calendar (`knowledge/clocks`); null where it has not been entered. */
export const periodIn = (calendar: Calendar): TimeLimit | null => calendar.limit?.('reflection-period') ?? null;

/**
 * The last day of a period that begins on a day. Day 1 is the day of the decision, so that thirty days from 10 February end on 11 March, and
 * three months on 9 May.
 */
export const lastDayOf = (firstDay: string, calendar: Pick<Calendar, 'isWorked'>, limit: TimeLimit): string =>
  daysAfter(limitAfter(calendar, firstDay, limit), -1);

/** Day so many of so many, on a day within the period; null before it, after it, and where there is none. */
export function dayOf(
  period: { readonly firstDay: string | null; readonly lastDay: string | null },
  today: string,
): { readonly number: number; readonly of: number } | null {
  const { firstDay, lastDay } = period;
  if (firstDay === null || lastDay === null || today < firstDay || today > lastDay) return null;
  const count = (day: string): number => daysBetween(firstDay, day) + 1;
  return { number: count(today), of: count(lastDay) };
}
