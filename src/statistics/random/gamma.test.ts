import { expect, test } from 'vitest';
import { fitOfNumbers } from '../reference/draws.ts';
import { gammaTails } from '../special/gamma.ts';
import { gammaDraw, logGammaDraw } from './gamma.ts';
import { randomStream } from './stream.ts';

test.each([0.05, 0.4, 1, 1.7, 12, 900])('gamma draws of shape %d have its probabilities', (shape) => {
  const stream = randomStream(2, Math.round(shape * 100));
  const draws = Array.from({ length: 15_000 }, () => gammaDraw(stream, shape, 2.5));
  // A correct generator fails one seed in a thousand.
  expect(fitOfNumbers(draws, (draw) => gammaTails(shape, draw * 2.5).lower)).toBeGreaterThan(0.001);
});

test('a tiny shape keeps its logarithm where the number itself is 0', () => {
  const stream = randomStream(3);
  const logs = Array.from({ length: 2000 }, () => logGammaDraw(stream, 0.001));
  expect(logs.every(Number.isFinite)).toBe(true);
  // Near 0 the distribution function is x^shape / gamma(shape + 1): shape times minus the logarithm is about exponential.
  const mean = logs.reduce((sum, log) => sum - 0.001 * log, 0) / logs.length;
  expect(Math.abs(mean - 1)).toBeLessThan(4.5 / Math.sqrt(2000));
  expect(() => logGammaDraw(stream, 0)).toThrow(RangeError);
  expect(() => gammaDraw(stream, 2, 0)).toThrow(RangeError);
  expect(() => gammaDraw(stream, Number.NaN)).toThrow(RangeError);
});
