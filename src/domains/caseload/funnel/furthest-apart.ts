import type { ObstacleRanking, Share } from '../schema.ts';

/** From how many are surely more frequent to how many are surely less: a rank that is a band. */
type Band = readonly [from: number, to: number];

export type Apart = {
  readonly obstacle: string;
  /** The places of the two rankings among those that were given, and the rank of the obstacle in each. */
  readonly first: { readonly place: number; readonly rank: Band };
  readonly second: { readonly place: number; readonly rank: Band };
  /** Among how many obstacles both ranks are. */
  readonly count: number;
};

function bandsOf(shares: ReadonlyMap<string, Share>): ReadonlyMap<string, Band> {
  const all = [...shares.values()];
  return new Map(
    [...shares].map(([obstacle, { lower, upper }]) => [
      obstacle,
      [
        all.filter((other) => other.lower > upper).length + 1,
        all.length - all.filter((other) => other.upper < lower).length,
      ],
    ]),
  );
}

const sharesOf = ({ ranked }: ObstacleRanking): ReadonlyMap<string, Share> =>
  new Map(ranked.flatMap(({ obstacle, share }) => (share ? [[obstacle, share] as const] : [])));

/**
 * The obstacle about whose order two kinds of data surely disagree, the furthest apart of all pairs; null where the intervals
 * bear none. Shares of different kinds are of different things, so they are never compared: only the order is, among the
 * obstacles that both show.
 */
export function furthestApart(rankings: readonly ObstacleRanking[]): Apart | null {
  let furthest: (Apart & { readonly gap: number }) | null = null;
  for (const [place, one] of rankings.entries()) {
    for (const [further, other] of rankings.slice(place + 1).entries()) {
      const [a, b] = [sharesOf(one), sharesOf(other)];
      const common = new Set([...a.keys()].filter((obstacle) => b.has(obstacle)));
      const among = (shares: ReadonlyMap<string, Share>) =>
        bandsOf(new Map([...shares].filter(([obstacle]) => common.has(obstacle))));
      const [ranksA, ranksB] = [among(a), among(b)];
      for (const [obstacle, rank] of ranksA) {
        const beside = ranksB.get(obstacle);
        if (!beside) continue;
        const gap = Math.max(beside[0] - rank[1], rank[0] - beside[1]);
        if (gap <= (furthest?.gap ?? 0)) continue;
        furthest = {
          obstacle,
          first: { place, rank },
          second: { place: place + 1 + further, rank: beside },
          count: common.size,
          gap,
        };
      }
    }
  }
  if (!furthest) return null;
  const { gap: _, ...apart } = furthest;
  return apart;
}
