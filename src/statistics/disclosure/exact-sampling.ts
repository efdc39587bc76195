import { type RandomBit, uniformBelow } from './random-bits.ts';

/**
 * Draws from distributions with exponentials in them, by fair bits and whole numbers alone: Canonne, Kamath and Steinke 2020,
 * "The discrete Gaussian for differential privacy" (arXiv 2004.00010), algorithms 1 and 2. No floating point number occurs,
 * so that no outcome is more or less likely than it says: rounding in a textbook's logarithm of a uniform number has given
 * whole data sets away (Mironov 2012, "On significance of the least significant bits for differential privacy").
 *
 * How long a draw takes depends on its outcome a little; who can measure it on the server learns of it.
 */

/** True with probability `of` / `per`, exactly. */
function bernoulli(of: bigint, per: bigint, bit: RandomBit): boolean {
  return uniformBelow(per, bit) < of;
}

/** True with probability exp(-g) for g = `of` / `per` from 0 to 1: how long a falling chain of draws goes on, even or odd. */
function bernoulliExpUpToOne(of: bigint, per: bigint, bit: RandomBit): boolean {
  let length = 1n;
  while (bernoulli(of, per * length, bit)) length += 1n;
  return length % 2n === 1n;
}

/** True with probability exp(-`of` / `per`), exactly. Errors: a negative exponent, or one over 0. */
export function bernoulliExp(of: bigint, per: bigint, bit: RandomBit): boolean {
  if (of < 0n || per <= 0n) throw new RangeError('the exponent is a fraction from 0 upwards');
  for (let whole = of / per; whole > 0n; whole -= 1n) if (!bernoulliExpUpToOne(1n, 1n, bit)) return false;
  return bernoulliExpUpToOne(of % per, per, bit);
}

/**
 * A whole number z with probability proportional to exp(-|z| `of` / `per`): discrete Laplace, also called two-sided geometric.
 * Errors: a rate that is not above 0.
 */
export function discreteLaplace(of: bigint, per: bigint, bit: RandomBit): bigint {
  if (of <= 0n || per <= 0n) throw new RangeError('the rate is a fraction above 0');
  for (;;) {
    const part = uniformBelow(per, bit);
    if (!bernoulliExp(part, per, bit)) continue;
    let whole = 0n;
    while (bernoulliExpUpToOne(1n, 1n, bit)) whole += 1n;
    const size = (part + per * whole) / of;
    const isNegative = bit() === 1;
    // Zero would otherwise be drawn twice as often, once with each sign.
    if (isNegative && size === 0n) continue;
    return isNegative ? -size : size;
  }
}
