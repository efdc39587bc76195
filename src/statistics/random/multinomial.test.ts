import { expect, test } from 'vitest';
import { chiSquareTail, logGamma } from '../special/gamma.ts';
import { binomialDraw, multinomialDraw } from './multinomial.ts';
import { randomStream } from './stream.ts';

/** Chi-square of drawn counts against exact probabilities, with outcomes expected fewer than 8 times put together. */
function chiSquareP(
  drawn: ReadonlyMap<number, number>,
  probability: ReadonlyMap<number, number>,
  draws: number,
): number {
  let [statistic, bins, restSeen, restExpected] = [0, 0, draws, draws];
  for (const [outcome, chance] of probability) {
    const expected = draws * chance;
    if (expected < 8) continue;
    const seen = drawn.get(outcome) ?? 0;
    statistic += (seen - expected) ** 2 / expected;
    bins += 1;
    restSeen -= seen;
    restExpected -= expected;
  }
  if (restExpected >= 8) {
    statistic += (restSeen - restExpected) ** 2 / restExpected;
    bins += 1;
  }
  return chiSquareTail(statistic, bins - 1);
}

const count = (drawn: Map<number, number>, outcome: number) => drawn.set(outcome, (drawn.get(outcome) ?? 0) + 1);

// The seeds are fixed, so these tests never fail by chance; a wrong distribution fails whatever the seed.
test.each([
  [1, 0.3],
  [12, 0.5],
  [40, 0.01],
  [60, 0.16],
  [60, 0.18],
  [90, 0.97],
  [2744, 0.36],
  [2744, 0.003],
  [100_000, 0.4],
])('%d trials with probability %d are binomial', (trials, probability) => {
  const stream = randomStream(77, trials);
  const drawn = new Map<number, number>();
  for (let draw = 0; draw < 20_000; draw += 1) count(drawn, binomialDraw(stream, trials, probability));
  const exact = new Map<number, number>();
  for (let k = 0; k <= trials; k += 1) {
    const choose = logGamma(trials + 1) - logGamma(k + 1) - logGamma(trials - k + 1);
    exact.set(k, Math.exp(choose + k * Math.log(probability) + (trials - k) * Math.log1p(-probability)));
  }
  expect([...drawn.keys()].every((k) => exact.has(k))).toBe(true);
  expect(chiSquareP(drawn, exact, 20_000)).toBeGreaterThan(0.001);
});

test('all outcomes of four things in four cells come as often as they should', () => {
  const weights = Float64Array.of(0, 5, 1, 0, 2, 2, 0);
  const stream = randomStream(3);
  const into = new Float64Array(7);
  const drawn = new Map<number, number>();
  for (let draw = 0; draw < 40_000; draw += 1) {
    multinomialDraw(stream, 4, weights, into);
    count(
      drawn,
      into.reduce((code, value) => code * 5 + value, 0),
    );
  }
  const exact = new Map<number, number>();
  for (let a = 0; a <= 4; a += 1) {
    for (let b = 0; a + b <= 4; b += 1) {
      for (let c = 0; a + b + c <= 4; c += 1) {
        const d = 4 - a - b - c;
        const ways = 24 / [a, b, c, d].reduce((product, k) => product * Math.exp(logGamma(k + 1)), 1);
        exact.set(
          [0, a, b, 0, c, d, 0].reduce((code, k) => code * 5 + k, 0),
          ways * 0.5 ** a * 0.1 ** b * 0.2 ** (c + d),
        );
      }
    }
  }
  expect([...drawn.keys()].every((outcome) => exact.has(outcome))).toBe(true);
  expect(chiSquareP(drawn, exact, 40_000)).toBeGreaterThan(0.001);
});

test('edges: certain and impossible cells, nothing to draw, what is not a weight', () => {
  const stream = randomStream(1);
  expect([binomialDraw(stream, 9, 0), binomialDraw(stream, 9, 1), binomialDraw(stream, 0, 0.5)]).toEqual([0, 9, 0]);
  const into = new Float64Array(3);
  multinomialDraw(stream, 6, Float64Array.of(0, 0.2, 0), into);
  expect([...into]).toEqual([0, 6, 0]);
  expect(() => multinomialDraw(stream, 6, Float64Array.of(0, 0, 0), into)).toThrow(RangeError);
  expect(() => multinomialDraw(stream, 6, Float64Array.of(1, -1, 0), into)).toThrow(RangeError);
  expect(() => binomialDraw(stream, 2.5, 0.5)).toThrow(RangeError);
});
