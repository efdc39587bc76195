/**
 * The quantile of numbers in rising order, halfway between positions so that it is about unbiased for the median whatever
 * the distribution (type 8 of Hyndman and Fan 1996, American Statistician 50:361). Below the first position the smallest
 * number, above the last the largest: nothing is made up beyond what was seen. Same as R's quantile(x, p, type = 8).
 */
export function quantileOfSorted(sorted: Float64Array, probability: number): number {
  if (sorted.length === 0 || !(probability >= 0 && probability <= 1)) {
    throw new RangeError('a quantile is of at least one number, at a probability from 0 to 1');
  }
  const position = (sorted.length + 1 / 3) * probability + 1 / 3;
  const lower = Math.min(sorted.length, Math.max(1, Math.floor(position)));
  const upper = Math.min(sorted.length, lower + 1);
  const share = Math.min(1, Math.max(0, position - lower));
  const [low, high] = [sorted[lower - 1] as number, sorted[upper - 1] as number];
  return share === 0 || low === high ? low : low * (1 - share) + high * share; // the other may be infinite
}
