import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inverseRoot, symmetricEigen } from './symmetric-power.ts';

const symmetric = fc.integer({ min: 1, max: 7 }).chain((size) =>
  fc.array(fc.integer({ min: -9, max: 9 }), { minLength: size * size, maxLength: size * size }).map((list) => ({
    size,
    // A matrix times its own transpose: symmetric, and nothing below zero.
    matrix: Float64Array.from({ length: size * size }, (_, at) => {
      const [i, j] = [Math.floor(at / size), at % size];
      let sum = 0;
      for (let k = 0; k < size; k += 1) sum += (list[i * size + k] as number) * (list[j * size + k] as number);
      return sum;
    }),
  })),
);

const product = (a: Float64Array, b: Float64Array, size: number): Float64Array =>
  Float64Array.from({ length: size * size }, (_, at) => {
    let sum = 0;
    for (let k = 0; k < size; k += 1) {
      sum += (a[Math.floor(at / size) * size + k] as number) * (b[k * size + (at % size)] as number);
    }
    return sum;
  });

test('values and vectors put the matrix together again', () => {
  fc.assert(
    fc.property(symmetric, ({ size, matrix }) => {
      const { values, vectors } = symmetricEigen(matrix, size);
      const scaled = vectors.map((own, at) => own * (values[at % size] as number));
      const turned = Float64Array.from(
        vectors,
        (_, at) => vectors[(at % size) * size + Math.floor(at / size)] as number,
      );
      for (const [at, own] of product(scaled, turned, size).entries()) expect(own).toBeCloseTo(matrix[at] as number, 8);
    }),
  );
});

test('the inverse root twice is a generalised inverse, also of a singular matrix', () => {
  fc.assert(
    fc.property(symmetric, ({ size, matrix }) => {
      const root = inverseRoot(matrix, size, 1e-6);
      const back = product(product(matrix, product(root, root, size), size), matrix, size);
      const scale = Math.max(1, ...matrix);
      for (const [at, own] of back.entries()) expect(own / scale).toBeCloseTo((matrix[at] as number) / scale, 6);
    }),
  );
});
