import fc from 'fast-check';
import { expect, test } from 'vitest';
import { largestUnder } from './simplex.ts';

const rowsOf = (...rows: number[][]) => rows.map((row) => Float64Array.from(row));

test('a textbook problem: 3x + 5y with x to 4, 2y to 12, 3x + 2y to 18', () => {
  // Hillier and Lieberman, Introduction to Operations Research: 36 at x = 2, y = 6. Slack variables make equations.
  const rows = rowsOf([1, 0, 1, 0, 0], [0, 2, 0, 1, 0], [3, 2, 0, 0, 1]);
  const found = largestUnder(Float64Array.of(3, 5, 0, 0, 0), rows, Float64Array.of(4, 12, 18));
  expect(found?.value).toBeCloseTo(36, 12);
  expect([...(found?.at ?? [])].slice(0, 2)).toEqual([2, 6]);
});

test('no solution, no end, and an equation said twice', () => {
  const aim = Float64Array.of(1, 0);
  expect(largestUnder(aim, rowsOf([1, 1]), Float64Array.of(-1))).toBeUndefined();
  expect(largestUnder(aim, rowsOf([1, 1], [1, 1]), Float64Array.of(2, 3))).toBeUndefined();
  expect(largestUnder(aim, rowsOf([1, 1], [2, 2]), Float64Array.of(2, 4))?.value).toBeCloseTo(2, 12);
  expect(() => largestUnder(aim, rowsOf([1, -1]), Float64Array.of(1))).toThrow(/without end/);
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
      const found = largestUnder(Float64Array.from(aim), rowsOf(...rows), Float64Array.from(right));
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
      return found !== undefined && found.value > best - 1e-9 && found.at.every((value) => value > -1e-9);
    }),
    { numRuns: 60, seed: 4 },
  );
});
