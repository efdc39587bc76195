import fc from 'fast-check';
import { expect, test } from 'vitest';
import { largestDistance } from '../reference/distance.ts';
import reference from '../reference/gray.json' with { type: 'json' };
import { codesOf, hasSharedTables, sharedColumns, sharedJson } from '../reference/shared-survival.ts';
import { grayTest } from './gray.ts';

// Sums over some dozens of times; the variance is a sum of differences.
const tolerance = 1e-9;
const { rows } = reference;
const times = Float64Array.from(rows.time);
const causes = Uint8Array.from(rows.cause);
const codes = (list: number[]) => codesOf(list.map(String));

test("Gray's test, by groups and strata and with weights, is that of cuminc in R", () => {
  for (const { call, statistics, p } of reference.tests) {
    const options = {
      rho: Number(/rho = ([\d.]+)/.exec(call)?.[1] ?? 0),
      strata: call.includes('strata') ? codes(rows.office) : undefined,
    };
    const groups = codes(call.includes('first') ? rows.first : rows.group);
    const results = statistics.map((_, k) => grayTest(times, causes, groups, k + 1, options));
    const ours = (name: 'statistic' | 'p') => results.map((result) => result[name]);
    expect(largestDistance(ours('statistic'), statistics), call).toBeLessThan(tolerance);
    expect(largestDistance(ours('p'), p), call).toBeLessThan(tolerance);
  }
});

test.skipIf(!hasSharedTables)('it is that written down for mgus2 beside the shared data', () => {
  const table = sharedColumns('mgus2_cr.csv');
  const expected = sharedJson('mgus2_expected.json');
  const [t, c] = [Float64Array.from(table.etime ?? [], Number), Uint8Array.from(table.event ?? [], Number)];
  const sexes = table.sex ?? [];
  for (const [k, [statistic, p, degrees]] of expected.gray_test.values.entries()) {
    const result = grayTest(t, c, codesOf(sexes), k + 1);
    expect(largestDistance([result.statistic, result.p], [statistic, p])).toBeLessThan(tolerance);
    expect(result.degrees).toBe(degrees);
  }
});

const row = fc.record({
  time: fc.integer({ min: 1, max: 15 }),
  cause: fc.integer({ min: 0, max: 2 }),
  group: fc.integer({ min: 0, max: 2 }),
});
type Stay = { time: number; cause: number; group: number };
const of = (list: readonly Stay[], group = (own: number) => own) =>
  grayTest(
    Float64Array.from(list, (each) => each.time),
    Uint8Array.from(list, (each) => each.cause),
    Int32Array.from(list, (each) => group(each.group)),
    1,
  );

test('the order of rows and the numbers of groups change nothing, and the scores sum to zero', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 50 }), (list) => {
      const result = of(list);
      const turned = of(list.toReversed(), (group) => 2 - group);
      expect(result.score.reduce((sum, one) => sum + one, 0)).toBeCloseTo(0, 8);
      expect(turned.score[0]).toBeCloseTo(result.score[2] ?? 0, 8);
      expect(turned.variance[0]).toBeCloseTo(result.variance[8] ?? 0, 8);
    }),
  );
});

test('what cannot be is refused, and one group cannot be compared', () => {
  const [one, cause, group] = [Float64Array.of(1), Uint8Array.of(1), Int32Array.of(0)];
  expect(() => grayTest(one, cause, group, 0)).toThrow(RangeError);
  expect(() => grayTest(one, Uint8Array.of(1, 1), group, 1)).toThrow(RangeError);
  expect(grayTest(one, cause, group, 1).p).toBeNaN();
});
