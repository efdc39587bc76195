import fc from 'fast-check';
import { expect, test } from 'vitest';
import { largestDistance } from '../reference/distance.ts';
import reference from '../reference/small-areas.json' with { type: 'json' };
import { digamma, trigamma } from './digamma.ts';
import { logGamma } from './gamma.ts';

test('both derivatives of log gamma are those of R', () => {
  for (const [x, first, second] of reference.digamma as [number, number, number][]) {
    expect(largestDistance([digamma(x), trigamma(x)], [first, second]), `at ${x}`).toBeLessThan(1e-13);
  }
});

test('they go up and down by the steps of the recurrence, and are slopes of log gamma', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.05, max: 500, noNaN: true }), (x) => {
      expect(digamma(x + 1) - digamma(x)).toBeCloseTo(1 / x, 11);
      expect(trigamma(x) - trigamma(x + 1)).toBeCloseTo(1 / (x * x), 9);
      const step = 1e-5 * x;
      expect((logGamma(x + step) - logGamma(x - step)) / (2 * step)).toBeCloseTo(digamma(x), 5);
    }),
  );
  expect([digamma(0), digamma(-1), trigamma(0)]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
});
