import { daysAfter } from '../../../kernel/time/calendar-days.ts';
import { toldBefore } from './owed.ts';

/** How a person stands with a course: done or not done. It never says how well. */
export const standings = ['valid', 'ends', 'ended', 'asked', 'late', 'none'] as const;
export type CourseStanding = (typeof standings)[number];

/** `validUntil`: of the certificate that holds longest. `due`: by when it was assigned. Null: there is none. */
export function standingOn(
  { validUntil, due }: { readonly validUntil: string | null; readonly due: string | null },
  today: string,
): CourseStanding {
  if (validUntil !== null && validUntil >= today) return validUntil <= daysAfter(today, toldBefore) ? 'ends' : 'valid';
  if (due !== null) return due < today ? 'late' : 'asked';
  return validUntil === null ? 'none' : 'ended';
}
