import { expect, test } from 'vitest';
import { fitOfCounts } from '../reference/draws.ts';
import { logGamma } from '../special/gamma.ts';
import { negativeBinomialDraw } from './negative-binomial.ts';
import { randomStream } from './stream.ts';

test.each([
  [1, 0.5],
  [3, 4],
  [185, 2.2],
  [2000, 0.05],
])('failures before %d successes at odds %d have their probabilities', (successes, odds) => {
  const stream = randomStream(10, successes);
  const draws = Array.from({ length: 20_000 }, () => negativeBinomialDraw(stream, successes, odds));
  const probabilityOf = (count: number) =>
    Math.exp(
      logGamma(count + successes) -
        logGamma(count + 1) -
        logGamma(successes) -
        successes * Math.log1p(odds) +
        count * Math.log(odds / (1 + odds)),
    );
  // A correct generator fails one seed in a thousand.
  expect(fitOfCounts(draws, probabilityOf)).toBeGreaterThan(0.001);
});

test('nothing fails at odds of 0', () => {
  expect(negativeBinomialDraw(randomStream(11), 5, 0)).toBe(0);
});
