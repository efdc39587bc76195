import { expect, test } from 'vitest';
import { fitOfNumbers } from '../reference/draws.ts';
import { betaCdf } from '../special/beta.ts';
import { betaDraw, betaLogOddsDraw } from './beta.ts';
import { randomStream } from './stream.ts';

test.each([
  [1, 1],
  [1, 7],
  [3, 1],
  [0.3, 0.6],
  [2, 7.5],
  [400, 30],
])('beta draws of %d and %d have its probabilities', (a, b) => {
  const stream = randomStream(4, Math.round(10 * a + b));
  const draws = Array.from({ length: 15_000 }, () => betaDraw(stream, a, b));
  // A correct generator fails one seed in a thousand.
  expect(fitOfNumbers(draws, (draw) => betaCdf(draw, a, b))).toBeGreaterThan(0.001);
});

test('log odds are there where the draw itself is 0 or 1', () => {
  const stream = randomStream(5);
  const odds = Array.from({ length: 1000 }, () => betaLogOddsDraw(stream, 1, 0.002));
  expect(odds.every(Number.isFinite)).toBe(true);
  expect(Math.max(...odds)).toBeGreaterThan(750);
  expect(() => betaDraw(stream, 0, 1)).toThrow(RangeError);
});
