import type { Calendar } from '../../../kernel/time/calendar.ts';
import { daysAfter, monthsAfter } from '../../../kernel/time/calendar-days.ts';

type Holding = {
  readonly unit: 'hour' | 'month';
  readonly valid_from: string | null;
  readonly valid_to: string | null;
};

/** How far ahead of its beginning a rate without an end is told, in months. */
const monthsAhead = 36;

/** The ordinary hours of a month, written YYYY-MM: eight for each of its working days. */
export function hoursOfMonth(month: string, { isWorked }: Pick<Calendar, 'isWorked'>): number {
  let days = 0;
  for (let day = `${month}-01`; day.startsWith(month); day = daysAfter(day, 1)) if (isWorked(day)) days += 1;
  return days * 8;
}

/** The ordinary hours of each month in which pay by the month holds; none of pay by the hour, and of a rate without a day. */
export function monthHoursOf({ unit, valid_from: from, valid_to: to }: Holding, calendar: Pick<Calendar, 'isWorked'>) {
  if (unit === 'hour' || from === null) return [];
  const last = to ?? monthsAfter(from, monthsAhead);
  const months: { readonly month: string; readonly hours: number }[] = [];
  for (let day = `${from.slice(0, 7)}-01`; day <= last; day = monthsAfter(day, 1)) {
    const month = day.slice(0, 7);
    months.push({ month, hours: hoursOfMonth(month, calendar) });
  }
  return months;
}
