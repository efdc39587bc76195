import { logGamma } from '../../special/gamma.ts';
import { normalQuantile } from '../../special/normal-distribution.ts';
import { type ListTable, peopleSeen } from '../list-table.ts';
import { type FitWorkspace, fitWorkspace, takeTable } from './fit-workspace.ts';
import type { HierarchicalModel } from './hierarchical-model.ts';
import { newtonFit } from './newton-fit.ts';

/** The peak of the likelihood in the number of people, and where it has fallen by half a chi-square quantile. */
export type ProfileInterval = {
  readonly total: number;
  /** The people seen, where the likelihood never falls so far. */
  readonly lower: number;
  /** Infinity, where it has not fallen so far at a thousand times the peak. */
  readonly upper: number;
};

const none: ProfileInterval = { total: Number.NaN, lower: Number.NaN, upper: Number.NaN };

/** The logarithm of the multinomial likelihood that there are so many people in all, the model fitted again for each. */
function profileOf(workspace: FitWorkspace, counts: Float64Array, people: number, masks: Int32Array) {
  let start: Float64Array | null = null;
  return (total: number): number => {
    takeTable(workspace, counts, Math.max(0, total - people));
    newtonFit(workspace, masks, start);
    start ??= new Float64Array(workspace.size);
    start.set(workspace.alpha);
    // From the Poisson likelihood, in which the total itself is random, to that given the total.
    return workspace.logLikelihood + total - total * Math.log(total) + logGamma(total + 1);
  };
}

/** Golden section: where a function with one peak between two points has it. */
function peakOf(height: (at: number) => number, from: number, to: number): number {
  const golden = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [from, to];
  let [left, right] = [high - golden * (high - low), low + golden * (high - low)];
  let [atLeft, atRight] = [height(left), height(right)];
  while (high - low > 1e-9 * high + 1e-9) {
    if (atLeft >= atRight) {
      [high, right, atRight] = [right, left, atLeft];
      left = high - golden * (high - low);
      atLeft = height(left);
    } else {
      [low, left, atLeft] = [left, right, atRight];
      right = low + golden * (high - low);
      atRight = height(right);
    }
  }
  return (low + high) / 2;
}

/** Where a function crosses 0 between a point above it and a point below it. */
function crossing(height: (at: number) => number, above: number, below: number): number {
  let [over, under] = [above, below];
  while (Math.abs(over - under) > 1e-8 * Math.abs(over)) {
    const middle = (over + under) / 2;
    if (height(middle) > 0) over = middle;
    else under = middle;
  }
  return (over + under) / 2;
}

/**
 * The profile likelihood interval of one model (Cormack 1992, Biometrics 48:567): for every number of people the hidden are
 * put into the table as if counted, the model is fitted to all 2^t cells, and those numbers are kept whose log-likelihood
 * lies within half the chi-square quantile (one degree) of the peak. The peak is the maximum likelihood total given that it
 * is fixed, a little below the Poisson total of the same model. NaN where the model cannot be estimated. It does not cover
 * the choice of the model.
 */
export function profileInterval(table: ListTable, model: HierarchicalModel, confidence = 0.95): ProfileInterval {
  if (!(confidence > 0 && confidence < 1)) throw new RangeError('confidence lies between 0 and 1');
  const people = peopleSeen(table);
  if (people === 0) throw new RangeError('nobody is in the table, and nothing can be said of others');
  const workspace = fitWorkspace(table.names.length);
  takeTable(workspace, table.counts);
  if (newtonFit(workspace, model.masks) !== 0) return none;
  const poisson = people + Math.exp(workspace.alpha[0] as number);
  const height = profileOf(workspace, table.counts, people, model.masks);
  const total = peakOf(height, people, people + 1.5 * (poisson - people));
  const half = normalQuantile(0.5 + confidence / 2) ** 2 / 2;
  const line = height(total) - half;
  const above = (at: number): number => height(at) - line;
  const lower = above(people) >= 0 ? people : crossing(above, total, people);
  let far = total + (poisson - people);
  while (above(far) > 0) {
    if (far > 1000 * total) return { total, lower, upper: Number.POSITIVE_INFINITY };
    far *= 1.5;
  }
  return { total, lower, upper: crossing(above, total, far) };
}
