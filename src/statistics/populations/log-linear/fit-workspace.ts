import { logGamma } from '../../special/gamma.ts';
import { sumOverSupersets } from './subset-sums.ts';

/**
 * Room for fitting log-linear models to tables of so many lists, so that no fit needs memory of its own. All arrays run
 * over sets of lists (bit masks) unless said otherwise. One workspace is for one fit at a time.
 */
export type FitWorkspace = {
  readonly lists: number;
  readonly size: number;
  /** The table in hand: people with each history, people on all of each set, and how many there are. */
  readonly counts: Float64Array;
  readonly onAll: Float64Array;
  people: number;
  /** The part of the log-likelihood that no model changes: minus the sum of log N!. */
  constant: number;
  /** The largest log-likelihood that any model can have. */
  saturated: number;
  /** Whether the cell of people on no list is a cell like any other: only for the profile likelihood. */
  countsMissing: boolean;
  /** Where a fit begins: weights N + 0.1 and weighted working values, as R's glm. */
  readonly startWeight: Float64Array;
  readonly startValue: Float64Array;
  /** The fit in hand. `dead` cells cannot be filled under the model; `kept` lists the terms that are left. */
  readonly dead: Uint8Array;
  readonly kept: Int32Array;
  keptCount: number;
  readonly alpha: Float64Array;
  readonly eta: Float64Array;
  readonly move: Float64Array;
  readonly sums: Float64Array;
  readonly trial: Float64Array;
  /** By position in `kept`. */
  readonly gradient: Float64Array;
  readonly delta: Float64Array;
  hessian: Float64Array;
  logLikelihood: number;
  iterations: number;
  /** Doubtful cases that the linear programme has settled, by empty cells and terms. */
  readonly settled: Map<string, boolean>;
};

export function fitWorkspace(lists: number): FitWorkspace {
  const size = 2 ** lists;
  const room = () => new Float64Array(size);
  const usual = 1 + lists + (lists * (lists - 1)) / 2;
  return {
    lists,
    size,
    counts: room(),
    onAll: room(),
    people: 0,
    constant: 0,
    saturated: 0,
    countsMissing: false,
    startWeight: room(),
    startValue: room(),
    dead: new Uint8Array(size),
    kept: new Int32Array(size),
    keptCount: 0,
    alpha: room(),
    eta: room(),
    move: room(),
    sums: room(),
    trial: room(),
    gradient: room(),
    delta: room(),
    hessian: new Float64Array(usual * usual),
    logLikelihood: Number.NaN,
    iterations: 0,
    settled: new Map(),
  };
}

/** log N! of small counts, which is asked for at every resample. */
const logFactorials = Float64Array.from({ length: 4096 }, (_, n) => logGamma(n + 1));
const logFactorial = (n: number): number =>
  n < logFactorials.length && Number.isInteger(n) ? (logFactorials[n] as number) : logGamma(n + 1);

/**
 * Takes a table in hand. `missing`: a number of people on no list to be treated as if they had been counted, or null
 * when, as always but for the profile likelihood, nothing is known of them.
 */
export function takeTable(workspace: FitWorkspace, counts: Float64Array, missing: number | null = null): void {
  const { size, onAll, startWeight, startValue } = workspace;
  workspace.counts.set(counts);
  workspace.counts[0] = missing ?? 0;
  workspace.countsMissing = missing !== null;
  let [constant, saturated] = [0, 0];
  for (let cell = missing === null ? 1 : 0; cell < size; cell += 1) {
    const count = workspace.counts[cell] as number;
    const weight = count + 0.1;
    startWeight[cell] = weight;
    startValue[cell] = weight * Math.log(weight) - 0.1;
    if (count > 0) {
      constant -= logFactorial(count);
      saturated += count * Math.log(count) - count;
    }
  }
  workspace.constant = constant;
  workspace.saturated = saturated + constant;
  onAll.set(workspace.counts);
  sumOverSupersets(onAll, size);
  workspace.people = onAll[0] as number;
}

/**
 * Finds what can be estimated (extended maximum likelihood): terms whose lists have no one in common go to minus infinity,
 * and with them all cells that hold such a set. Returns how many cells are left, the unseen one included, and whether any
 * that should be seen is empty.
 */
export function keepEstimable(
  workspace: FitWorkspace,
  masks: Int32Array,
): { readonly cells: number; readonly hasEmpty: boolean } {
  const { size, counts, onAll, dead, kept } = workspace;
  let nobody = false;
  for (let at = 0; at < masks.length; at += 1) if (onAll[masks[at] as number] === 0) nobody = true;
  dead.fill(0);
  if (nobody) {
    for (let at = 0; at < masks.length; at += 1) {
      const mask = masks[at] as number;
      if (onAll[mask] === 0) dead[mask] = 1;
    }
    for (let bit = 1; bit < size; bit *= 2) {
      for (let cell = 0; cell < size; cell += 1) if (cell & bit && dead[cell ^ bit]) dead[cell] = 1;
    }
  }
  let keptCount = 0;
  for (let at = 0; at < masks.length; at += 1) {
    const mask = masks[at] as number;
    if (dead[mask] === 0) kept[keptCount++] = mask;
  }
  workspace.keptCount = keptCount;
  if (workspace.hessian.length < keptCount * keptCount) workspace.hessian = new Float64Array(keptCount * keptCount);
  let [cells, hasEmpty] = [1, false];
  for (let cell = 1; cell < size; cell += 1) {
    if (dead[cell] !== 0) continue;
    cells += 1;
    if (counts[cell] === 0) hasEmpty = true;
  }
  return { cells, hasEmpty };
}
