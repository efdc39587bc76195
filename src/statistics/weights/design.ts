import { betaQuantile } from '../special/beta.ts';
import { studentQuantile } from '../special/student.ts';

/** One who answered, or one thing counted: what was said, and how it was drawn. */
export type Drawn = {
  readonly value: number;
  readonly weight: number;
  readonly stratum: number;
  /** The unit that was drawn (a workplace, a person): numbered within nothing, so that two strata never share one. */
  readonly cluster: number;
};

export type Design = {
  readonly drawn: readonly Drawn[];
  /** How many units there were to draw from, by stratum; leave out where so few were drawn that it does not matter. */
  readonly sizes?: readonly number[];
};

export type DesignMean = {
  readonly estimate: number;
  readonly standardError: number;
  /** Clusters less strata. */
  readonly degrees: number;
  /** What equal weights and no clusters would need to show as much, by the weights alone (Kish). */
  readonly effectiveSize: number;
  /** The variance beside that of a plain drawing of as many. */
  readonly designEffect: number;
};

/** Kish's effective size: the square of the sum of weights over the sum of their squares. */
export function kishSize(weights: readonly number[]): number {
  const [sum, squares] = weights.reduce(([a, b], own) => [a + own, b + own * own], [0, 0]);
  return sum ** 2 / squares;
}

/**
 * The weighted mean of a survey by design: variance by linearisation between the drawn units of each stratum, with the finite
 * population correction where sizes are given. As `svymean` of survey. `calibrated` turns the linearised values into what
 * is left of them when weights were fitted to known totals (calibrate.ts). A stratum with one drawn unit is refused unless
 * that was all of it.
 */
export function designMean(
  design: Design,
  calibrated: (list: Float64Array) => Float64Array = (list) => list,
): DesignMean {
  const { drawn, sizes } = design;
  checkDrawn(drawn);
  const sum = drawn.reduce((all, { weight }) => all + weight, 0);
  const estimate = drawn.reduce((all, { weight, value }) => all + weight * value, 0) / sum;
  const linear = calibrated(Float64Array.from(drawn, ({ weight, value }) => (weight * (value - estimate)) / sum));
  const strata = new Map<number, Map<number, number>>();
  for (const [row, { stratum, cluster }] of drawn.entries()) {
    const clusters = strata.get(stratum) ?? new Map<number, number>();
    strata.set(stratum, clusters);
    clusters.set(cluster, (clusters.get(cluster) ?? 0) + (linear[row] as number));
  }
  let [variance, clustersInAll] = [0, 0];
  for (const [stratum, clusters] of strata) {
    clustersInAll += clusters.size;
    variance += stratumVariance([...clusters.values()], sizes?.[stratum]);
  }
  const spread = drawn.reduce((all, { weight, value }) => all + weight * (value - estimate) ** 2, 0) / sum;
  const n = drawn.length;
  const inPopulation = sizes === undefined || clustersInAll < n ? 0 : n / sum;
  const plain = (spread / (n - 1)) * (1 - inPopulation);
  return {
    estimate,
    standardError: Math.sqrt(variance),
    degrees: clustersInAll - strata.size,
    effectiveSize: kishSize(drawn.map(({ weight }) => weight)),
    designEffect: variance / plain,
  };
}

function stratumVariance(totals: readonly number[], size: number | undefined): number {
  const count = totals.length;
  if (size !== undefined && size < count) throw new RangeError('no more units are drawn than a stratum has');
  if (count === size) return 0;
  if (count < 2) throw new RangeError('a stratum needs two drawn units, or all of them');
  const mean = totals.reduce((sum, own) => sum + own, 0) / count;
  const squares = totals.reduce((sum, own) => sum + (own - mean) ** 2, 0);
  return (1 - (size === undefined ? 0 : count / size)) * (count / (count - 1)) * squares;
}

function checkDrawn(drawn: readonly Drawn[]): void {
  if (drawn.length === 0) throw new RangeError('a survey needs an answer');
  const home = new Map<number, number>();
  for (const { value, weight, stratum, cluster } of drawn) {
    if (!Number.isFinite(value) || !(weight > 0 && Number.isFinite(weight))) {
      throw new RangeError('an answer has a number and a weight above 0');
    }
    if ((home.get(cluster) ?? stratum) !== stratum) throw new RangeError('a drawn unit lies in one stratum');
    home.set(cluster, stratum);
  }
}

export type ShareLimits = { readonly lower: number; readonly upper: number };

/** Limits of a share on the scale of log odds, with the degrees of the design, as `svyciprop(method = "logit")`. */
export function logitLimits({ estimate, standardError, degrees }: DesignMean, confidence = 0.95): ShareLimits {
  if (estimate <= 0 || estimate >= 1) return { lower: Number.NaN, upper: Number.NaN };
  const middle = Math.log(estimate / (1 - estimate));
  const reach = (studentQuantile(0.5 + confidence / 2, degrees) * standardError) / (estimate * (1 - estimate));
  const back = (at: number): number => 1 / (1 + Math.exp(-at));
  return { lower: back(middle - reach), upper: back(middle + reach) };
}

/**
 * Limits of Korn and Graubard (1998, Survey Methodology 24:193): those of Clopper and Pearson for the effective size, which is
 * made smaller by few degrees. As `svyciprop(method = "beta")`. Where all or none have the mark the design says nothing of the
 * variance, and the number who answered stands for the effective size.
 */
export function betaLimits(mean: DesignMean, answered: number, confidence = 0.95): ShareLimits {
  const { estimate, standardError, degrees } = mean;
  const tail = (1 - confidence) / 2;
  const known =
    standardError > 0 ? (estimate * (1 - estimate)) / standardError ** 2 : Math.min(answered, mean.effectiveSize);
  const few = (studentQuantile(1 - tail, answered - 1) / studentQuantile(1 - tail, degrees)) ** 2;
  const size = known * few;
  const [marked, unmarked] = [size * estimate, size * (1 - estimate)];
  return {
    lower: marked <= 0 ? 0 : betaQuantile(tail, marked, unmarked + 1),
    upper: unmarked <= 0 ? 1 : betaQuantile(1 - tail, marked + 1, unmarked),
  };
}

/** The range a share has if all who did not answer would have said no, or all yes: no assumption, and usually wide. */
export const ifNoneOrAll = (share: number, responseRate: number): ShareLimits => ({
  lower: share * responseRate,
  upper: share * responseRate + 1 - responseRate,
});
