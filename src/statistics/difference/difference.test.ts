import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import reference from '../reference/difference.json' with { type: 'json' };
import { largestDistance } from '../reference/distance.ts';
import { effectsByStart } from './by-start.ts';
import { detectableInSteps, detectableInTwoGroups, detectableWith } from './detectable.ts';
import { type DifferenceInDifferences, differenceInDifferences } from './difference-in-differences.ts';
import { ordersOf, possibleOrders } from './orders.ts';
import type { Cell } from './panel.ts';
import { randomisation } from './randomisation.ts';

type Case = (typeof reference.cases)[number];
const cellsOf = ({ unit, period, trained, y, w }: Case): Cell[] =>
  unit.map((own, row) => ({
    unit: own,
    period: period[row] ?? 0,
    trained: trained[row] === 1,
    value: y[row] ?? 0,
    weight: w[row] ?? 1,
  }));
const shown = (cells: readonly Cell[]): DifferenceInDifferences => {
  const found = differenceInDifferences(cells);
  if ('refusal' in found) throw new Error(found.refusal.code);
  return found;
};
const balanced = cellsOf(reference.cases[0] as Case);

test.each(reference.cases.map((one) => [one.name, one] as const))('%s: as lm and clubSandwich', (_, one) => {
  const { estimate, cr1, cr1s, cr2 } = shown(cellsOf(one));
  expect(
    largestDistance(
      [estimate, cr1.standardError, cr1s.standardError, cr2.standardError, cr2.degrees, cr2.p, cr2.lower, cr2.upper],
      [one.estimate, one.cr1, one.cr1s, one.cr2, one.degrees, one.p, one.lower, one.upper],
    ),
  ).toBeLessThan(1e-9);
});

describe('an order that was drawn by lot', () => {
  test('p, limits and orders are those of the reference page for its panel', () => {
    const found = randomisation(balanced);
    expect(found?.possible).toBe(2520);
    expect(found?.tried).toBe(2520);
    expect((found?.p ?? 0) * 2520).toBeCloseTo(7, 9);
    // The page took a grid of 0.01 around the estimate; the limits here are exact and lie within one step.
    expect(Math.abs((found?.lower ?? 0) - 4.185)).toBeLessThan(0.0101);
    expect(Math.abs((found?.upper ?? 0) - 16.525)).toBeLessThan(0.0101);
  });

  test('at a limit, the share of orders passes the error: by taking the effect away and counting again', () => {
    const { lower = 0, upper = 0 } = randomisation(balanced) ?? {};
    const pWithout = (effect: number) =>
      randomisation(balanced.map((cell) => ({ ...cell, value: cell.value - (cell.trained ? effect : 0) })))?.p ?? 0;
    for (const [limit, inward] of [
      [lower, 1e-6],
      [upper, -1e-6],
    ] as const) {
      expect(pWithout(limit + inward)).toBeGreaterThan(0.05);
      expect(pWithout(limit - inward)).toBeLessThanOrEqual(0.05);
    }
  });

  test('few units can never be told apart, and the smallest p says so', () => {
    const four = balanced.filter(({ unit }) => unit < 4);
    const found = randomisation(four);
    expect(found?.smallestP).toBeCloseTo(1 / 6, 12);
    expect(found?.upper).toBe(Number.POSITIVE_INFINITY);
    expect(possibleOrders([1, 1, 2, 2, 3, 3])).toBe(90);
  });

  test('too many orders to try all are drawn: the same for the same seed', () => {
    const starts = Array.from({ length: 14 }, (_, unit) => (unit % 7) + 1);
    const drawn = ordersOf(starts, 5);
    expect(drawn.all).toBe(false);
    expect(drawn.orders).toHaveLength(10_000);
    expect(ordersOf(starts, 5).orders[77]).toEqual(drawn.orders[77]);
    expect(drawn.orders[77]?.toSorted()).toEqual(starts.toSorted());
  });
});

test('effects by start and period are those of the reference page', () => {
  const { effects, mean, atFirst } = effectsByStart(balanced);
  expect(effects.map(({ start, period }) => [start + 1, period + 1])).toEqual([
    [3, 3],
    [3, 4],
    [3, 5],
    [4, 4],
    [4, 5],
    [5, 5],
  ]);
  const shownThere = [8.833333, 5.75, 5.5, 12.75, 13, 19];
  expect(
    largestDistance(
      effects.map(({ effect }) => effect),
      shownThere,
    ),
  ).toBeLessThan(1e-6);
  expect(mean).toBeCloseTo(10.805556, 5);
  expect(atFirst).toBeCloseTo(13.527778, 5);
});

test('what can be seen at all, in two groups and in steps, is what R computes', () => {
  const plan = (units: number, perCell: number) => ({ units, perCell, share: 0.3, alike: 0.05, stays: 0.8 });
  for (const [units = 0, ...expected] of reference.twoGroups) {
    const found = [10, 30, 100].map((perCell) => detectableInTwoGroups(plan(units, perCell)));
    expect(largestDistance(found, expected)).toBeLessThan(1e-11);
  }
  for (const [units = 0, ...expected] of reference.inSteps) {
    const starts = Array.from({ length: units }, (_, unit) => 1 + (unit % 4));
    const found = [10, 30, 100].map((perCell) => detectableInSteps(plan(units, perCell), starts, 5));
    expect(largestDistance(found, expected)).toBeLessThan(1e-9);
  }
  expect(detectableWith(2, 1000)).toBeCloseTo(2 * 2.8, 1);
});

const panels = fc
  .tuple(fc.integer({ min: 3, max: 6 }), fc.integer({ min: 3, max: 5 }), fc.nat())
  .chain(([units, periods, some]) =>
    fc.array(fc.integer({ min: 0, max: 100 }), { minLength: units * periods, maxLength: units * periods }).map((list) =>
      list.map((value, at): Cell => {
        const unit = Math.floor(at / periods);
        const start = 1 + ((unit + some) % periods);
        return { unit, period: at % periods, trained: at % periods >= start, value };
      }),
    ),
  );

test('an effect that is added is found again, and levels of units and periods change nothing', () => {
  fc.assert(
    fc.property(panels, fc.integer({ min: -20, max: 20 }), (cells, effect) => {
      const before = differenceInDifferences(cells);
      if ('refusal' in before) return;
      const after = shown(
        cells.map((cell) => ({
          ...cell,
          value: cell.value + (cell.trained ? effect : 0) + 3 * cell.unit - 7 * cell.period,
        })),
      );
      expect(after.estimate).toBeCloseTo(before.estimate + effect, 7);
      expect(after.cr2.standardError).toBeCloseTo(before.cr2.standardError, 6);
      const lot = randomisation(cells);
      expect(lot?.estimate).toBeCloseTo(before.estimate, 7);
      expect((lot?.lower ?? 0) <= before.estimate && before.estimate <= (lot?.upper ?? 0)).toBe(true);
    }),
    { numRuns: 40 },
  );
});

describe('what cannot be said', () => {
  const one = (over: Partial<Cell>): Cell => ({ unit: 0, period: 0, trained: false, value: 1, ...over });

  test.each([
    [[], 'too-few-units'],
    [[one({}), one({ period: 1 })], 'too-few-units'],
    [[one({}), one({ unit: 1, trained: true })], 'too-few-periods'],
    [[one({}), one({ period: 1 }), one({ unit: 1 }), one({ unit: 1, period: 1 })], 'nothing-to-compare'],
    [
      [one({}), one({ period: 1, trained: true }), one({ unit: 1 }), one({ unit: 1, period: 1, trained: true })],
      'nothing-to-compare',
    ],
  ] as const)('%j is refused: %s', (cells, code) => {
    expect(differenceInDifferences(cells)).toMatchObject({ refusal: { code } });
  });

  test('randomisation without a comparison is null', () => {
    expect(randomisation([one({}), one({ period: 1 }), one({ unit: 1 }), one({ unit: 1, period: 1 })])).toBeNull();
  });

  test('a cell twice, a gap in the units and a unit that is untrained again are faults of the caller', () => {
    expect(() => differenceInDifferences([one({}), one({})])).toThrow(RangeError);
    expect(() => differenceInDifferences([one({}), one({ unit: 2 })])).toThrow(RangeError);
    expect(() => differenceInDifferences([one({ value: Number.NaN })])).toThrow(RangeError);
    expect(() => randomisation([one({ trained: true }), one({ period: 1 }), one({ unit: 1 })])).toThrow(RangeError);
  });
});
