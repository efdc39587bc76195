import { logGamma } from '../special/gamma.ts';
import type { Stream } from './stream.ts';

/**
 * A draw from the Poisson distribution of this mean. Below 10 by multiplying uniform numbers (Knuth); above by transformed
 * rejection (PTRS; Hormann 1993, Insurance: Mathematics and Economics 12:39), whose time does not grow with the mean. Good
 * to a mean of a billion: beyond, the logarithms it compares begin to lose the digits that matter.
 */
export function poissonDraw({ uniform }: Stream, mean: number): number {
  if (!(mean >= 0 && mean < Number.POSITIVE_INFINITY)) {
    throw new RangeError('the mean of a Poisson distribution is a number from 0 upwards');
  }
  if (mean < 10) {
    const stop = Math.exp(-mean);
    let count = 0;
    for (let product = uniform(); product > stop; product *= uniform()) count += 1;
    return count;
  }
  const b = 0.931 + 2.53 * Math.sqrt(mean);
  const a = -0.059 + 0.02483 * b;
  const quick = 0.9277 - 3.6224 / (b - 2);
  const logScale = Math.log(1.1239 + 1.1328 / (b - 3.4));
  for (;;) {
    const u = uniform() - 0.5;
    const v = uniform();
    const edge = 0.5 - Math.abs(u);
    const count = Math.floor(((2 * a) / edge + b) * u + mean + 0.43);
    if (edge >= 0.07 && v <= quick) {
      return count;
    }
    if (count >= 0 && !(edge < 0.013 && v > edge)) {
      const height = Math.log(v) + logScale - Math.log(a / (edge * edge) + b);
      if (height <= count * Math.log(mean) - mean - logGamma(count + 1)) {
        return count;
      }
    }
  }
}
