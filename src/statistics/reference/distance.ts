/**
 * The largest relative distance between numbers and their reference, for tests. A reference of null is R's NA: the
 * number must be NaN there. Lists of different length, and NaN where a number belongs, are infinitely far apart.
 */
export function largestDistance(actual: readonly number[], reference: readonly (number | null)[]): number {
  if (actual.length !== reference.length) {
    return Number.POSITIVE_INFINITY;
  }
  let largest = 0;
  for (const [i, value] of actual.entries()) {
    const expected = reference[i] ?? null;
    if (expected === null || Number.isNaN(value)) {
      largest = expected === null && Number.isNaN(value) ? largest : Number.POSITIVE_INFINITY;
    } else if (value !== expected) {
      largest = Math.max(largest, Math.abs(value - expected) / Math.max(Math.abs(value), Math.abs(expected)));
    }
  }
  return largest;
}

/** Observations that give the counts of a curve: so many of cause 0 (censored), 1, 2, ... at each time. */
export function observationsFromCounts(
  time: readonly number[],
  countsByCause: readonly (readonly number[])[],
): { times: Float64Array; causes: Uint8Array } {
  const times: number[] = [];
  const causes: number[] = [];
  for (const [cause, counts] of countsByCause.entries()) {
    for (const [row, count] of counts.entries()) {
      for (let n = 0; n < count; n += 1) {
        times.push(time[row] as number);
        causes.push(cause);
      }
    }
  }
  return { times: Float64Array.from(times), causes: Uint8Array.from(causes) };
}
