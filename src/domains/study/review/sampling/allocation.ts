/**
 * How the files to read are shared out over the strata. Proportional: by how many each holds. By spread (Neyman 1934, J Royal
 * Stat Soc 97:558): by how many it holds times the standard deviation of what is expected there, so that more is read where
 * answers vary most.
 */
export const allocations = ['proportional', 'by-spread'] as const;
export type Allocation = (typeof allocations)[number];

type AllocationRequest = {
  readonly allocation: Allocation;
  readonly toRead: number;
  readonly leastEach: number;
  readonly strata: readonly { readonly size: number; readonly expected: number | null }[];
};

/** Fewest and most that can be read: of each stratum the least, or all where it holds no more; and all there is. */
export function bounds({ leastEach, strata }: Pick<AllocationRequest, 'leastEach' | 'strata'>): {
  fewest: number;
  most: number;
} {
  return {
    fewest: strata.reduce((sum, { size }) => sum + Math.min(size, leastEach), 0),
    most: strata.reduce((sum, { size }) => sum + size, 0),
  };
}

/**
 * How many of each stratum, in their order. The sum is what was asked; none gets less than the least, or more than it holds.
 * Where a share would be below the least or above all, it is fixed there and the rest is shared out again. Parts of a file go
 * to the largest remainders, the earlier stratum first where they are equal. RangeError where the sum cannot be.
 */
export function allocate(asked: AllocationRequest): number[] {
  const { allocation, toRead, leastEach, strata } = asked;
  const { fewest, most } = bounds(asked);
  if (!(toRead >= fewest && toRead <= most))
    throw new RangeError('more is asked of the strata than they hold, or less');
  const weights = strata.map(({ size, expected }) => size * (allocation === 'by-spread' ? spread(expected ?? 0.5) : 1));
  const least = strata.map(({ size }) => Math.min(size, leastEach));
  const fixed = new Map<number, number>();
  for (;;) {
    const free = strata.flatMap((_, place) => (fixed.has(place) ? [] : [place]));
    const left = toRead - [...fixed.values()].reduce((sum, count) => sum + count, 0);
    const weight = free.reduce((sum, place) => sum + (weights[place] ?? 0), 0);
    const share = (place: number): number => (left * (weights[place] ?? 0)) / weight;
    const low = free.filter((place) => share(place) < (least[place] ?? 0));
    const high = free.filter((place) => share(place) > (strata[place]?.size ?? 0));
    if (low.length === 0 && high.length === 0) return rounded(strata.length, fixed, free, left, share);
    // Only the side that is further out may be fixed at once: the other may come within its bounds again.
    const under = low.reduce((sum, place) => sum + (least[place] ?? 0) - share(place), 0);
    const over = high.reduce((sum, place) => sum + share(place) - (strata[place]?.size ?? 0), 0);
    if (under >= over) for (const place of low) fixed.set(place, least[place] ?? 0);
    else for (const place of high) fixed.set(place, strata[place]?.size ?? 0);
  }
}

const spread = (share: number): number => Math.sqrt(share * (1 - share));

function rounded(
  length: number,
  fixed: ReadonlyMap<number, number>,
  free: readonly number[],
  left: number,
  share: (place: number) => number,
): number[] {
  const counts = Array.from({ length }, (_, place) => fixed.get(place) ?? Math.floor(share(place) + 1e-9));
  const given = free.reduce((sum, place) => sum + (counts[place] ?? 0), 0);
  const byRemainder = [...free].sort((a, b) => share(b) - (counts[b] ?? 0) - (share(a) - (counts[a] ?? 0)) || a - b);
  for (const place of byRemainder.slice(0, left - given)) counts[place] = (counts[place] ?? 0) + 1;
  return counts;
}
