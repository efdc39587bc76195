/** A square matrix as one list, row after row. */
export type Matrix = Float64Array;

/**
 * Cholesky's factor of a symmetric matrix that may be singular: row i is `redundant` when what the rows before it leave
 * of its diagonal is less than `tolerance` of that diagonal, or than `least`. Redundant rows and columns are left out, as if they were not there.
 */
export function choleskyOf(
  matrix: Matrix,
  size: number,
  tolerance = 1e-12,
  least = 0,
): { factor: Matrix; redundant: boolean[] } {
  if (matrix.length !== size * size) {
    throw new RangeError('a square matrix has as many rows as columns');
  }
  const factor = new Float64Array(size * size);
  const redundant = new Array<boolean>(size).fill(false);
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let rest = matrix[i * size + j] as number;
      for (let k = 0; k < j; k += 1) {
        rest -= (factor[i * size + k] as number) * (factor[j * size + k] as number);
      }
      if (i === j) {
        const own = matrix[i * size + i] as number;
        redundant[i] = !(rest > Math.max(tolerance * own, least));
        factor[i * size + i] = redundant[i] ? 0 : Math.sqrt(rest);
      } else {
        const pivot = factor[j * size + j] as number;
        factor[i * size + j] = pivot === 0 ? 0 : rest / pivot;
      }
    }
    if (redundant[i]) {
      factor.fill(0, i * size, i * size + i);
    }
  }
  return { factor, redundant };
}

/** The x with matrix · x = right, given the matrix's factor; 0 at redundant places. */
export function solveWith(factor: Matrix, right: ArrayLike<number>): Float64Array {
  const size = right.length;
  const x = Float64Array.from(right);
  for (let i = 0; i < size; i += 1) {
    let rest = x[i] as number;
    for (let k = 0; k < i; k += 1) {
      rest -= (factor[i * size + k] as number) * (x[k] as number);
    }
    const pivot = factor[i * size + i] as number;
    x[i] = pivot === 0 ? 0 : rest / pivot;
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    let rest = x[i] as number;
    for (let k = i + 1; k < size; k += 1) {
      rest -= (factor[k * size + i] as number) * (x[k] as number);
    }
    const pivot = factor[i * size + i] as number;
    x[i] = pivot === 0 ? 0 : rest / pivot;
  }
  return x;
}

/** The inverse, given the factor; 0 in redundant rows and columns. */
export function inverseWith(factor: Matrix, size: number): Matrix {
  const inverse = new Float64Array(size * size);
  const unit = new Float64Array(size);
  for (let j = 0; j < size; j += 1) {
    unit.fill(0);
    unit[j] = 1;
    const column = solveWith(factor, unit);
    for (let i = 0; i < size; i += 1) {
      inverse[i * size + j] = (factor[j * size + j] as number) === 0 ? 0 : (column[i] as number);
    }
  }
  return inverse;
}

/** vector' · matrix⁻¹ · vector: the chi-square of a vector with this variance, and its degrees of freedom (the rank). */
export function quadraticForm(vector: ArrayLike<number>, matrix: Matrix): { statistic: number; degrees: number } {
  const { factor, redundant } = choleskyOf(matrix, vector.length);
  const solved = solveWith(factor, vector);
  let statistic = 0;
  for (let i = 0; i < vector.length; i += 1) {
    statistic += (solved[i] as number) * (vector[i] as number);
  }
  return { statistic, degrees: redundant.filter((is) => !is).length };
}
