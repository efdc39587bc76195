import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasSharedTables, sharedTable, sharedText } from '../reference/shared-tables.ts';
import { chao, chaoBiasCorrected, peopleByLists, zelterman } from './frequency-estimators.ts';
import { listTable } from './list-table.ts';

test('people are counted by how many lists they are on', () => {
  const table = listTable(
    ['a', 'b', 'c'],
    [
      { lists: 1, count: 4 },
      { lists: 4, count: 2 },
      { lists: 5, count: 3 },
      { lists: 7, count: 1 },
    ],
  );
  expect(peopleByLists(table)).toEqual([6, 3, 1]);
});

/** The variance by moving each number of people a little: what the formulas must come to, up to the people seen being random. */
function deltaVariance(total: (counts: [number, number, number]) => number, counts: [number, number, number]): number {
  const slope = (at: number): number => {
    const moved = (by: number) =>
      total(counts.map((count, index) => (index === at ? count + by : count)) as [number, number, number]);
    return (moved(1e-4) - moved(-1e-4)) / 2e-4;
  };
  const all = counts[0] + counts[1] + counts[2];
  const unseen = total(counts) - all;
  // Multinomial of the total: sum of slope^2 f minus (sum of slope f)^2 / total, where the unseen have slope 0.
  const sum = counts.reduce((s, count, at) => s + slope(at) * count, 0);
  return counts.reduce((s, count, at) => s + slope(at) ** 2 * count, 0) - sum ** 2 / (all + unseen);
}

test('variances are those of the delta method', () => {
  const counts: [number, number, number] = [510, 240, 75];
  const chaoTotal = ([f1, f2, f3]: [number, number, number]) => f1 + f2 + f3 + (f1 * f1) / (2 * f2);
  expect(chao(counts).variance / deltaVariance(chaoTotal, counts)).toBeCloseTo(1, 1);
  const corrected = chaoBiasCorrected(counts).variance;
  expect(corrected / chao(counts).variance).toBeCloseTo(1, 1);
  const zeltermanTotal = ([f1, f2, f3]: [number, number, number]) => (f1 + f2 + f3) / -Math.expm1((-2 * f2) / f1);
  // Böhning conditions on the people seen, which leaves out how they vary together with their rate.
  expect(Math.abs(zelterman(counts).variance / deltaVariance(zeltermanTotal, counts) - 1)).toBeLessThan(0.35);
});

test('without people on two lists there is no end, except for the corrected form', () => {
  expect(chao([8, 0]).total).toBe(Number.POSITIVE_INFINITY);
  expect(zelterman([8, 0]).total).toBe(Number.POSITIVE_INFINITY);
  expect(chaoBiasCorrected([8, 0]).total).toBe(8 + 28);
  expect(chao([0, 8]).total).toBe(8);
  expect(zelterman([0, 8]).total).toBe(8);
  expect(chao([0, 0])).toMatchObject({ total: 0, lower: 0, upper: 0 });
  expect(() => chao([1.5, 2])).toThrow(RangeError);
});

test('for three equal independent lists the bound is above all there are', () => {
  // 1,000 people, each on each list with a chance of 0.3: 441, 189 and 27 on one, two and three of them.
  expect(chao([441, 189, 27]).total).toBe(1171.5);
});

test('one person on one list leaves the corrected form with no one hidden, and without a limit above', () => {
  expect(chaoBiasCorrected([1, 0, 5])).toEqual({ total: 6, variance: 0.25, lower: 6, upper: Number.NaN });
});

test('limits lie around the total, and never below the people seen', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(300), { minLength: 2, maxLength: 5 }), (counts) => {
      const seen = counts.reduce((sum, count) => sum + count, 0);
      for (const estimate of [chao, chaoBiasCorrected, zelterman]) {
        const { total, lower, upper } = estimate(counts);
        expect(lower).toBeGreaterThanOrEqual(seen);
        expect(total).toBeGreaterThanOrEqual(lower);
        if (Number.isNaN(upper)) expect([estimate, total]).toEqual([chaoBiasCorrected, seen]);
        else expect(upper).toBeGreaterThanOrEqual(total);
      }
    }),
  );
});

describe.skipIf(!hasSharedTables)('published tables', () => {
  type Expected = {
    freq_by_number_of_lists: number[];
    chao_lower_bound: number;
    chao_bias_corrected: number;
    zelterman: number;
  };
  test('totals of nine tables are those of expected.json', () => {
    const all = JSON.parse(sharedText('r-reference/expected.json')) as Record<string, Expected>;
    for (const [name, expected] of Object.entries(all)) {
      const counts = peopleByLists(sharedTable(name));
      expect(counts, name).toEqual(expected.freq_by_number_of_lists);
      expect(chao(counts).total, name).toBeCloseTo(expected.chao_lower_bound, 6);
      expect(chaoBiasCorrected(counts).total, name).toBeCloseTo(expected.chao_bias_corrected, 6);
      expect(zelterman(counts).total, name).toBeCloseTo(expected.zelterman, 6);
    }
  });
});
