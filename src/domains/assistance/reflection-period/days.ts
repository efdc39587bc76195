import { daysAfter, daysBetween } from '../../../kernel/time/calendar-days.ts';

/**
 * The permit is for thirty days (utlänningslagen 5 kap. 15 §, not verified against the statute book here). Day 1 is the day
 * of the decision, so that a period granted on 10 February has its thirtieth day on 11 March.
 */
export const periodDays = 30;

/** The last day of a period that begins on a day. */
export const lastDayOf = (firstDay: string): string => daysAfter(firstDay, periodDays - 1);

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
