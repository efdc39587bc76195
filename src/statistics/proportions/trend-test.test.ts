import fc from 'fast-check';
import { expect, test } from 'vitest';
import { largestDistance } from '../reference/distance.ts';
import reference from '../reference/proportion-tests.json' with { type: 'json' };
import { hasSharedTables, sharedJson } from '../reference/shared-survival.ts';
import { homogeneityTest } from './homogeneity-test.ts';
import { trendTest } from './trend-test.ts';

const counted = (counts: readonly number[], of: readonly number[]) =>
  counts.map((count, i) => ({ count, of: of[i] as number }));

test('both tests are those of prop.test and prop.trend.test in R', () => {
  for (const { counts, of, scores, homogeneity, trend } of reference.groups) {
    const same = homogeneityTest(counted(counts, of));
    // Sums of a few terms, some of them cancelling.
    expect(largestDistance([same.statistic, same.p], [homogeneity.statistic, homogeneity.p])).toBeLessThan(1e-12);
    expect(same.degrees).toBe(homogeneity.degrees);
    const rising = trendTest(counted(counts, of), scores);
    expect(largestDistance([rising.statistic, rising.p], [trend.statistic, trend.p])).toBeLessThan(1e-11);
  }
});

test.skipIf(!hasSharedTables)('both are those written down beside the shared data', () => {
  const { trend, homogeneity } = sharedJson('funnel_expected.json');
  const rising = trendTest(counted(trend.x, trend.n));
  expect(largestDistance([rising.statistic, rising.p], [trend.chisq, trend.p])).toBeLessThan(1e-12);
  const same = homogeneityTest(counted(trend.x, trend.n));
  expect(largestDistance([same.statistic, same.p], [homogeneity.chisq, homogeneity.p])).toBeLessThan(1e-12);
});

const groups = fc.array(
  fc
    .integer({ min: 2, max: 200 })
    .chain((of) => fc.record({ count: fc.integer({ min: 1, max: of - 1 }), of: fc.constant(of) })),
  { minLength: 2, maxLength: 6 },
);

test('for two groups the trend is the difference, and more generally a part of it', () => {
  fc.assert(
    fc.property(groups, (list) => {
      const [trend, same] = [trendTest(list).statistic, homogeneityTest(list).statistic];
      if (list.length === 2) expect(trend).toBeCloseTo(same, 8);
      return trend <= same * (1 + 1e-9) + 1e-9;
    }),
  );
});

test('the order of groups, and the unit and beginning of the scores, change nothing', () => {
  fc.assert(
    fc.property(groups, fc.double({ min: 0.1, max: 10, noNaN: true }), (list, unit) => {
      const scores = list.map((_, i) => 2000 + unit * i);
      const turned = trendTest(list.toReversed(), scores.toReversed()).statistic;
      expect(turned).toBeCloseTo(trendTest(list).statistic, 6);
      expect(homogeneityTest(list.toReversed()).statistic).toBeCloseTo(homogeneityTest(list).statistic, 8);
    }),
  );
});

test('what cannot be compared is refused, and where nobody can differ nothing is claimed', () => {
  expect(() => homogeneityTest([{ count: 1, of: 2 }])).toThrow(RangeError);
  expect(() => homogeneityTest(counted([1, 0], [2, 0]))).toThrow(RangeError);
  expect(() => trendTest(counted([1, 1], [2, 2]), [1, 1])).toThrow(RangeError);
  expect(() => trendTest(counted([1, 1], [2, 2]), [1])).toThrow(RangeError);
  expect(homogeneityTest(counted([0, 0], [5, 6])).p).toBeNaN();
  expect(trendTest(counted([5, 6], [5, 6])).p).toBeNaN();
});
