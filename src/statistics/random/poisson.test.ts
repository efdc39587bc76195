import { expect, test } from 'vitest';
import { fitOfCounts } from '../reference/draws.ts';
import { logGamma } from '../special/gamma.ts';
import { poissonDraw } from './poisson.ts';
import { randomStream } from './stream.ts';

test.each([0.02, 0.8, 6, 9.99, 10, 37.5, 2500])('Poisson draws of mean %d have its probabilities', (mean) => {
  const stream = randomStream(8, Math.round(mean));
  const draws = Array.from({ length: 20_000 }, () => poissonDraw(stream, mean));
  const probabilityOf = (count: number) => Math.exp(count * Math.log(mean) - mean - logGamma(count + 1));
  // A correct generator fails one seed in a thousand.
  expect(fitOfCounts(draws, probabilityOf)).toBeGreaterThan(0.001);
});

test('many draws by rejection show that its constants are right, which few would not', () => {
  const stream = randomStream(15);
  const draws = Array.from({ length: 1_000_000 }, () => poissonDraw(stream, 2500));
  const probabilityOf = (count: number) => Math.exp(count * Math.log(2500) - 2500 - logGamma(count + 1));
  expect(fitOfCounts(draws, probabilityOf)).toBeGreaterThan(0.001);
});

test('mean 0 gives 0, and what cannot be is refused', () => {
  const stream = randomStream(9);
  expect(poissonDraw(stream, 0)).toBe(0);
  expect(() => poissonDraw(stream, -1)).toThrow(RangeError);
  expect(() => poissonDraw(stream, Number.POSITIVE_INFINITY)).toThrow(RangeError);
});
