import fc from 'fast-check';
import { expect, test } from 'vitest';
import { largestDistance } from '../reference/distance.ts';
import reference from '../reference/special.json' with { type: 'json' };
import { betaCdf, betaQuantile } from './beta.ts';

test('the beta distribution is that of pbeta in R', () => {
  for (const [x, a, b, value] of reference.betaCdf as [number, number, number, number][]) {
    // Below 1e-16 of the other tail nothing is left of a difference from 1.
    const distance = value < 1e-290 ? Math.abs(betaCdf(x, a, b) - value) : largestDistance([betaCdf(x, a, b)], [value]);
    expect(distance, `pbeta(${x}, ${a}, ${b})`).toBeLessThan(1e-11);
  }
});

test('its quantiles are those of qbeta in R', () => {
  for (const [p, a, b, value] of reference.betaQuantile as [number, number, number, number][]) {
    expect(largestDistance([betaQuantile(p, a, b)], [value]), `qbeta(${p}, ${a}, ${b})`).toBeLessThan(1e-9);
  }
});

test('where nothing is defined, the answer is not a number, and the ends are the ends', () => {
  expect(betaCdf(0.5, 0, 1)).toBeNaN();
  expect(betaQuantile(-0.1, 1, 1)).toBeNaN();
  expect([betaCdf(0, 2, 3), betaCdf(1, 2, 3)]).toEqual([0, 1]);
  expect([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([0, 1]);
});

test('the quantile of a probability is where the distribution has that probability', () => {
  const shape = fc.double({ min: 0.5, max: 500, noNaN: true });
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), shape, shape, (p, a, b) => {
      return Math.abs(betaCdf(betaQuantile(p, a, b), a, b) - p) < 1e-9;
    }),
  );
});
