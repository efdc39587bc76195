import fc from 'fast-check';
import { expect, test } from 'vitest';
import { largestDistance } from '../reference/distance.ts';
import reference from '../reference/special.json' with { type: 'json' };
import { chiSquareTail, gammaTails, logGamma, poissonTails } from './gamma.ts';

/** Values R gives as 0, or so small that its own digits are gone, are compared as numbers and not as ratios. */
const near = (actual: number, expected: number): number =>
  Math.abs(expected) < 1e-290 ? Math.abs(actual - expected) : largestDistance([actual], [expected]);

test('log gamma is that of lgamma in R', () => {
  for (const [x, value] of reference.logGamma as [number, number][]) {
    // Near its zeros at 1 and 2 the value is small and keeps its absolute precision only.
    const distance = Math.abs(value) < 0.01 ? Math.abs(logGamma(x) - value) : near(logGamma(x), value);
    expect(distance, `lgamma(${x})`).toBeLessThan(2e-14);
  }
});

test('the tails of the gamma distribution are those of pgamma in R', () => {
  for (const [shape, at, lower, upper] of reference.gammaTails as [number, number, number, number][]) {
    const tails = gammaTails(shape, shape * at);
    expect(near(tails.lower, lower), `pgamma(${shape * at}, ${shape})`).toBeLessThan(1e-11);
    expect(near(tails.upper, upper), `upper pgamma(${shape * at}, ${shape})`).toBeLessThan(1e-11);
  }
});

test('the p value of a chi-square test is that of pchisq in R', () => {
  for (const [x, degrees, tail] of reference.chiSquareTail as [number, number, number][]) {
    expect(near(chiSquareTail(x, degrees), tail), `pchisq(${x}, ${degrees})`).toBeLessThan(1e-11);
  }
});

test('the tails of the Poisson distribution are those of ppois in R', () => {
  for (const [count, mean, atMost, atLeast] of reference.poissonTails as [number, number, number, number][]) {
    const tails = poissonTails(count, mean);
    expect(near(tails.atMost, atMost), `ppois(${count}, ${mean})`).toBeLessThan(1e-11);
    expect(near(tails.atLeast, atLeast), `ppois(${count - 1}, ${mean}), upper`).toBeLessThan(1e-11);
  }
});

test('where nothing is defined, the answer is not a number', () => {
  expect(logGamma(-1)).toBeNaN();
  expect(logGamma(0)).toBe(Number.POSITIVE_INFINITY);
  expect(gammaTails(0, 1).lower).toBeNaN();
  expect(gammaTails(1, -1).upper).toBeNaN();
  expect(gammaTails(2, 0)).toEqual({ lower: 0, upper: 1 });
  expect(gammaTails(2, Number.POSITIVE_INFINITY)).toEqual({ lower: 1, upper: 0 });
});

test('gamma(x + 1) is x times gamma(x)', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (x) => {
      const difference = logGamma(x + 1) - logGamma(x) - Math.log(x);
      return Math.abs(difference) < 1e-13 * Math.max(1, Math.abs(logGamma(x)));
    }),
  );
});
