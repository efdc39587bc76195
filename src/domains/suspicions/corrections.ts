import type { Act, ActChange } from '../../kernel/act.ts';
import { correctionsIn } from '../../kernel/mistakes/corrections.ts';
import { correctSuspicion } from './acts/correct.ts';
import { isArrival } from './replies/arrival.ts';
import { SuspicionFacts } from './schema.ts';
import type { Suspicion } from './suspicion.ts';

/** A suspicion that was closed as unfounded leaves no mark on the firm. */
export const isUnfounded = (closed: Pick<NonNullable<Suspicion['closed']>, 'reason'> | null): boolean =>
  closed?.reason === 'nothing-to-it';

/** What came, before any correction; null where nothing was received. The acts are in fold order. */
export function receivedFacts(acts: readonly Act[], { closed }: Pick<Suspicion, 'closed'>): SuspicionFacts | null {
  const root = acts.find(isArrival);
  if (!root) return null;
  const facts = SuspicionFacts.parse(root.facts.snapshot);
  return isUnfounded(closed) ? { ...facts, workplace: null } : facts;
}

/** What each correction changed. Of an unfounded suspicion it is not said from which workplace to which. */
export function correctionsOf(
  acts: readonly Act[],
  { closed }: Pick<Suspicion, 'closed'>,
): ReadonlyMap<string, ActChange[]> {
  const all = correctionsIn(acts, {
    said: (act) => (isArrival(act) ? SuspicionFacts.parse(act.facts.snapshot) : null),
    corrected: (act) => (correctSuspicion.is(act) ? act.facts.changed : null),
  });
  if (!isUnfounded(closed)) return all;
  return new Map([...all].map(([act, changes]) => [act, changes.filter(({ field }) => field !== 'workplace')]));
}
