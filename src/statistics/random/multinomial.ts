import { logGamma } from '../special/gamma.ts';
import type { Stream } from './stream.ts';

/**
 * One draw from the binomial distribution: how many of `trials` succeed, each with this probability. Exact in
 * distribution. Small means by inversion (one uniform), larger ones by Hörmann's transformed rejection BTRS (1993, J. Stat.
 * Comput. Simul. 46:101), about 1.2 pairs of uniforms whatever the mean.
 */
export function binomialDraw(stream: Stream, trials: number, probability: number): number {
  if (!(Number.isSafeInteger(trials) && trials >= 0 && probability >= 0 && probability <= 1)) {
    throw new RangeError('a binomial draw needs a whole number of trials and a probability');
  }
  if (trials === 0 || probability === 0) return 0;
  if (probability > 0.5) return trials - smallerHalf(stream, trials, 1 - probability);
  return smallerHalf(stream, trials, probability);
}

function smallerHalf(stream: Stream, trials: number, probability: number): number {
  if (probability === 0) return 0;
  return trials * probability < 10
    ? byInversion(stream, trials, probability)
    : byRejection(stream, trials, probability);
}

/** Adds up probabilities from 0 upwards until they pass a uniform number; what rounding leaves over is drawn again. */
function byInversion(stream: Stream, trials: number, probability: number): number {
  const odds = probability / (1 - probability);
  const none = Math.exp(trials * Math.log1p(-probability));
  for (;;) {
    let rest = stream.uniform();
    let chance = none;
    for (let count = 0; count <= trials && (chance > 0 || count === 0); count += 1) {
      if (rest < chance) return count;
      rest -= chance;
      chance *= (odds * (trials - count)) / (count + 1);
    }
  }
}

function byRejection(stream: Stream, trials: number, probability: number): number {
  const spread = Math.sqrt(trials * probability * (1 - probability));
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * probability;
  const centre = trials * probability + 0.5;
  const quick = 0.92 - 4.2 / b;
  const scale = (2.83 + 5.1 / b) * spread;
  const logOdds = Math.log(probability / (1 - probability));
  const mode = Math.floor((trials + 1) * probability);
  const atMode = logGamma(mode + 1) + logGamma(trials - mode + 1);
  for (;;) {
    const u = stream.uniform() - 0.5;
    const v = stream.uniform();
    const edge = 0.5 - Math.abs(u);
    const count = Math.floor(((2 * a) / edge + b) * u + centre);
    if (edge >= 0.07 && v <= quick) return count;
    if (count < 0 || count > trials) continue;
    const bound = Math.log((v * scale) / (a / (edge * edge) + b));
    if (bound <= atMode - logGamma(count + 1) - logGamma(trials - count + 1) + (count - mode) * logOdds) return count;
  }
}

/**
 * One draw from the multinomial distribution: `total` things fall into cells with these weights (0 and upwards, in any
 * unit). Each cell in turn takes a binomial share of what is left, so the cost is one draw a cell. Written into `into`.
 */
export function multinomialDraw(stream: Stream, total: number, weights: Float64Array, into: Float64Array): void {
  let weightLeft = 0;
  let last = -1;
  for (let cell = 0; cell < weights.length; cell += 1) {
    const weight = weights[cell] as number;
    if (!(weight >= 0)) throw new RangeError('a weight is a number from 0 upwards');
    weightLeft += weight;
    if (weight > 0) last = cell;
  }
  if (last < 0) throw new RangeError('a multinomial draw needs a cell that can be hit');
  let left = total;
  for (let cell = 0; cell < weights.length; cell += 1) {
    const weight = weights[cell] as number;
    const drawn = cell === last ? left : cell < last ? binomialDraw(stream, left, Math.min(1, weight / weightLeft)) : 0;
    into[cell] = drawn;
    left -= drawn;
    weightLeft -= weight;
  }
}
