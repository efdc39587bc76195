import { z } from 'zod';
import { daysAfter, mondayOf, weekdayOf } from '../../kernel/time/calendar-days.ts';
import { Day } from '../../kernel/time/dates.ts';

/*
 * Hours from a work schedule. Weeks are Monday to Sunday, and what is over the ordinary hours of a week is overtime. A
 * schedule states what the worker did; a proof, over which days a part of it is shown by something else than their own account.
 */

/** One kind of shift: on which weekdays it is worked, how long, and on which days it was not, or was another length. */
export const Shift = z.strictObject({
  part: z.enum(['day', 'night']),
  /** 1 for Monday to 7 for Sunday. */
  weekdays: z.array(z.int().min(1).max(7)).min(1),
  hours: z.number().min(0.25).max(24),
  except: z.array(z.strictObject({ day: Day, hours: z.number().min(0).max(24) })),
});

/** From when to when one part of the schedule is shown by records, or made probable by one more source. */
export const Proof = z.strictObject({
  part: z.enum(['day', 'night']),
  basis: z.enum(['documented', 'probable']),
  from: Day,
  to: Day,
});

export const Schedule = z.strictObject({
  from: Day,
  to: Day,
  shifts: z.array(Shift).min(1).max(6),
  proofs: z.array(Proof).max(12),
  ordinaryHours: z.number().min(1).max(60),
});
export type Schedule = z.infer<typeof Schedule>;

export const bases = ['documented', 'probable', 'claimed'] as const;
export type Basis = (typeof bases)[number];

type Worked = { readonly day: string; readonly part: 'day' | 'night'; readonly hours: number };

/** Every shift of a schedule. A day on which nothing was worked has none. */
export function shiftsOf({ from, to, shifts }: Pick<Schedule, 'from' | 'to' | 'shifts'>): readonly Worked[] {
  const worked: Worked[] = [];
  for (let day = from; day <= to; day = daysAfter(day, 1)) {
    for (const { part, weekdays, hours, except } of shifts) {
      const exception = except.find((one) => one.day === day);
      const length = exception ? exception.hours : weekdays.includes(weekdayOf(day)) ? hours : 0;
      if (length > 0) worked.push({ day, part, hours: length });
    }
  }
  return worked;
}

/** Whether a shift counts on a basis: documented if records show it, probable also if one more source does, claimed always. */
const counts = ({ day, part }: Worked, basis: Basis, proofs: Schedule['proofs']): boolean =>
  basis === 'claimed' ||
  proofs.some(
    (proof) =>
      proof.part === part &&
      (proof.basis === 'documented' || basis === 'probable') &&
      day >= proof.from &&
      day <= proof.to,
  );

/** The hours over the ordinary ones of each Monday to Sunday week, added up. */
export function overtimeOf(schedule: Schedule, basis: Basis): number {
  const weeks = new Map<string, number>();
  for (const shift of shiftsOf(schedule)) {
    if (!counts(shift, basis, schedule.proofs)) continue;
    const week = mondayOf(shift.day);
    weeks.set(week, (weeks.get(week) ?? 0) + shift.hours);
  }
  return [...weeks.values()].reduce((sum, hours) => sum + Math.max(0, hours - schedule.ordinaryHours), 0);
}

/** How many shifts of one part there were, and how many hours. */
export function countOf(
  schedule: Schedule,
  part: 'day' | 'night',
): { readonly shifts: number; readonly hours: number } {
  const worked = shiftsOf(schedule).filter((shift) => shift.part === part);
  return { shifts: worked.length, hours: worked.reduce((sum, { hours }) => sum + hours, 0) };
}

/** The hours of one calendar month, written YYYY-MM. */
export const hoursInMonth = (schedule: Schedule, month: string): number =>
  shiftsOf(schedule)
    .filter(({ day }) => day.startsWith(month))
    .reduce((sum, { hours }) => sum + hours, 0);
