import { type Cell, figuresToHide } from '../../../statistics/disclosure/cell-suppression.ts';
import { smallCounts } from '../../../statistics/disclosure/primary-suppression.ts';
import { wilsonInterval } from '../../../statistics/proportions/wilson.ts';
import { obstacles } from '../codes/obstacles.ts';
import type { ObstacleTally } from '../paths/chain-tally.ts';
import type { RankedObstacle, Share } from '../schema.ts';
import { smallestShown } from '../suppression/smallest-shown.ts';

export const shareOf = (count: number, of: number): Share => {
  const { estimate, lower, upper } = wilsonInterval(count, of);
  const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;
  return { of, count, share: rounded(estimate ?? 0), lower: rounded(lower), upper: rounded(upper) };
};

/** An obstacle's figure at a stage may be shown when the number it is a share of is shown. */
export type RankedStage = { readonly stage: number; readonly coded: number | null };

/**
 * Which counts of one obstacle must stay hidden: those from 1 to 4 at any stage, and what would give them away by
 * subtraction from the whole chain. `stages` are those with somebody coded; `all` is the whole chain.
 */
function hiddenStages(
  place: number,
  tallies: readonly ObstacleTally[],
  stages: readonly RankedStage[],
  allCoded: number | null,
): Set<string> {
  const counts = stages.map(({ stage }) => tallies[stage]?.counts[place] ?? 0);
  const cells: Cell[] = stages.map(({ stage, coded }, index) => ({
    id: String(stage),
    counts: [index],
    cost: 1,
    isPublished: coded !== null,
  }));
  cells.push({ id: 'all', counts: counts.map((_, index) => index), cost: 2, isPublished: allCoded !== null });
  const system = { counts, equal: [], cells, leastHidden: 1 };
  return new Set(figuresToHide(system, smallCounts(system, smallestShown)));
}

/**
 * From how many obstacles are surely more frequent (their interval lies wholly above) to how many are surely less. A
 * cautious band: overlapping intervals can hide a difference, but a band never claims one that is not there.
 */
function withRanks(list: readonly (RankedObstacle & { share: Share })[]): RankedObstacle[] {
  return list.map((entry) => {
    const above = list.filter((other) => other.share.lower > entry.share.upper).length;
    const below = list.filter((other) => other.share.upper < entry.share.lower).length;
    return { ...entry, rank: [above + 1, list.length - below] };
  });
}

/** The obstacles of a chain, for the whole chain (`all`) and for each stage at which paths ended, most frequent first. */
export function rankedObstacles(
  tallies: readonly ObstacleTally[],
  stages: readonly RankedStage[],
  allCoded: number | null,
): ReadonlyMap<number | 'all', readonly RankedObstacle[]> {
  const keys: (number | 'all')[] = ['all', ...stages.map(({ stage }) => stage)];
  const lists = new Map<number | 'all', RankedObstacle[]>(keys.map((key) => [key, []]));
  for (const [place, obstacle] of obstacles.entries()) {
    const counts = new Map<number | 'all', number>(
      stages.map(({ stage }) => [stage, tallies[stage]?.counts[place] ?? 0]),
    );
    counts.set(
      'all',
      [...counts.values()].reduce((sum, count) => sum + count, 0),
    );
    if (counts.get('all') === 0) continue;
    const hidden = hiddenStages(place, tallies, stages, allCoded);
    for (const key of keys) {
      const count = counts.get(key) as number;
      const coded = key === 'all' ? allCoded : (stages.find(({ stage }) => stage === key)?.coded ?? null);
      if (count === 0 || coded === null) continue;
      const entry: RankedObstacle = hidden.has(String(key))
        ? { obstacle, count: null, share: null, rank: null, why: 'suppressed' }
        : { obstacle, count, share: shareOf(count, coded), rank: null };
      lists.get(key)?.push(entry);
    }
  }
  return new Map(
    [...lists].map(([key, list]) => {
      const shown = list.filter((entry): entry is RankedObstacle & { share: Share } => entry.share !== null);
      const ranked = withRanks(
        shown.toSorted((a, b) => b.share.count - a.share.count || (a.obstacle < b.obstacle ? -1 : 1)),
      );
      return [key, [...ranked, ...list.filter((entry) => entry.share === null)]];
    }),
  );
}
