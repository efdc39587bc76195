import { logGamma } from '../special/gamma.ts';
import type { Stream } from './stream.ts';

/** By adding up the probabilities of 0, 1, 2, ... until a uniform number is passed; for an expected count below 10. */
function bySearch({ uniform }: Stream, trials: number, probability: number): number {
  const odds = probability / (1 - probability);
  const none = Math.exp(trials * Math.log1p(-probability));
  for (;;) {
    let [rest, at] = [uniform(), none];
    for (let count = 0; count <= trials && count < 110; count += 1) {
      if (rest < at) {
        return count;
      }
      rest -= at;
      at *= (odds * (trials - count)) / (count + 1);
    }
  }
}

/**
 * A draw of how many of so many trials succeed. Transformed rejection with squeeze (BTRS; Hormann 1993, J. Statist. Comput.
 * Simul. 46:101) where 10 or more are expected, so the time does not grow with the trials. Good to a billion trials:
 * beyond, the logarithms it compares begin to lose the digits that matter.
 */
export function binomialDraw(stream: Stream, trials: number, probability: number): number {
  if (!(Number.isSafeInteger(trials) && trials >= 0 && probability >= 0 && probability <= 1)) {
    throw new RangeError('a binomial draw needs a whole number of trials and a probability from 0 to 1');
  }
  if (probability > 0.5) {
    return trials - binomialDraw(stream, trials, 1 - probability);
  }
  if (trials === 0 || probability === 0) {
    return 0;
  }
  if (trials * probability < 10) {
    return bySearch(stream, trials, probability);
  }
  const spread = Math.sqrt(trials * probability * (1 - probability));
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * probability;
  const quick = 0.92 - 4.2 / b;
  const mode = Math.floor((trials + 1) * probability);
  let logAtMode = Number.NaN;
  for (;;) {
    const u = stream.uniform() - 0.5;
    const v = stream.uniform();
    const edge = 0.5 - Math.abs(u);
    const count = Math.floor(((2 * a) / edge + b) * u + trials * probability + 0.5);
    if (edge >= 0.07 && v <= quick) {
      return count;
    }
    if (count >= 0 && count <= trials) {
      if (Number.isNaN(logAtMode)) logAtMode = logGamma(mode + 1) + logGamma(trials - mode + 1);
      const height = (v * (2.83 + 5.1 / b) * spread) / (a / (edge * edge) + b);
      const ratio = logAtMode - logGamma(count + 1) - logGamma(trials - count + 1);
      if (Math.log(height) <= ratio + (count - mode) * Math.log(probability / (1 - probability))) {
        return count;
      }
    }
  }
}
