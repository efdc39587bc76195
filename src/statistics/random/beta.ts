import { gammaDraw, logGammaDraw } from './gamma.ts';
import type { Stream } from './stream.ts';

/**
 * A draw from the beta distribution as its log odds, log(x / (1 - x)): the difference of the logarithms of two gamma draws.
 * Keeps its digits where x is too near 0 or 1 for a number.
 */
export const betaLogOddsDraw = (stream: Stream, a: number, b: number): number =>
  logGammaDraw(stream, a) - logGammaDraw(stream, b);

/** A draw from the beta distribution with mean a / (a + b). Where a or b is 1 it is a power of a uniform draw. */
export function betaDraw(stream: Stream, a: number, b: number): number {
  if (a === 1 && b > 0) {
    return b === 1 ? stream.uniform() : -Math.expm1(Math.log(1 - stream.uniform()) / b);
  }
  if (a >= 1 && b >= 1 && a + b < Number.POSITIVE_INFINITY) {
    const first = gammaDraw(stream, a);
    return first / (first + gammaDraw(stream, b));
  }
  return 1 / (1 + Math.exp(-betaLogOddsDraw(stream, a, b)));
}
