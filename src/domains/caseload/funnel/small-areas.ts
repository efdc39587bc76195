import { type AreaShare, smallAreaShares } from '../../../statistics/proportions/empirical-bayes.ts';
import type { Share } from '../schema.ts';

/** How far areas spread is seen in three or more. */
const fewestAreas = 3;

/** A share drawn towards the mean of all areas, with its limits. */
export type DrawnIn = Pick<AreaShare, 'estimate' | 'lower' | 'upper'>;

/**
 * The share of each area, helped by the others (empirical Bayes): few counted are drawn towards the mean, many stay. Only
 * from counts that are shown, in their order, so that it says nothing that is not shown beside it. Null where there are
 * fewer than three areas.
 */
export function drawnInShares(shown: readonly Share[]): readonly DrawnIn[] | null {
  if (shown.length < fewestAreas) return null;
  return smallAreaShares(shown.map(({ count, of }) => ({ count, of }))).areas;
}
