import { digamma, trigamma } from '../special/digamma.ts';
import { logGamma } from '../special/gamma.ts';
import type { Counted } from './newcombe.ts';

/**
 * How the shares of areas spread: a beta distribution with this mean and precision (a + b). The larger the precision, the
 * nearer are the areas to each other; Infinity when they spread no more than chance alone would spread them.
 */
export type SharePrior = { mean: number; precision: number };

/** log of gamma(x + steps) / gamma(x): summed for few steps, where the difference would lose digits. */
function logRising(x: number, steps: number): number {
  if (steps > 40) return logGamma(x + steps) - logGamma(x);
  let product = 0;
  for (let k = 0; k < steps; k += 1) product += Math.log(x + k);
  return product;
}

/** The log likelihood of the counts of all areas under a prior, without the binomial coefficients. */
export function betaBinomialLikelihood(areas: readonly Counted[], { mean, precision }: SharePrior): number {
  let sum = 0;
  for (const { count, of } of areas) {
    sum +=
      precision === Number.POSITIVE_INFINITY
        ? count * Math.log(mean) + (of - count) * Math.log1p(-mean)
        : logRising(mean * precision, count) + logRising((1 - mean) * precision, of - count) - logRising(precision, of);
  }
  return sum;
}

/** First and second derivatives of the log likelihood by the two parameters a and b of the beta distribution. */
function derivatives(areas: readonly Counted[], a: number, b: number) {
  let [byA, byB, byAA, byBB, byAB] = [0, 0, 0, 0, 0];
  for (const { count, of } of areas) {
    const first = digamma(a + b) - digamma(a + b + of);
    const second = trigamma(a + b) - trigamma(a + b + of);
    byA += digamma(a + count) - digamma(a) + first;
    byB += digamma(b + of - count) - digamma(b) + first;
    byAA += trigamma(a + count) - trigamma(a) + second;
    byBB += trigamma(b + of - count) - trigamma(b) + second;
    byAB += second;
  }
  return { byA, byB, byAA, byBB, byAB };
}

/**
 * The prior of greatest likelihood (Griffiths 1973, Biometrics 29:637), by Newton's method on the logarithms of a and b,
 * kept uphill. Whether the areas spread at all is read off the slope of the likelihood where they would not (Tarone
 * 1979, Biometrika 66:585). Areas in which nothing was counted say nothing.
 */
export function fitSharePrior(areas: readonly Counted[]): SharePrior {
  const counted = areas.filter(({ of }) => of > 0);
  const count = counted.reduce((sum, area) => sum + area.count, 0);
  const of = counted.reduce((sum, area) => sum + area.of, 0);
  const mean = count / of;
  const spread = counted.reduce((sum, area) => {
    const rest = area.of - area.count;
    return sum + (area.count * (area.count - 1)) / mean + (rest * (rest - 1)) / (1 - mean) - area.of * (area.of - 1);
  }, 0);
  if (!(count > 0 && count < of && spread > 0)) {
    return { mean, precision: Number.POSITIVE_INFINITY };
  }
  const at = (logA: number, logB: number) => {
    const [a, b] = [Math.exp(logA), Math.exp(logB)];
    return betaBinomialLikelihood(counted, { mean: a / (a + b), precision: a + b });
  };
  let [logA, logB] = [Math.log(mean * 10), Math.log((1 - mean) * 10)];
  let here = at(logA, logB);
  for (let round = 0; round < 200; round += 1) {
    const [a, b] = [Math.exp(logA), Math.exp(logB)];
    const { byA, byB, byAA, byBB, byAB } = derivatives(counted, a, b);
    const [slopeA, slopeB] = [a * byA, b * byB];
    let [curveA, curveB] = [-(a * a * byAA + slopeA), -(b * b * byBB + slopeB)];
    const curveAB = -a * b * byAB;
    // Where the likelihood does not bend down in every direction, the diagonal is raised until the step goes uphill.
    const short = Math.abs(curveAB) * 1.01 - Math.min(curveA, curveB);
    if (!(curveA > 0 && curveA * curveB > curveAB * curveAB)) {
      curveA += Math.max(0, short) + 1e-6;
      curveB += Math.max(0, short) + 1e-6;
    }
    const determinant = curveA * curveB - curveAB * curveAB;
    const stepA = (curveB * slopeA - curveAB * slopeB) / determinant;
    const stepB = (curveA * slopeB - curveAB * slopeA) / determinant;
    let part = Math.min(1, 2 / Math.max(Math.abs(stepA), Math.abs(stepB)));
    let there = at(logA + part * stepA, logB + part * stepB);
    for (; !(there >= here) && part > 1e-9; part /= 2) there = at(logA + (part / 2) * stepA, logB + (part / 2) * stepB);
    if (!(there >= here)) break;
    logA += part * stepA;
    logB += part * stepB;
    here = there;
    if (Math.abs(stepA) + Math.abs(stepB) < 1e-11) break;
  }
  const [a, b] = [Math.exp(logA), Math.exp(logB)];
  return { mean: a / (a + b), precision: a + b };
}
