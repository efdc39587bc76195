import { choleskyFactor, solveFactored } from '../special/cholesky.ts';

/**
 * `converged`: no expected count moved any more. `settled`: nor is one of them so small that it may have run away to 0, which
 * needs a closer look at whether there is a finite maximum at all.
 */
export type PoissonMaximum = {
  readonly coefficients: Float64Array;
  readonly means: Float64Array;
  readonly deviance: number;
  readonly converged: boolean;
  readonly settled: boolean;
};

const devianceOf = (counts: Float64Array, means: Float64Array): number => {
  let sum = 0;
  for (let cell = 0; cell < counts.length; cell += 1) {
    const [count, mean] = [counts[cell] as number, means[cell] as number];
    sum += (count === 0 ? 0 : count * Math.log(count / mean)) - count + mean;
  }
  return 2 * sum;
};

/**
 * The maximum likelihood of a Poisson log-linear model with a design of 0 and 1 and full rank, given for each cell as the
 * columns that are 1. Iteratively reweighted least squares from counts + 0.1 (McCullagh and Nelder 1989, 2.5), until the
 * deviance changes by less than 1e-12 of itself. Where no finite maximum exists, the deviance settles as well but some cell
 * shrinks by a constant factor at each step; so a fit has converged only when no cell changes by as much as a fiftieth.
 */
export function maximumLikelihood(
  active: readonly Int32Array[],
  counts: Float64Array,
  columns: number,
): PoissonMaximum {
  const cells = counts.length;
  const [means, before] = [counts.map((count) => count + 0.1), new Float64Array(cells)];
  const linear = means.map(Math.log);
  const matrix = new Float64Array(columns * columns);
  let coefficients = new Float64Array(columns);
  let [deviance, converged] = [Number.POSITIVE_INFINITY, false];
  for (let step = 0; step < 60 && !converged; step += 1) {
    const right = new Float64Array(columns);
    matrix.fill(0);
    for (let cell = 0; cell < cells; cell += 1) {
      const [mean, on] = [means[cell] as number, active[cell] as Int32Array];
      const working = mean * (linear[cell] as number) + (counts[cell] as number) - mean;
      for (let i = 0; i < on.length; i += 1) {
        const row = on[i] as number;
        right[row] = (right[row] as number) + working;
        for (let j = 0; j <= i; j += 1) {
          const at = row * columns + (on[j] as number);
          matrix[at] = (matrix[at] as number) + mean;
        }
      }
    }
    if (!choleskyFactor(matrix, columns)) break;
    solveFactored(matrix, right, columns);
    coefficients = right;
    before.set(means);
    let change = 0;
    for (let cell = 0; cell < cells; cell += 1) {
      const on = active[cell] as Int32Array;
      let sum = 0;
      for (let i = 0; i < on.length; i += 1) sum += coefficients[on[i] as number] as number;
      linear[cell] = sum;
      means[cell] = Math.exp(sum);
      const [now, then] = [means[cell] as number, before[cell] as number];
      if (now !== then) change = Math.max(change, Math.abs(now - then) / (now + then));
    }
    const last = deviance;
    deviance = devianceOf(counts, means);
    if (!Number.isFinite(deviance)) break;
    if (Math.abs(deviance - last) / (Math.abs(deviance) + 0.1) < 1e-12) {
      converged = change < 0.01;
    }
  }
  const settled = converged && means.every((mean) => mean > 1e-8);
  return { coefficients, means, deviance, converged, settled };
}
