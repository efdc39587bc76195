import { expect, test } from 'vitest';
import { largestDistance } from '../reference/distance.ts';
import { quantileOfSorted } from './sample-quantile.ts';

test('quantiles are those of R', () => {
  // R 4.5.0: quantile(c(3, 5, 8, 13, 40), c(0, .025, .1, .3, .5, .77, .975, 1), type = 8)
  const expected = [3, 3, 3, 4.8666666666666671, 8, 24.88000000000001, 40, 40];
  const sorted = Float64Array.of(3, 5, 8, 13, 40);
  const found = [0, 0.025, 0.1, 0.3, 0.5, 0.77, 0.975, 1].map((probability) => quantileOfSorted(sorted, probability));
  expect(largestDistance(found, expected)).toBeLessThan(1e-14);
  expect(quantileOfSorted(Float64Array.of(7), 0.2)).toBe(7);
  expect(() => quantileOfSorted(new Float64Array(0), 0.5)).toThrow(RangeError);
  expect(() => quantileOfSorted(sorted, 1.1)).toThrow(RangeError);
});
