import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logGamma } from '../special/gamma.ts';
import { chapman, lincolnPetersen } from './two-lists.ts';

test('a worked example: 600 marked, 50 caught, 20 of them marked', () => {
  expect(lincolnPetersen({ first: 600, second: 50, both: 20 }).total).toBe(1500);
  const { total, variance } = chapman({ first: 600, second: 50, both: 20 });
  expect(total).toBeCloseTo((601 * 51) / 21 - 1, 10);
  expect(variance).toBeCloseTo((601 * 51 * 580 * 30) / (21 * 21 * 22), 8);
});

test('Chapman is unbiased, and so is its variance, when the lists together exceed the population', () => {
  // The overlap is hypergeometric: its exact mean over all outcomes, for 40 people on lists of 25 and 22.
  const [people, first, second] = [40, 25, 22];
  const choose = (n: number, k: number): number => logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
  let [mean, meanSquare, meanVariance] = [0, 0, 0];
  for (let both = first + second - people; both <= second; both += 1) {
    const chance = Math.exp(choose(first, both) + choose(people - first, second - both) - choose(people, second));
    const { total, variance } = chapman({ first, second, both });
    mean += chance * total;
    meanSquare += chance * total * total;
    meanVariance += chance * variance;
  }
  expect(mean).toBeCloseTo(people, 8);
  expect(meanVariance).toBeCloseTo(meanSquare - mean * mean, 6);
});

test('limits lie around the total and never below the people seen, and the lists may change places', () => {
  const count = fc.integer({ min: 0, max: 400 });
  fc.assert(
    fc.property(count, count, count, (a, b, both) => {
      const one = { first: a + both, second: b + both, both };
      for (const estimate of [chapman, lincolnPetersen]) {
        const { total, lower, upper } = estimate(one);
        expect(lower).toBeGreaterThanOrEqual(a + b + both - 1e-9);
        expect(total).toBeGreaterThanOrEqual(lower);
        expect(upper).toBeGreaterThanOrEqual(total);
        expect(estimate({ first: one.second, second: one.first, both })).toEqual(estimate(one));
      }
    }),
  );
});

test('lists that share no one: no end for one, a number for the other', () => {
  const apart = { first: 9, second: 4, both: 0 };
  expect(lincolnPetersen(apart)).toMatchObject({ total: Number.POSITIVE_INFINITY, lower: 13 });
  expect(chapman(apart).total).toBe(49);
  expect(() => chapman({ first: 3, second: 4, both: 5 })).toThrow(RangeError);
  expect(() => lincolnPetersen({ first: 3.5, second: 4, both: 1 })).toThrow(RangeError);
});
