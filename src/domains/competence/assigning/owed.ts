import { daysAfter } from '../../../kernel/time/calendar-days.ts';

/** So many days before its end a person is told that a certificate ends; and so long after it, unless they have let it go. */
export const toldBefore = 60;
const toldAfter = 30;

type HeldCourse = { readonly id: string; readonly course: string; readonly validUntil: string };
type AskedCourse = { readonly id: string; readonly course: string; readonly due: string };

/** Which of what one was assigned is still owed: a certificate that holds on its day, or today where that is later, answers it. */
export const stillOwed = <One extends AskedCourse>(
  asked: readonly One[],
  held: readonly HeldCourse[],
  today: string,
): One[] =>
  asked.filter(
    ({ course, due }) => !held.some((one) => one.course === course && one.validUntil >= (due > today ? due : today)),
  );

/** Which certificates end soon or have just ended, without a later one for the same course. What was assigned anew is asked for by that. */
export function endingSoon<One extends HeldCourse>(
  held: readonly One[],
  asked: readonly AskedCourse[],
  today: string,
): One[] {
  const latest = new Map<string, One>();
  for (const one of held) {
    const known = latest.get(one.course);
    if (!known || one.validUntil > known.validUntil) latest.set(one.course, one);
  }
  return [...latest.values()].filter(
    ({ course, validUntil }) =>
      validUntil <= daysAfter(today, toldBefore) &&
      validUntil >= daysAfter(today, -toldAfter) &&
      !asked.some((one) => one.course === course),
  );
}
