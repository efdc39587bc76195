import { wilsonInterval } from '../../../statistics/proportions/wilson.ts';
import { obstacles } from '../codes/obstacles.ts';
import type { ObstacleTally } from '../paths/chain-tally.ts';
import type { RankedObstacle, Share } from '../schema.ts';
import { obstaclesToHide } from './obstacle-hiding.ts';
import { countIn, type ObstacleLists, placeKey } from './obstacle-knowledge.ts';

export const shareOf = (count: number, of: number): Share => {
  const { estimate, lower, upper } = wilsonInterval(count, of);
  const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;
  return { of, count, share: rounded(estimate ?? 0), lower: rounded(lower), upper: rounded(upper) };
};

/** An obstacle's figure at a stage may be shown when the number it is a share of is shown. */
export type RankedStage = { readonly stage: number; readonly coded: number | null; readonly ended: number | null };

/**
 * From how many obstacles are surely more frequent (their interval is wholly above) to how many are surely less. A
 * cautious band: overlapping intervals can hide a difference, but a band never claims one that is not there.
 */
function withRanks(list: readonly (RankedObstacle & { share: Share })[]): RankedObstacle[] {
  return list.map((entry) => {
    const above = list.filter((other) => other.share.lower > entry.share.upper).length;
    const below = list.filter((other) => other.share.upper < entry.share.lower).length;
    return { ...entry, rank: [above + 1, list.length - below] };
  });
}

/** Null: not even which obstacles there are may be shown. */
export type RankedLists = ReadonlyMap<number | 'all', readonly RankedObstacle[] | null>;

/** The obstacles of a chain, for the whole chain (`all`) and for each stage at which paths ended, most frequent first. */
export function rankedObstacles(
  tallies: readonly ObstacleTally[],
  stages: readonly RankedStage[],
  allCoded: number | null,
): RankedLists {
  const found = obstacles.flatMap((obstacle, place) =>
    stages.some(({ stage }) => (tallies[stage]?.counts[place] ?? 0) > 0) ? [{ obstacle, place }] : [],
  );
  const lists: ObstacleLists = {
    counts: stages.map(({ stage }) => found.map(({ place }) => tallies[stage]?.counts[place] ?? 0)),
    coded: [...stages.map(({ coded }) => coded), allCoded],
    ended: stages.map(({ ended }) => ended),
  };
  const not = obstaclesToHide(lists);
  const ranked = (list: number): RankedObstacle[] | null => {
    const coded = lists.coded[list] ?? null;
    if (not.lists.has(list)) return null;
    const entries = found.flatMap(({ obstacle }, index): RankedObstacle[] => {
      const place = { list, obstacle: index };
      const count = countIn(lists, place);
      if (count === 0 || coded === null) return [];
      return not.counts.has(placeKey(place))
        ? [{ obstacle, count: null, share: null, rank: null, why: 'suppressed' }]
        : [{ obstacle, count, share: shareOf(count, coded), rank: null }];
    });
    const shown = entries.filter((entry): entry is RankedObstacle & { share: Share } => entry.share !== null);
    return [
      ...withRanks(shown.toSorted((a, b) => b.share.count - a.share.count || (a.obstacle < b.obstacle ? -1 : 1))),
      ...entries.filter((entry) => entry.share === null),
    ];
  };
  return new Map<number | 'all', RankedObstacle[] | null>([
    ['all', ranked(stages.length)],
    ...stages.map(({ stage }, list) => [stage, ranked(list)] as const),
  ]);
}
