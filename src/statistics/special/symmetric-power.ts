import type { Matrix } from './positive-definite.ts';

/** A symmetric matrix taken apart: its own values, and its own vectors as the columns of one matrix. */
export type Eigen = { readonly values: Float64Array; readonly vectors: Matrix };

/** Eigenvalues and vectors of a symmetric matrix by Jacobi's rotations: slow for large matrices, exact for small ones. */
export function symmetricEigen(matrix: Matrix, size: number): Eigen {
  const a = Float64Array.from(matrix);
  const vectors = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) vectors[i * size + i] = 1;
  for (let sweep = 0; sweep < 60 && outsideOf(a, size) > 0; sweep += 1) {
    for (let p = 0; p < size; p += 1) {
      for (let q = p + 1; q < size; q += 1) rotate(a, vectors, size, p, q);
    }
  }
  return { values: Float64Array.from({ length: size }, (_, i) => a[i * size + i] as number), vectors };
}

/** How much is left outside the diagonal; what is lost in rounding beside the diagonal counts as nothing. */
function outsideOf(a: Matrix, size: number): number {
  let [outside, inside] = [0, 0];
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j < size; j += 1) {
      const square = (a[i * size + j] as number) ** 2;
      if (i === j) inside += square;
      else outside += square;
    }
  }
  return outside > inside * 1e-34 ? outside : 0;
}

function rotate(a: Matrix, vectors: Matrix, size: number, p: number, q: number): void {
  const off = a[p * size + q] as number;
  if (off === 0) return;
  const theta = ((a[q * size + q] as number) - (a[p * size + p] as number)) / (2 * off);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
  const c = 1 / Math.hypot(t, 1);
  const s = t * c;
  for (let k = 0; k < size; k += 1) turn(a, k * size + p, k * size + q, c, s);
  for (let k = 0; k < size; k += 1) turn(a, p * size + k, q * size + k, c, s);
  for (let k = 0; k < size; k += 1) turn(vectors, k * size + p, k * size + q, c, s);
}

function turn(list: Matrix, first: number, second: number, c: number, s: number): void {
  const [x, y] = [list[first] as number, list[second] as number];
  list[first] = c * x - s * y;
  list[second] = s * x + c * y;
}

/**
 * One over the square root of a symmetric matrix that may be singular: what it does not reach is left out (values of at most
 * `least`), as in a generalised inverse.
 */
export function inverseRoot(matrix: Matrix, size: number, least = 1e-12): Matrix {
  const { values, vectors } = symmetricEigen(matrix, size);
  const root = new Float64Array(size * size);
  for (let k = 0; k < size; k += 1) {
    const value = values[k] as number;
    if (value <= least) continue;
    const power = 1 / Math.sqrt(value);
    for (let i = 0; i < size; i += 1) {
      const left = (vectors[i * size + k] as number) * power;
      for (let j = 0; j < size; j += 1) {
        root[i * size + j] = (root[i * size + j] as number) + left * (vectors[j * size + k] as number);
      }
    }
  }
  return root;
}
