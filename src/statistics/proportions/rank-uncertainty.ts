/** The ranks an area may have; 1 is the smallest share. */
export type RankRange = { lowest: number; highest: number };

/**
 * How sure each single interval must be for all of them to hold together with the confidence asked for: 'independent' when
 * areas are counted separately (confidence to the power 1/areas), 'bonferroni' whatever they have in common.
 */
export function individualConfidence(
  joint: number,
  areas: number,
  kind: 'independent' | 'bonferroni' = 'independent',
): number {
  if (!(joint > 0 && joint < 1 && Number.isInteger(areas) && areas > 0)) {
    throw new RangeError('a joint confidence lies between 0 and 1 and belongs to at least one area');
  }
  return kind === 'independent' ? joint ** (1 / areas) : 1 - (1 - joint) / areas;
}

/**
 * Which ranks each area may have, from the interval of each (Klein, Wright and Wieczorek 2020, JRSS A 183:589): an area is
 * surely above those whose intervals end before its own begins, and surely below those that begin after it ends; the rest cannot be told apart from it. When all intervals hold together with some confidence, all true ranks lie
 * in these ranges together with at least that confidence. For intervals made with `individualConfidence`.
 */
export function rankRanges(intervals: readonly { readonly lower: number; readonly upper: number }[]): RankRange[] {
  if (intervals.some(({ lower, upper }) => !(lower <= upper))) {
    throw new RangeError('every interval needs a lower limit that is not above its upper limit');
  }
  const uppers = Float64Array.from(intervals, ({ upper }) => upper).sort();
  const lowers = Float64Array.from(intervals, ({ lower }) => lower).sort();
  /** How many of a sorted list lie below `value`, or at it when `withEqual`. */
  const countOf = (list: Float64Array, value: number, withEqual: boolean): number => {
    let [low, high] = [0, list.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const at = list[middle] as number;
      if (at < value || (withEqual && at === value)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return intervals.map(({ lower, upper }) => ({
    lowest: countOf(uppers, lower, false) + 1,
    highest: countOf(lowers, upper, true),
  }));
}
