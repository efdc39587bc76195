import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Constraint, minimise } from './linear-programme.ts';

const sum = (numbers: readonly number[], total: number, isAtLeast = false): Constraint => ({
  terms: new Map(numbers.map((number) => [number, 1])),
  total,
  isAtLeast,
});

test('the least of a sum under a total and a floor', () => {
  // Bread 0, milk 1: together 10, milk at least 3; bread costs 2, milk 1. All milk: 10.
  const { value, numbers } = minimise(
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
  expect(minimise([sum([0], 1, true)], new Map([[0, -1]])).value).toBe(Number.NEGATIVE_INFINITY);
});

test.each([
  ['a sum below what one of its numbers must be', [sum([0, 1], 3), sum([1], 4, true)]],
  ['two values of one number', [sum([0], 2), sum([0, 1], 5), sum([1], 4)]],
  ['a number below zero', [sum([0], 7), sum([0, 1], 5)]],
])('where nothing fits the facts there is no least: %s', (_, facts) => {
  expect(minimise(facts, new Map([[0, 1]])).value).toBe(Number.POSITIVE_INFINITY);
});

test('a sum of zero settles its numbers without a search', () => {
  const { numbers } = minimise([sum([0, 1], 0), sum([0, 2], 4)], new Map([[2, 1]]));
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
      // Every count is in a total, so that there is a most.
      const all = [...groups, [0, 1, 2]];
      const facts = all.map((group) => sum(group, of(counts, group)));
      const upTo = Array.from({ length: of(counts, [0, 1, 2]) + 1 }, (_, value) => value);
      const worlds = upTo.flatMap((a) => upTo.flatMap((b) => upTo.map((c) => [a, b, c])));
      const possible = worlds.filter((world) => all.every((group) => of(world, group) === of(counts, group)));
      const sums = possible.map((world) => of(world, target));
      const weights = (sign: number) => new Map(target.map((index) => [index, sign]));
      // Three counts with sums of ones: the corners are whole numbers or halves, and bounds of sums never lie above a whole world by more than a half.
      expect(minimise(facts, weights(1)).value).toBeLessThanOrEqual(Math.min(...sums) + 1e-6);
      expect(minimise(facts, weights(1)).value).toBeGreaterThan(Math.min(...sums) - 1);
      expect(-minimise(facts, weights(-1)).value).toBeGreaterThanOrEqual(Math.max(...sums) - 1e-6);
      expect(-minimise(facts, weights(-1)).value).toBeLessThan(Math.max(...sums) + 1);
    }),
    { numRuns: 300 },
  );
});

/** The largest `aim . x` with `rows . x = right`, as a least value of minus the aim. Undefined when nothing fits. */
function largestUnder(aim: readonly number[], rows: readonly (readonly number[])[], right: readonly number[]) {
  const terms = (row: readonly number[]) => new Map([...row.entries()].filter(([, factor]) => factor !== 0));
  const constraints = rows.map((row, i) => ({ terms: terms(row), total: right[i] ?? 0, isAtLeast: false }));
  const { value, numbers } = minimise(constraints, new Map(aim.map((weight, j) => [j, -weight])));
  if (value === Number.POSITIVE_INFINITY) return undefined;
  return { value: -value, at: aim.map((_, j) => numbers.get(j) ?? 0) };
}

test('a textbook problem: 3x + 5y with x to 4, 2y to 12, 3x + 2y to 18', () => {
  // Hillier and Lieberman, Introduction to Operations Research: 36 at x = 2, y = 6. Slack variables make equations.
  const rows = [
    [1, 0, 1, 0, 0],
    [0, 2, 0, 1, 0],
    [3, 2, 0, 0, 1],
  ];
  const found = largestUnder([3, 5, 0, 0, 0], rows, [4, 12, 18]);
  expect(found?.value).toBeCloseTo(36, 12);
  expect([...(found?.at ?? [])].slice(0, 2)).toEqual([2, 6]);
});

test('no solution, no end, and an equation said twice', () => {
  const aim = [1, 0];
  expect(largestUnder(aim, [[1, 1]], [-1])).toBeUndefined();
  expect(
    largestUnder(
      aim,
      [
        [1, 1],
        [1, 1],
      ],
      [2, 3],
    ),
  ).toBeUndefined();
  expect(
    largestUnder(
      aim,
      [
        [1, 1],
        [2, 2],
      ],
      [2, 4],
    )?.value,
  ).toBeCloseTo(2, 12);
  expect(largestUnder(aim, [[1, -1]], [1])?.value).toBe(Number.POSITIVE_INFINITY);
});

test('nothing that is tried fulfils the equations and is larger', () => {
  // Three equations over seven variables, all of them bounded by the first; every corner has at most three above 0.
  const numbers = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 21, maxLength: 21 });
  const solve3 = (rows: readonly number[][], right: readonly number[]): number[] | undefined => {
    const det = (m: readonly number[][]) => {
      const [[a = 0, b = 0, c = 0] = [], [d = 0, e = 0, f = 0] = [], [g = 0, h = 0, i = 0] = []] = m;
      return a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
    };
    const whole = det(rows);
    const swapped = (k: number) => rows.map((row, i) => row.map((value, j) => (j === k ? (right[i] ?? 0) : value)));
    return whole === 0 ? undefined : [0, 1, 2].map((k) => det(swapped(k)) / whole);
  };
  fc.assert(
    fc.property(numbers, (given) => {
      const rows = [new Array<number>(7).fill(1), given.slice(0, 7), given.slice(7, 14)];
      const inside = [1, 2, 0, 3, 1, 0, 2];
      const right = rows.map((row) => row.reduce((sum, value, j) => sum + value * (inside[j] ?? 0), 0));
      const aim = given.slice(14);
      const found = largestUnder(aim, rows, right);
      let best = aim.reduce((sum, value, j) => sum + value * (inside[j] ?? 0), 0);
      for (let i = 0; i < 7; i += 1) {
        for (let j = i + 1; j < 7; j += 1) {
          for (let k = j + 1; k < 7; k += 1) {
            const corner = solve3(
              rows.map((row) => [row[i] ?? 0, row[j] ?? 0, row[k] ?? 0]),
              right,
            );
            if (corner?.every((value) => value >= -1e-12)) {
              const value = corner.reduce((sum, at, place) => sum + at * (aim[[i, j, k][place] ?? 0] ?? 0), 0);
              best = Math.max(best, value);
            }
          }
        }
      }
      // The largest value is at a corner, if the equations are independent; else it is at least that of the point inside.
      return found !== undefined && found.value > best - 1e-9 && found.at.every((value) => value > -1e-7);
    }),
    { numRuns: 60, seed: 4 },
  );
});
