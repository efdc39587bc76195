import type { Reason } from '../schema.ts';

/**
 * How many reasons carry the choice of a workplace: those that would hold wherever the people there come from. Chance asks about no one, so
 * it always holds. A number of reasons, counted and never a score.
 */
export const reasonsThatStand = (reasons: readonly Reason[]): number =>
  reasons.filter(({ kind, origin }) => kind === 'drawn' || origin === 'stands').length;

/** There are reasons, and it was asked of each, and none holds: then the officer should think again. */
export const noneStands = (reasons: readonly Reason[]): boolean =>
  reasons.length > 0 && reasons.every(({ kind, origin }) => kind !== 'drawn' && origin === 'falls');
