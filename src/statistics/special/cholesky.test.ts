import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choleskyFactor, solveFactored } from './cholesky.ts';

test('a solved system gives its right side back', () => {
  const numbers = fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 20, maxLength: 20 });
  fc.assert(
    fc.property(numbers, (given) => {
      // B transposed times B, and something on the diagonal: positive definite.
      const entry = (i: number, j: number) =>
        [0, 1, 2, 3].reduce((sum, k) => sum + (given[4 * k + i] ?? 0) * (given[4 * k + j] ?? 0), i === j ? 0.5 : 0);
      const matrix = Float64Array.from({ length: 16 }, (_, at) => entry(Math.floor(at / 4), at % 4));
      const right = given.slice(16);
      const [factor, answer] = [Float64Array.from(matrix), Float64Array.from(right)];
      if (!choleskyFactor(factor, 4)) return false;
      solveFactored(factor, answer, 4);
      return right.every((value, i) => {
        const back = [0, 1, 2, 3].reduce((sum, j) => sum + (matrix[4 * i + j] ?? 0) * (answer[j] ?? 0), 0);
        return Math.abs(back - value) < 1e-10;
      });
    }),
  );
});

test('a matrix that is not positive definite is told', () => {
  expect(choleskyFactor(Float64Array.of(1, 2, 2, 1), 2)).toBe(false);
  expect(choleskyFactor(Float64Array.of(1, 1, 1, 1), 2)).toBe(false);
  expect(choleskyFactor(Float64Array.of(Number.NaN), 1)).toBe(false);
  const factor = Float64Array.of(4, 2, 2, 10);
  expect(choleskyFactor(factor, 2)).toBe(true);
  expect([factor[0], factor[2], factor[3]]).toEqual([2, 1, 3]);
});
