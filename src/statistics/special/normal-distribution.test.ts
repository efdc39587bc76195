import fc from 'fast-check';
import { expect, test } from 'vitest';
import { largestDistance } from '../reference/distance.ts';
import reference from '../reference/normal-distribution.json' with { type: 'json' };
import { normalCdf, normalDensity, normalQuantile } from './normal-distribution.ts';

// Two or three roundings of double precision; far tails lose a little in the exponential, in R too.
const fewRoundings = 2e-15;

test('probabilities of the normal distribution are those of R, in far tails too', () => {
  for (const [x, probability] of reference.pnorm as [number, number][]) {
    expect(largestDistance([normalCdf(x)], [probability]), `at ${x}`).toBeLessThan(x < -20 ? 1e-14 : fewRoundings);
  }
});

test('quantiles of the normal distribution are those of R', () => {
  for (const [probability, x] of reference.qnorm as [number, number][]) {
    // R's own formula is off in the 15th digit so close to the middle; x/density^-1 is exact there.
    const tolerance = Math.abs(probability - 0.5) < 1e-6 ? 1e-14 : fewRoundings;
    expect(largestDistance([normalQuantile(probability)], [x]), `at ${probability}`).toBeLessThan(tolerance);
  }
});

test('a quantile is the point at which the probability is reached', () => {
  fc.assert(
    fc.property(fc.double({ min: -8, max: 5, noNaN: true }), (x) => {
      // An error of one rounding in the probability moves x by as much divided by the density.
      const tolerance = 4e-16 / normalDensity(x) + 1e-14;
      return Math.abs(normalQuantile(normalCdf(x)) - x) <= tolerance * Math.max(1, normalCdf(x));
    }),
  );
});

test('the edges are what they must be', () => {
  expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
  expect(normalQuantile(0.5)).toBe(0);
  expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
  expect(normalQuantile(1.1)).toBeNaN();
  expect(normalCdf(Number.NaN)).toBeNaN();
  expect(normalCdf(Number.NEGATIVE_INFINITY)).toBe(0);
  expect(normalCdf(Number.POSITIVE_INFINITY)).toBe(1);
});
