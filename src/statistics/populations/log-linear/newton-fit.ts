import { type FitStatus, maximumExists } from '../existence/existence.ts';
import { type FitWorkspace, keepEstimable } from './fit-workspace.ts';
import { sumOverSubsets, sumOverSupersets } from './subset-sums.ts';

/** No fit needs nearly as many steps: from R's start about five, with a cell near zero perhaps thirty. */
const mostSteps = 300;
/** The largest change of a log mean at which a fit ends; the step that is then taken squares what is left. */
const closeEnough = 1e-5;

/**
 * Fits the log-linear model with these terms to the table in hand, by Newton's method on the Poisson likelihood (for this
 * link the same as iteratively reweighted least squares). Leaves in the workspace `alpha` of the kept terms (0 elsewhere),
 * `logLikelihood`, and `hessian` (the lower half of its Cholesky factor); returns the status. Unless that is 0, only the
 * log-likelihood of status 1 means anything. `start` holds an alpha for every set, 0 where nothing is known.
 *
 * The sums over supersets of the means give gradient and Hessian at once: the entry of terms r and s is the sum at their
 * union. A fit that ends with all log means at rest is its own proof that the maximum exists. Where cells are empty and
 * some log mean runs off, its direction in whole numbers is tried as a proof that it does not: no term may be asked to rise
 * where people are, and some empty cell falls. Only if neither comes, the linear programme decides.
 */
export function newtonFit(workspace: FitWorkspace, masks: Int32Array, start: Float64Array | null = null): FitStatus {
  const { cells, hasEmpty } = keepEstimable(workspace, masks);
  if (workspace.keptCount === cells && !workspace.countsMissing) return hasEmpty ? 3 : 2;
  begin(workspace, start);
  const { size, dead, onAll, kept, alpha, eta, move, sums, gradient, delta, countsMissing } = workspace;
  const terms = workspace.keptCount;
  let [best, scale, known, refused] = [Number.NEGATIVE_INFINITY, 1, !hasEmpty || countsMissing, 0];
  for (let step = 1; step <= mostSteps; step += 1) {
    workspace.iterations += 1;
    sums[0] = countsMissing ? Math.exp(eta[0] as number) : 0;
    for (let cell = 1; cell < size; cell += 1) sums[cell] = dead[cell] === 0 ? Math.exp(eta[cell] as number) : 0;
    sumOverSupersets(sums, size);
    let likelihood = -(sums[0] as number);
    for (let at = 0; at < terms; at += 1) {
      const mask = kept[at] as number;
      likelihood += (alpha[mask] as number) * (onAll[mask] as number);
    }
    if (!(likelihood >= best - 1e-10 * Math.abs(best)) || likelihood === Number.NEGATIVE_INFINITY) {
      if (best === Number.NEGATIVE_INFINITY) {
        // The first step overshot: begin where all cells are alike, from where no step is lost for good.
        alpha.fill(0);
        alpha[0] = Math.log(workspace.people / cells);
        eta.fill(alpha[0]);
        best = -Number.MAX_VALUE;
        scale = 0;
        continue;
      }
      stepBack(workspace, scale / 2);
      scale /= 2;
      if (scale < 1e-12) return settle(workspace);
      continue;
    }
    best = likelihood;
    scale = 1;
    for (let at = 0; at < terms; at += 1) {
      const mask = kept[at] as number;
      gradient[at] = (onAll[mask] as number) - (sums[mask] as number);
    }
    factorise(workspace);
    solve(workspace);
    let gain = 0;
    move.fill(0);
    for (let at = 0; at < terms; at += 1) {
      gain += (gradient[at] as number) * (delta[at] as number);
      move[kept[at] as number] = delta[at] as number;
      alpha[kept[at] as number] = (alpha[kept[at] as number] as number) + (delta[at] as number);
    }
    sumOverSubsets(move, size);
    let largest = 0;
    for (let cell = 0; cell < size; cell += 1) {
      const change = move[cell] as number;
      eta[cell] = (eta[cell] as number) + change;
      if (dead[cell] === 0 && Math.abs(change) > largest) largest = Math.abs(change);
    }
    workspace.logLikelihood = best + gain / 2 + workspace.constant;
    if (largest < closeEnough) return 0;
    if (countsMissing && gain < 1e-10) return 0;
    if (known || gain > 0.01 || largest < 0.3) continue;
    if (runsOff(workspace, 1) || runsOff(workspace, 2)) return 1;
    refused += 1;
    if (gain > 1e-7 && refused < 12) continue;
    if (settle(workspace) === 1) return 1;
    known = true;
  }
  return settle(workspace);
}

/** Where the fit begins: the given parameters, or one step of weighted least squares from N + 0.1 as in R's glm. */
function begin(workspace: FitWorkspace, start: Float64Array | null): void {
  const { size, dead, kept, alpha, eta, sums, trial, gradient, delta, startWeight, startValue } = workspace;
  const terms = workspace.keptCount;
  alpha.fill(0);
  workspace.iterations = 0;
  if (start !== null) {
    for (let at = 0; at < terms; at += 1) alpha[kept[at] as number] = start[kept[at] as number] as number;
  } else {
    const first = workspace.countsMissing ? 0 : 1;
    sums[0] = 0;
    trial[0] = 0;
    for (let cell = first; cell < size; cell += 1) {
      sums[cell] = dead[cell] === 0 ? (startWeight[cell] as number) : 0;
      trial[cell] = dead[cell] === 0 ? (startValue[cell] as number) : 0;
    }
    sumOverSupersets(sums, size);
    sumOverSupersets(trial, size);
    for (let at = 0; at < terms; at += 1) gradient[at] = trial[kept[at] as number] as number;
    factorise(workspace);
    solve(workspace);
    for (let at = 0; at < terms; at += 1) alpha[kept[at] as number] = delta[at] as number;
  }
  eta.set(alpha);
  sumOverSubsets(eta, size);
}

/** The Cholesky factor of the Hessian, row by row. A term that others explain fully is given no say in the step. */
export function factorise({ hessian, kept, keptCount, sums }: FitWorkspace): void {
  for (let row = 0; row < keptCount; row += 1) {
    const rowStart = row * keptCount;
    const mask = kept[row] as number;
    for (let column = 0; column <= row; column += 1) {
      const columnStart = column * keptCount;
      let sum = sums[mask | (kept[column] as number)] as number;
      for (let k = 0; k < column; k += 1) {
        sum -= (hessian[rowStart + k] as number) * (hessian[columnStart + k] as number);
      }
      if (column < row) hessian[rowStart + column] = sum / (hessian[columnStart + column] as number);
      else hessian[rowStart + row] = sum > 1e-14 * (sums[mask] as number) ? Math.sqrt(sum) : 1e150;
    }
  }
}

/** delta = the inverse of the Hessian times the gradient. */
function solve({ hessian, keptCount, gradient, delta }: FitWorkspace): void {
  for (let row = 0; row < keptCount; row += 1) {
    let sum = gradient[row] as number;
    for (let k = 0; k < row; k += 1) sum -= (hessian[row * keptCount + k] as number) * (delta[k] as number);
    delta[row] = sum / (hessian[row * keptCount + row] as number);
  }
  for (let row = keptCount - 1; row >= 0; row -= 1) {
    let sum = delta[row] as number;
    for (let k = row + 1; k < keptCount; k += 1) sum -= (hessian[k * keptCount + row] as number) * (delta[k] as number);
    delta[row] = sum / (hessian[row * keptCount + row] as number);
  }
}

/** Undoes a part of the last step: `share` of the whole of it. */
function stepBack({ size, kept, keptCount, alpha, eta, delta, move }: FitWorkspace, share: number): void {
  for (let at = 0; at < keptCount; at += 1) {
    alpha[kept[at] as number] = (alpha[kept[at] as number] as number) - share * (delta[at] as number);
  }
  for (let cell = 0; cell < size; cell += 1) eta[cell] = (eta[cell] as number) - share * (move[cell] as number);
}

/**
 * Whether the last step, in whole numbers of 1/`parts`, leads to infinity: it changes no cell with people, raises no empty
 * one and lowers some. Exact, wherever the direction came from: no positive means could have the sums of the table.
 */
function runsOff({ size, dead, kept, keptCount, delta, trial, counts }: FitWorkspace, parts: number): boolean {
  trial.fill(0);
  for (let at = 0; at < keptCount; at += 1) trial[kept[at] as number] = Math.round(parts * (delta[at] as number));
  sumOverSubsets(trial, size);
  let falls = false;
  for (let cell = 1; cell < size; cell += 1) {
    if (dead[cell] !== 0) continue;
    const change = trial[cell] as number;
    if (counts[cell] !== 0 ? change !== 0 : change > 0) return false;
    if (change < 0) falls = true;
  }
  return falls;
}

/** The linear programme's word on the table and model in hand, remembered: bootstrap samples share their empty cells. */
function settle(workspace: FitWorkspace): 0 | 1 {
  const { size, dead, counts, settled } = workspace;
  const kept = Array.from(workspace.kept.subarray(0, workspace.keptCount));
  const filled: number[] = [];
  const empty: number[] = [];
  for (let cell = 1; cell < size; cell += 1) {
    if (dead[cell] === 0) (counts[cell] === 0 ? empty : filled).push(cell);
  }
  const key = `${empty.join()}|${kept.join()}`;
  const known = settled.get(key);
  const exists = known ?? maximumExists(kept, filled, empty);
  if (known === undefined && settled.size < 100_000) settled.set(key, exists);
  return exists ? 0 : 1;
}
