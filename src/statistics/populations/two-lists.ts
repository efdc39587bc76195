import { logNormalLimits, type SimpleEstimate } from './log-normal-limits.ts';

/** Two lists: people on the first, on the second, and on both. */
export type TwoLists = { readonly first: number; readonly second: number; readonly both: number };

function checked({ first, second, both }: TwoLists): void {
  const whole = [first, second, both].every((count) => Number.isSafeInteger(count) && count >= 0);
  if (!whole || both > Math.min(first, second)) {
    throw new RangeError('two lists have whole numbers of people, and no more on both than on either');
  }
}

/**
 * Lincoln and Petersen: first · second / both, with variance first · second (first - both)(second - both) / both^3 (Seber
 * 1982, 3.1). Infinite where no one is on both. Needs lists that are independent of one another; with two lists nothing can
 * check that.
 */
export function lincolnPetersen(lists: TwoLists, confidence = 0.95): SimpleEstimate {
  checked(lists);
  const { first, second, both } = lists;
  const seen = first + second - both;
  if (both === 0)
    return { total: Number.POSITIVE_INFINITY, variance: Number.NaN, lower: seen, upper: Number.POSITIVE_INFINITY };
  const variance = (first * second * (first - both) * (second - both)) / both ** 3;
  return logNormalLimits(seen, (first * second) / both, variance, confidence);
}

/**
 * Chapman's estimate, (first + 1)(second + 1) / (both + 1) - 1, unbiased when the lists together are larger than the
 * population and nearly so from 7 on both, with the variance of Seber (1970), (first + 1)(second + 1)(first - both)
 * (second - both) / ((both + 1)^2 (both + 2)). The same assumption as Lincoln and Petersen.
 */
export function chapman(lists: TwoLists, confidence = 0.95): SimpleEstimate {
  checked(lists);
  const { first, second, both } = lists;
  const total = ((first + 1) * (second + 1)) / (both + 1) - 1;
  const variance = ((first + 1) * (second + 1) * (first - both) * (second - both)) / ((both + 1) ** 2 * (both + 2));
  return logNormalLimits(first + second - both, total, variance, confidence);
}
