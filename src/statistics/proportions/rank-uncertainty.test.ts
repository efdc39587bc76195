import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomStream } from '../random/stream.ts';
import { clopperPearsonInterval } from './clopper-pearson.ts';
import { individualConfidence, rankRanges } from './rank-uncertainty.ts';

const interval = fc
  .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 5 }))
  .map(([lower, length]) => ({ lower, upper: lower + length }));

test('the ranges are one more than the areas surely below, and all but those surely above', () => {
  fc.assert(
    fc.property(fc.array(interval, { minLength: 1, maxLength: 12 }), (list) => {
      const ranges = rankRanges(list);
      for (const [i, own] of list.entries()) {
        const below = list.filter((other) => other.upper < own.lower).length;
        const above = list.filter((other) => other.lower > own.upper).length;
        expect(ranges[i]).toEqual({ lowest: below + 1, highest: list.length - above });
      }
    }),
  );
});

test('intervals apart give one rank each; intervals that all overlap give every rank', () => {
  const apart = [
    { lower: 0.5, upper: 0.6 },
    { lower: 0.1, upper: 0.2 },
    { lower: 0.3, upper: 0.4 },
  ];
  expect(rankRanges(apart).map(({ lowest, highest }) => [lowest, highest])).toEqual([
    [3, 3],
    [1, 1],
    [2, 2],
  ]);
  const overlapping = apart.map(({ lower }) => ({ lower, upper: 1 }));
  expect(rankRanges(overlapping).every(({ lowest, highest }) => lowest === 1 && highest === 3)).toBe(true);
});

test('every set of true values within the intervals has its ranks within the ranges', () => {
  const placed = fc.array(fc.tuple(interval, fc.double({ min: 0.001, max: 0.999, noNaN: true })), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(placed, (list) => {
      const ranges = rankRanges(list.map(([own]) => own));
      const truth = list.map(([{ lower, upper }, at]) => lower + (upper - lower) * at);
      for (const [i, value] of truth.entries()) {
        const rank = 1 + truth.filter((other) => other < value).length;
        expect(rank).toBeGreaterThanOrEqual(ranges[i]?.lowest ?? 99);
        expect(rank).toBeLessThanOrEqual(ranges[i]?.highest ?? 0);
      }
    }),
  );
});

test('with exact intervals all true ranks are in their ranges at least as often as the joint confidence', () => {
  const stream = randomStream(3);
  const shares = [0.05, 0.08, 0.12, 0.13, 0.2, 0.3, 0.31, 0.5];
  const confidence = individualConfidence(0.9, shares.length);
  let held = 0;
  let told = 0;
  for (let round = 0; round < 300; round += 1) {
    const intervals = shares.map((share, i) => {
      const of = 60 + 40 * i;
      let count = 0;
      for (let person = 0; person < of; person += 1) count += stream.uniform() < share ? 1 : 0;
      return clopperPearsonInterval(count, of, confidence);
    });
    const ranges = rankRanges(intervals);
    held += ranges.every(({ lowest, highest }, i) => lowest <= i + 1 && i + 1 <= highest) ? 1 : 0;
    told += ranges.filter(({ lowest, highest }) => highest - lowest < 7).length;
  }
  // 300 rounds at 0.9: three standard errors are 0.052.
  expect(held / 300).toBeGreaterThan(0.848);
  // And the ranges do tell something: most areas cannot have every rank.
  expect(told / 300).toBeGreaterThan(6);
});

test('the confidence of each is that of all to the power of one in so many, or Bonferroni', () => {
  expect(individualConfidence(0.9, 2)).toBeCloseTo(Math.sqrt(0.9), 12);
  expect(individualConfidence(0.9, 20, 'bonferroni')).toBeCloseTo(0.995, 12);
  expect(() => individualConfidence(1, 2)).toThrow(RangeError);
  expect(() => individualConfidence(0.9, 0)).toThrow(RangeError);
  expect(() => rankRanges([{ lower: 1, upper: 0 }])).toThrow(RangeError);
});
