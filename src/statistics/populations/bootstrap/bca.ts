import { normalCdf, normalQuantile } from '../../special/normal-distribution.ts';

/** Totals closer than this, relative to one another, are one total that was computed in two ways. */
const tie = 1e-7;

/** Where fewer replicates than this are beyond a limit, the limit is a matter of luck. */
const fewestBeyond = 10;

export type BcaLimit = {
  /** The share of all replicates below which this limit was asked for, such as 0.025. */
  readonly level: number;
  readonly value: number;
  /** The bootstrap probability of the limit after correction. */
  readonly probability: number;
  /** Fewer than 10 replicates support it: more replicates will move it. */
  readonly fromFew: boolean;
};

export type BcaInterval = {
  readonly estimate: number;
  readonly limits: readonly BcaLimit[];
  /** The plain percentiles at the same levels. */
  readonly percentiles: readonly number[];
  readonly bias: number;
  readonly acceleration: number;
  readonly replicates: number;
  /** Replicates in which no model could be estimated; they are in no limit. */
  readonly dropped: number;
};

/** A quantile of sorted numbers by definition 8 of Hyndman and Fan (1996): as good as unbiased for the median of its place. */
export function quantileType8(sorted: Float64Array, probability: number): number {
  if (sorted.length === 0) return Number.NaN;
  const place = (sorted.length + 1 / 3) * probability + 1 / 3;
  // Beyond the first and last order statistic nothing is known: they are the answer.
  const below = Math.min(sorted.length, Math.max(1, Math.floor(place)));
  const above = Math.min(sorted.length, below + 1);
  const share = Math.min(1, Math.max(0, place - below));
  const [low, high] = [sorted[below - 1] as number, sorted[above - 1] as number];
  return share === 0 ? low : low + share * (high - low);
}

/** The acceleration of BCa from totals with one person left out, each for `weight` people: one sixth of the skewness. */
export function accelerationOf(leftOut: readonly { readonly total: number; readonly weight: number }[]): number {
  const used = leftOut.filter(({ total }) => Number.isFinite(total));
  const people = used.reduce((sum, { weight }) => sum + weight, 0);
  const mean = used.reduce((sum, { total, weight }) => sum + total * weight, 0) / people;
  let [squares, cubes] = [0, 0];
  for (const { total, weight } of used) {
    squares += weight * (mean - total) ** 2;
    cubes += weight * (mean - total) ** 3;
  }
  return squares > 0 ? cubes / (6 * squares ** 1.5) : 0;
}

/**
 * The bias-corrected and accelerated bootstrap interval (Efron 1987, JASA 82:171). `replicates` are totals of resampled
 * tables, NaN where no model could be estimated; `acceleration` is that of the jackknife. A replicate that equals the
 * estimate counts as half below it, or rounding would decide. If all lie on one side there is no bias to correct by and the
 * limits are the end of the replicates on that side. Where the correction passes its pole, the limit is the outermost
 * replicate. No limit can lie outside the replicates, so for sparse tables it says how few support it.
 */
export function bcaInterval(
  estimate: number,
  replicates: Float64Array,
  acceleration: number,
  levels: readonly number[] = [0.025, 0.975],
): BcaInterval {
  for (const level of levels) {
    if (!(level > 0 && level < 1)) throw new RangeError('the level of a limit lies between 0 and 1');
  }
  const sorted = replicates.filter((total) => !Number.isNaN(total)).sort();
  let below = 0;
  for (const total of sorted) {
    if (Math.abs(total - estimate) <= tie * Math.abs(estimate)) below += 0.5;
    else if (total < estimate) below += 1;
  }
  const bias = sorted.length === 0 ? Number.NaN : normalQuantile(below / sorted.length);
  const limits = levels.map((level): BcaLimit => {
    const probability = correctedProbability(level, bias, acceleration);
    const beyond = Math.min(probability, 1 - probability) * sorted.length;
    return { level, value: quantileType8(sorted, probability), probability, fromFew: !(beyond >= fewestBeyond) };
  });
  return {
    estimate,
    limits,
    percentiles: levels.map((level) => quantileType8(sorted, level)),
    bias,
    acceleration,
    replicates: replicates.length,
    dropped: replicates.length - sorted.length,
  };
}

function correctedProbability(level: number, bias: number, acceleration: number): number {
  if (!Number.isFinite(bias)) return bias > 0 ? 1 : bias < 0 ? 0 : Number.NaN;
  const moved = bias + normalQuantile(level);
  const left = 1 - acceleration * moved;
  return left > 0 ? normalCdf(bias + moved / left) : moved > 0 ? 1 : 0;
}
