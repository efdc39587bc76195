import { stratifiedShare } from '../../../../statistics/proportions/stratified-share.ts';
import { smallestShown } from '../../../caseload/public.ts';
import type { Coding } from '../coding.ts';
import { nameOfDrawn, type SamplingPlan } from './sampling-plan.ts';

export type WeightedShare = {
  readonly obstacle: string;
  readonly share: number;
  readonly lower: number;
  readonly upper: number;
};

export type Weighted = {
  /** How many of each stratum are read and settled, in their order. */
  readonly read: readonly number[];
  /** The codes of strata of which too few are settled for anything to be said of all files. */
  readonly wanting: readonly string[];
  readonly shares: readonly WeightedShare[];
  /** Obstacles that few files have, or that all but a few have: not shown. */
  readonly hidden: number;
};

/**
 * The share of all closed files in the lists of a plan that have each obstacle, by the settled files that were drawn: each
 * stratum counts by how many files it holds. A reserve counts like the file whose place it took. No share is given while a
 * stratum has fewer than two, nor of an obstacle that one to four files have, or that one to four lack. What no file has is
 * not listed.
 */
export function weightedShares(plan: SamplingPlan, settled: ReadonlyMap<string, Coding>): Weighted {
  const found = plan.strata.map(({ code, drawn }) =>
    drawn.flatMap((number) => settled.get(nameOfDrawn(code, number)) ?? []),
  );
  const read = found.map((codings) => codings.length);
  const wanting = plan.strata.flatMap(({ code, size }, place) =>
    (read[place] ?? 0) < Math.min(size, 2) ? [code] : [],
  );
  const all = found.flat();
  if (wanting.length > 0) return { read, wanting, shares: [], hidden: 0 };
  const has = (coding: Coding, obstacle: string): boolean => coding.obstacles.some(({ code }) => code === obstacle);
  const obstacles = [...new Set(all.flatMap((coding) => coding.obstacles.map(({ code }) => code)))].sort();
  const shown = obstacles.filter((obstacle) => {
    const count = all.filter((coding) => has(coding, obstacle)).length;
    return !isFew(count) && !isFew(all.length - count);
  });
  const shares = shown.map((obstacle): WeightedShare => {
    const { estimate, lower, upper } = stratifiedShare(
      plan.strata.map(({ size }, place) => ({
        size,
        read: read[place] ?? 0,
        marked: (found[place] ?? []).filter((coding) => has(coding, obstacle)).length,
      })),
    );
    return { obstacle, share: estimate ?? 0, lower, upper };
  });
  return {
    read,
    wanting,
    shares: shares.sort((a, b) => b.share - a.share || (a.obstacle < b.obstacle ? -1 : 1)),
    hidden: obstacles.length - shown.length,
  };
}

const isFew = (count: number): boolean => count > 0 && count < smallestShown;
