import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choleskyOf, inverseWith, quadraticForm, solveWith } from './positive-definite.ts';

const entry = fc.double({ min: -2, max: 2, noNaN: true });
/** A matrix that is its own root times itself, with 0.1 added on the diagonal: far enough from singular. */
const positive = fc.integer({ min: 1, max: 5 }).chain((size) =>
  fc.array(entry, { minLength: size * size, maxLength: size * size }).map((root) => {
    const matrix = new Float64Array(size * size);
    for (let i = 0; i < size; i += 1) {
      for (let j = 0; j < size; j += 1) {
        let sum = i === j ? 0.1 : 0;
        for (let k = 0; k < size; k += 1) sum += (root[i * size + k] as number) * (root[j * size + k] as number);
        matrix[i * size + j] = sum;
      }
    }
    return { matrix, size };
  }),
);

test('the matrix times its inverse is one, and solving is multiplying by the inverse', () => {
  fc.assert(
    fc.property(positive, ({ matrix, size }) => {
      const { factor } = choleskyOf(matrix, size);
      const inverse = inverseWith(factor, size);
      const right = Float64Array.from({ length: size }, (_, i) => i + 1);
      const solved = solveWith(factor, right);
      for (let i = 0; i < size; i += 1) {
        let product = 0;
        for (let j = 0; j < size; j += 1) product += (matrix[i * size + j] as number) * (solved[j] as number);
        expect(product).toBeCloseTo(i + 1, 8);
        for (let j = 0; j < size; j += 1) {
          let own = 0;
          for (let k = 0; k < size; k += 1) own += (matrix[i * size + k] as number) * (inverse[k * size + j] as number);
          expect(own).toBeCloseTo(i === j ? 1 : 0, 8);
        }
      }
    }),
  );
});

test('a row that the others already say is left out, and counts for no degree of freedom', () => {
  // The third is the sum of the first two; the second time the middle one is nothing at all.
  const sum = Float64Array.of(2, 0, 2, 0, 3, 3, 2, 3, 5);
  expect(choleskyOf(sum, 3).redundant).toEqual([false, false, true]);
  expect(quadraticForm([2, 3, 5], sum)).toEqual({ statistic: expect.closeTo(5, 12), degrees: 2 });
  const nothing = Float64Array.of(2, 0, 1, 0, 0, 0, 1, 0, 3);
  expect(choleskyOf(nothing, 3).redundant).toEqual([false, true, false]);
  expect(quadraticForm([1, 0, 1], nothing)).toEqual({ statistic: expect.closeTo(0.6, 12), degrees: 2 });
  expect(() => choleskyOf(sum, 2)).toThrow(RangeError);
});
