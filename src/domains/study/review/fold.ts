import type { Act } from '../../../kernel/act.ts';
import { resolveAct, reviewAct } from '../acts.ts';
import { differencesIn, type ReviewItem } from './agreement.ts';
import type { Coding } from './coding.ts';

/** What one reader has found, and when. */
export type Reading = { readonly reader: string; readonly at: string; readonly act: string; readonly coding: Coding };

/** A closed file as its readers have coded it. */
export type Review = {
  readonly pseudonym: string;
  readonly status: 'one-reader' | 'differ' | 'agreed' | 'resolved';
  readonly readings: readonly Reading[];
  readonly differs: readonly ReviewItem[];
  readonly resolved: { readonly by: string; readonly at: string; readonly coding: Coding } | null;
  readonly lastAt: string;
};

export function foldReview(acts: readonly Act[]): Review {
  const reviews = acts.filter(reviewAct.is);
  const [first] = reviews;
  if (!first) throw new Error('A file that was reviewed has no review.');
  const readings = reviews.map(
    ({ actor, recordedAt, id, facts: { coding } }): Reading => ({ reader: actor, at: recordedAt, act: id, coding }),
  );
  const third = acts.find(resolveAct.is);
  const [one, two] = readings;
  const differs = one && two ? differencesIn(one.coding, two.coding) : [];
  return {
    pseudonym: first.facts.pseudonym,
    status: third ? 'resolved' : !two ? 'one-reader' : differs.length > 0 ? 'differ' : 'agreed',
    readings,
    differs,
    resolved: third ? { by: third.actor, at: third.recordedAt, coding: third.facts.coding } : null,
    lastAt:
      acts
        .map(({ recordedAt }) => recordedAt)
        .sort()
        .at(-1) ?? first.recordedAt,
  };
}

/** What stands of a file: what was decided, or what both readers say alike. Null while that is open. */
export const settled = (review: Review): Coding | null =>
  review.resolved?.coding ?? (review.status === 'agreed' ? (review.readings[0]?.coding ?? null) : null);
