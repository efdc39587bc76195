import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomStream } from '../random/stream.ts';
import reference from '../reference/small-areas.json' with { type: 'json' };
import { betaQuantile } from '../special/beta.ts';
import { betaBinomialLikelihood, fitSharePrior } from './beta-binomial.ts';
import { smallAreaShares } from './empirical-bayes.ts';

const areasOf = (counts: readonly number[], of: readonly number[]) =>
  counts.map((count, i) => ({ count, of: of[i] as number }));

test('the prior is where optim in R finds the greatest likelihood', () => {
  for (const { counts, of, mean, precision, likelihood } of reference.cases) {
    const areas = areasOf(counts, of);
    const prior = fitSharePrior(areas);
    if (precision > 1e6) {
      // No spread: the likelihood rises for ever, and optim stops somewhere far out in the rounding.
      expect(prior.precision).toBe(Number.POSITIVE_INFINITY);
      expect(prior.mean).toBeCloseTo(mean, 5);
      continue;
    }
    const reached = betaBinomialLikelihood(areas, prior);
    // optim compares values of the likelihood only, which is flat to 1e-8 around its top; ours is never lower.
    expect(reached).toBeGreaterThan(likelihood - 1e-9);
    expect(reached).toBeLessThan(likelihood + 1e-6);
    expect(Math.abs(prior.mean / mean - 1)).toBeLessThan(1e-4);
    expect(Math.abs(prior.precision / precision - 1)).toBeLessThan(1e-3);
  }
});

test('estimates and limits are those of a far finer grid of priors in R', () => {
  for (const { counts, of, estimate, lower, upper } of reference.cases) {
    const { areas } = smallAreaShares(areasOf(counts, of));
    for (const [i, area] of areas.entries()) {
      // Both grids end somewhere: where few were counted in few areas the far tails are missing a little.
      expect(Math.abs(area.estimate - (estimate[i] as number))).toBeLessThan(1e-4);
      expect(Math.abs(area.lower - (lower[i] as number))).toBeLessThan(2e-4);
      expect(Math.abs(area.upper - (upper[i] as number))).toBeLessThan(5e-4);
    }
  }
});

test('areas that spread no more than chance are given no spread, and are drawn in wholly', () => {
  const alike = areasOf([10, 10, 10, 10], [100, 100, 100, 100]);
  expect(fitSharePrior(alike)).toEqual({ mean: 0.1, precision: Number.POSITIVE_INFINITY });
  const { areas } = smallAreaShares(alike);
  expect(areas.map((area) => area.plugIn)).toEqual([0.1, 0.1, 0.1, 0.1]);
  // That they are wholly alike is not certain, and the limits know it.
  expect((areas[0]?.upper ?? 0) - (areas[0]?.lower ?? 0)).toBeGreaterThan(0.06);
});

test('an area is drawn towards the mean, the more the fewer were counted; no one counted is the mean and most unsure', () => {
  const { prior, areas } = smallAreaShares(areasOf([9, 90, 1, 20, 4, 0], [10, 100, 20, 100, 30, 0]));
  const [few, many] = [areas[0], areas[1]];
  expect(few?.plugIn).toBeLessThan(many?.plugIn ?? 0);
  expect(many?.plugIn).toBeLessThan(0.9);
  expect(areas[5]?.plugIn).toBeCloseTo(prior.mean, 12);
  const widths = areas.map((area) => area.upper - area.lower);
  expect(Math.max(...widths)).toBe(widths[5]);
});

test('the order of areas changes nothing, limits hold the estimate, and turning the count round mirrors all', () => {
  const area = fc
    .integer({ min: 1, max: 60 })
    .chain((of) => fc.record({ count: fc.integer({ min: 0, max: of }), of: fc.constant(of) }));
  fc.assert(
    fc.property(fc.array(area, { minLength: 3, maxLength: 6 }), (list) => {
      const { areas } = smallAreaShares(list);
      const turned = smallAreaShares(list.toReversed()).areas.toReversed();
      const mirrored = smallAreaShares(list.map(({ count, of }) => ({ count: of - count, of }))).areas;
      for (const [i, { estimate, lower, upper }] of areas.entries()) {
        expect(turned[i]?.estimate).toBeCloseTo(estimate, 8);
        expect(mirrored[i]?.estimate).toBeCloseTo(1 - estimate, 6);
        expect(lower < estimate && estimate < upper && lower >= 0 && upper <= 1).toBe(true);
      }
    }),
    { numRuns: 6 },
  );
});

test('the limits hold the share of an area as often as they say, over areas drawn from a spread', () => {
  const stream = randomStream(20);
  let [held, plain, all] = [0, 0, 0];
  for (let round = 0; round < 14; round += 1) {
    const shares = Array.from({ length: 12 }, () => betaQuantile(stream.uniform(), 3, 12));
    const drawn = shares.map((share, i) => {
      const of = 8 + 5 * i;
      let count = 0;
      for (let person = 0; person < of; person += 1) count += stream.uniform() < share ? 1 : 0;
      return { count, of };
    });
    const { prior, areas } = smallAreaShares(drawn, 0.9);
    for (const [i, share] of shares.entries()) {
      all += 1;
      held += share >= (areas[i]?.lower ?? 1) && share <= (areas[i]?.upper ?? 0) ? 1 : 0;
      plain += Math.abs(share - prior.mean) < 0.05 ? 1 : 0;
    }
  }
  // 168 areas at 0.9: three standard errors are 0.069. Guessing the mean alone would not do it.
  expect(held / all).toBeGreaterThan(0.83);
  expect(held / all).toBeLessThan(0.98);
  expect(plain / all).toBeLessThan(0.6);
});

test('what cannot be is refused', () => {
  expect(() => smallAreaShares(areasOf([1, 1], [2, 2]))).toThrow(RangeError);
  expect(() => smallAreaShares(areasOf([1, 1, 3], [2, 2, 2]))).toThrow(RangeError);
  expect(() => smallAreaShares(areasOf([1, 1, 0.5], [2, 2, 2]))).toThrow(RangeError);
  expect(() => smallAreaShares(areasOf([1, 1, 1], [2, 2, 2]), 1)).toThrow(RangeError);
  const none = smallAreaShares(areasOf([0, 0, 0], [5, 6, 7]));
  expect(none.prior).toEqual({ mean: 0, precision: Number.POSITIVE_INFINITY });
  expect(none.areas[0]?.upper).toBeGreaterThan(0.05);
});
