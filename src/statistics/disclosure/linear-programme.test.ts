import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Fact, leastSum } from './linear-programme.ts';

const sum = (numbers: readonly number[], total: number, isAtLeast = false): Fact => ({
  terms: new Map(numbers.map((number) => [number, 1])),
  total,
  isAtLeast,
});

test('the least of a sum under a total and a floor', () => {
  // Bread 0, milk 1: together 10, milk at least 3; bread costs 2, milk 1. All milk: 10.
  const { value, numbers } = leastSum(
    [sum([0, 1], 10), sum([1], 3, true)],
    new Map([
      [0, 2],
      [1, 1],
    ]),
  );
  expect(value).toBeCloseTo(10, 9);
  expect(numbers.get(1)).toBeCloseTo(10, 9);
});

test('what nothing holds down has no least', () => {
  expect(leastSum([sum([0], 1, true)], new Map([[0, -1]])).value).toBe(Number.NEGATIVE_INFINITY);
});

test.each([
  ['a sum below what one of its numbers must be', [sum([0, 1], 3), sum([1], 4, true)]],
  ['two values of one number', [sum([0], 2), sum([0, 1], 5), sum([1], 4)]],
  ['a number below zero', [sum([0], 7), sum([0, 1], 5)]],
])('where nothing fits the facts there is no least: %s', (_, facts) => {
  expect(leastSum(facts, new Map([[0, 1]])).value).toBe(Number.POSITIVE_INFINITY);
});

test('a sum of zero settles its numbers without a search', () => {
  const { numbers } = leastSum([sum([0, 1], 0), sum([0, 2], 4)], new Map([[2, 1]]));
  expect([numbers.get(0), numbers.get(1), numbers.get(2)]).toEqual([0, 0, 4]);
});

/** Three counts with facts that are true of them, and every whole world in which these facts hold, by trying all. */
const threeCounts = fc.record({
  counts: fc.tuple(fc.nat(4), fc.nat(4), fc.nat(4)),
  groups: fc.array(fc.subarray([0, 1, 2], { minLength: 1 }), { minLength: 1, maxLength: 3 }),
  target: fc.subarray([0, 1, 2], { minLength: 1 }),
});

test('least and most of a sum are those found by trying every world', () => {
  fc.assert(
    fc.property(threeCounts, ({ counts, groups, target }) => {
      const of = (world: readonly number[], group: readonly number[]): number =>
        group.reduce((total, index) => total + (world[index] as number), 0);
      // Every count stands in a total, so that there is a most.
      const all = [...groups, [0, 1, 2]];
      const facts = all.map((group) => sum(group, of(counts, group)));
      const upTo = Array.from({ length: of(counts, [0, 1, 2]) + 1 }, (_, value) => value);
      const worlds = upTo.flatMap((a) => upTo.flatMap((b) => upTo.map((c) => [a, b, c])));
      const possible = worlds.filter((world) => all.every((group) => of(world, group) === of(counts, group)));
      const sums = possible.map((world) => of(world, target));
      const weights = (sign: number) => new Map(target.map((index) => [index, sign]));
      // Three counts with sums of ones: the corners are whole numbers or halves, and bounds of sums never lie above a whole world by more than a half.
      expect(leastSum(facts, weights(1)).value).toBeLessThanOrEqual(Math.min(...sums) + 1e-6);
      expect(leastSum(facts, weights(1)).value).toBeGreaterThan(Math.min(...sums) - 1);
      expect(-leastSum(facts, weights(-1)).value).toBeGreaterThanOrEqual(Math.max(...sums) - 1e-6);
      expect(-leastSum(facts, weights(-1)).value).toBeLessThan(Math.max(...sums) + 1);
    }),
    { numRuns: 300 },
  );
});
