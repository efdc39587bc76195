import { expect, test } from 'vitest';
import { fitOfCounts } from '../reference/draws.ts';
import { logGamma } from '../special/gamma.ts';
import { binomialDraw } from './binomial.ts';
import { randomStream } from './stream.ts';

const probabilityOf = (trials: number, probability: number) => (count: number) =>
  count > trials
    ? 0
    : Math.exp(
        logGamma(trials + 1) -
          logGamma(count + 1) -
          logGamma(trials - count + 1) +
          count * Math.log(probability) +
          (trials - count) * Math.log1p(-probability),
      );

test.each([
  [1, 0.3],
  [12, 0.45],
  [40, 0.9],
  [5000, 0.0004],
  [25, 0.5],
  [2744, 0.11],
  [700, 0.83],
])('binomial draws of %d trials with probability %d have its probabilities', (trials, probability) => {
  const stream = randomStream(6, trials);
  const draws = Array.from({ length: 20_000 }, () => binomialDraw(stream, trials, probability));
  // A correct generator fails one seed in a thousand.
  expect(fitOfCounts(draws, probabilityOf(trials, probability))).toBeGreaterThan(0.001);
});

test('many draws by rejection show that its constants are right, which few would not', () => {
  const stream = randomStream(14);
  const draws = Array.from({ length: 300_000 }, () => binomialDraw(stream, 2744, 0.11));
  expect(fitOfCounts(draws, probabilityOf(2744, 0.11))).toBeGreaterThan(0.001);
});

test('what is certain is not left to chance, and what cannot be is refused', () => {
  const stream = randomStream(7);
  expect([binomialDraw(stream, 9, 0), binomialDraw(stream, 9, 1), binomialDraw(stream, 0, 0.4)]).toEqual([0, 9, 0]);
  const many = binomialDraw(stream, 1e9, 0.25);
  // Standard deviation 13 693.
  expect(Math.abs(many - 2.5e8)).toBeLessThan(62_000);
  expect(() => binomialDraw(stream, 1.5, 0.2)).toThrow(RangeError);
  expect(() => binomialDraw(stream, 3, 1.2)).toThrow(RangeError);
  expect(() => binomialDraw(stream, 3, Number.NaN)).toThrow(RangeError);
});
