const dotCount = 20;

/**
 * Twenty quantiles of the resamples of all methods that estimate: one chance in twenty each. Every method weighs alike, however
 * often it has drawn and however many of its draws gave no number: each total weighs one part of those of its method. Methods
 * without resamples are in none.
 */
export function twentyDots(byMethod: readonly Float64Array[]): number[] {
  const pooled = byMethod
    .map((totals) => totals.filter(Number.isFinite))
    .flatMap((totals) => Array.from(totals, (total) => ({ total, weight: 1 / totals.length })))
    .sort((one, other) => one.total - other.total || one.weight - other.weight);
  if (pooled.length < dotCount) return [];
  const whole = pooled.reduce((sum, { weight }) => sum + weight, 0);
  const places = Array.from({ length: dotCount }, (_, dot) => (dot + 0.5) / dotCount);
  return quantilesOf(
    pooled.map(({ total, weight }) => ({ total, weight: weight / whole })),
    places,
  );
}

/**
 * Quantiles of sorted totals whose weights sum to 1, at rising places. A total is at the middle of its own weight, and
 * between two totals the line is straight: definition 5 of Hyndman and Fan (1996) where all weigh the same.
 */
function quantilesOf(
  sorted: readonly { readonly total: number; readonly weight: number }[],
  places: readonly number[],
): number[] {
  let [next, before] = [0, 0];
  let last = { total: Number.NaN, middle: 0 };
  const middleOf = (at: number): number => before + (sorted[at]?.weight ?? 0) / 2;
  return places.map((place) => {
    while (next < sorted.length && middleOf(next) < place) {
      last = { total: sorted[next]?.total ?? Number.NaN, middle: middleOf(next) };
      before += sorted[next]?.weight ?? 0;
      next += 1;
    }
    const above = sorted[next]?.total ?? last.total;
    if (Number.isNaN(last.total) || next === sorted.length) return above;
    const share = (place - last.middle) / (middleOf(next) - last.middle);
    return last.total + share * (above - last.total);
  });
}
