import fc from 'fast-check';
import { expect, test } from 'vitest';
import { largestDistance } from '../reference/distance.ts';
import reference from '../reference/proportion-tests.json' with { type: 'json' };
import { hasSharedTables, sharedJson } from '../reference/shared-survival.ts';
import { clopperPearsonInterval } from './clopper-pearson.ts';
import { wilsonInterval } from './wilson.ts';

test('limits are those of binom.test in R', () => {
  for (const [successes, trials, confidence, lower, upper] of reference.exact as [
    number,
    number,
    number,
    number,
    number,
  ][]) {
    const interval = clopperPearsonInterval(successes, trials, confidence);
    // qbeta in R stops at about 1e-12 of the quantile.
    expect(largestDistance([interval.lower, interval.upper], [lower, upper]), `${successes} of ${trials}`).toBeLessThan(
      1e-10,
    );
  }
});

test.skipIf(!hasSharedTables)('limits are those written down beside the shared data', () => {
  const expected = sharedJson('funnel_expected.json');
  for (const [successes, trials] of [
    [37, 120],
    [0, 15],
  ] as const) {
    const [exact, score] = [clopperPearsonInterval(successes, trials), wilsonInterval(successes, trials)];
    const name = `${successes}_${trials}`;
    expect(largestDistance([exact.lower, exact.upper], expected[`clopper_${name}`])).toBeLessThan(1e-12);
    expect(largestDistance([score.lower, score.upper], expected[`wilson_${name}`])).toBeLessThan(1e-12);
  }
});

test('at its lower limit, so many successes or more have exactly half the error as their chance', () => {
  const chance = (k: number, n: number, p: number) => {
    let term = (1 - p) ** n;
    let below = 0;
    for (let i = 0; i < k; i += 1) {
      below += term;
      term *= ((n - i) / (i + 1)) * (p / (1 - p));
    }
    return 1 - below;
  };
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 60 }), (successes, failures) => {
      const trials = successes + failures;
      const { lower, upper } = clopperPearsonInterval(successes, trials);
      const mirrored = clopperPearsonInterval(failures, trials);
      expect(chance(successes, trials, lower)).toBeCloseTo(0.025, 9);
      expect(mirrored.lower).toBeCloseTo(1 - upper, 12);
      return lower < successes / trials && successes / trials <= upper;
    }),
  );
});

test('what cannot be is refused, and nothing of nothing says nothing', () => {
  expect(clopperPearsonInterval(0, 0)).toEqual({ estimate: null, lower: 0, upper: 1 });
  expect(() => clopperPearsonInterval(0.5, 2)).toThrow(RangeError);
  expect(() => clopperPearsonInterval(3, 2)).toThrow(RangeError);
  expect(() => clopperPearsonInterval(1, 2, 1)).toThrow(RangeError);
});
