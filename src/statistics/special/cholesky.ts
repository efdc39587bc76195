/**
 * The Cholesky factor of a symmetric matrix, in its lower triangle and in place (row after row). False when the matrix is
 * not positive definite to rounding: a pivot below 1e-14 of its diagonal.
 */
export function choleskyFactor(matrix: Float64Array, size: number): boolean {
  for (let i = 0; i < size; i += 1) {
    const diagonal = matrix[i * size + i] as number;
    for (let j = 0; j <= i; j += 1) {
      let sum = matrix[i * size + j] as number;
      for (let k = 0; k < j; k += 1) sum -= (matrix[i * size + k] as number) * (matrix[j * size + k] as number);
      if (i > j) {
        matrix[i * size + j] = sum / (matrix[j * size + j] as number);
      } else {
        if (!(sum > 1e-14 * diagonal)) return false;
        matrix[i * size + i] = Math.sqrt(sum);
      }
    }
  }
  return true;
}

/** The second half of a solution: the transposed factor's equations, in place. */
export function solveTransposed(factor: Float64Array, right: Float64Array, size: number): void {
  for (let i = size - 1; i >= 0; i -= 1) {
    let sum = right[i] as number;
    for (let k = i + 1; k < size; k += 1) sum -= (factor[k * size + i] as number) * (right[k] as number);
    right[i] = sum / (factor[i * size + i] as number);
  }
}

/** Solves the equations of a factored matrix, in place: the answer is in `right`. */
export function solveFactored(factor: Float64Array, right: Float64Array, size: number): void {
  for (let i = 0; i < size; i += 1) {
    let sum = right[i] as number;
    for (let k = 0; k < i; k += 1) sum -= (factor[i * size + k] as number) * (right[k] as number);
    right[i] = sum / (factor[i * size + i] as number);
  }
  solveTransposed(factor, right, size);
}
