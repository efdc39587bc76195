import { daysAfter, daysBetween, weekdayOf } from '../../../../kernel/time/calendar-days.ts';
import { dayIn } from '../form-values.ts';

/** A schedule that repeats: on which weekdays (1 for Monday to 7 for Sunday), from when to when. */
export type TypedSchedule = {
  readonly first: string;
  readonly last: string;
  readonly weekdays: readonly number[];
  readonly from: string;
  readonly to: string;
  readonly pause: string;
  readonly evidence: string;
};

/** As many days as one calculation holds. */
const mostDays = 1100;

/** A line for each day of the schedule; null where a day is missing, wrong or too far from the other. */
export function scheduleRows({ first, last, weekdays, from, to, pause, evidence }: TypedSchedule): string | null {
  const [begin, end] = [dayIn(first), dayIn(last)];
  if (!begin || !end || end < begin || daysBetween(begin, end) > mostDays) return null;
  if (weekdays.length === 0 || from.trim() === '' || to.trim() === '') return null;
  const lines: string[] = [];
  for (let day = begin; day <= end; day = daysAfter(day, 1))
    if (weekdays.includes(weekdayOf(day))) lines.push([day, from.trim(), to.trim(), pause.trim(), evidence].join('; '));
  return lines.join('\n');
}
