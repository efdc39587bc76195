import { Problem, wrongAt } from '../../../../kernel/problem.ts';
import { afterMessages } from '../messages.ts';

/** A report is about one action, which takes days or weeks: a choice of this system. */
export const mostDays = 31;
/** More visits of one unit than any action holds; beyond it nothing is counted, instead of a part. */
export const mostVisits = 300;

const dayLength = 86_400_000;

/** Refuses more days than an action has. */
export function checkDays({ from, to }: { readonly from: string; readonly to: string }): void {
  const days = (Date.parse(to) - Date.parse(from)) / dayLength + 1;
  if (days > mostDays) {
    const { kind, text, fields } = wrongAt('to', afterMessages.tooManyDays);
    const values = { most: mostDays };
    throw new Problem(
      kind,
      text,
      values,
      fields.map((field) => ({ ...field, values })),
    );
  }
}

/** Refuses to count a part of the visits as if it were all. */
export function checkVisits(count: number): void {
  if (count > mostVisits) throw new Problem('conflict', afterMessages.tooManyVisits, { most: mostVisits });
}
