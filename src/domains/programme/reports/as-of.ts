import type { GoalShown } from '../programme-schema.ts';

/** A goal as it stood on the last day of a report: what was filled in of a later day is not in it yet. */
export function asOf(goal: GoalShown, to: string): GoalShown {
  if (goal.source !== 'by-hand') return goal;
  const values = goal.values.filter(({ on }) => on === null || on <= to);
  const last = values.at(-1);
  return {
    ...goal,
    values,
    now: last?.now ?? { is: 'not-known' },
    state: last?.state ?? 'not-known',
    note: last?.note ?? null,
    filledBy: last?.by ?? null,
  };
}
