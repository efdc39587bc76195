import { poissonTails } from '../../special/gamma.ts';
import type { FitStatus } from '../existence/existence.ts';
import type { ListTable } from '../list-table.ts';
import { bicOf } from './fit.ts';
import { type FitWorkspace, fitWorkspace, takeTable } from './fit-workspace.ts';
import { modelFrom, modelName, pairsOf } from './hierarchical-model.ts';
import type { Chosen, ModelTried, Refit, WhyLeft } from './model-tried.ts';
import { newtonFit } from './newton-fit.ts';

/** The threshold of Chan, Silverman and Vincent. */
export const usualThreshold = 0.02;

type Search = {
  readonly workspace: FitWorkspace;
  readonly pairs: Int32Array;
  readonly threshold: number;
  /** Terms of the model in hand and of the one that is tried; only the first `terms` and one more count. */
  readonly masks: Int32Array;
  readonly chosenAlpha: Float64Array;
  readonly mainStart: Float64Array | null;
  readonly p: Float64Array;
  readonly order: Int32Array;
};

type Note = (masks: Int32Array, status: FitStatus | null, p: number | null, why: WhyLeft) => void;

function searchOf(table: ListTable, threshold: number): Search {
  if (!(threshold >= 0 && threshold <= 1)) throw new RangeError('a threshold lies from 0 to 1');
  const lists = table.names.length;
  const workspace = fitWorkspace(lists);
  const pairs = Int32Array.from(pairsOf(lists));
  takeTable(workspace, table.counts);
  const main = modelFrom(lists).masks;
  const start = newtonFit(workspace, main) === 0 ? workspace.alpha.slice() : null;
  const masks = new Int32Array(main.length + pairs.length);
  masks.set(main);
  return {
    workspace,
    pairs,
    threshold,
    masks,
    chosenAlpha: new Float64Array(2 ** lists),
    mainStart: start,
    p: new Float64Array(pairs.length),
    order: new Int32Array(pairs.length),
  };
}

/**
 * The p value of an overlap: the smaller of the two Poisson tails at the count, given the mean that the model expects.
 */
function overlapP(count: number, mean: number): number {
  const { atMost, atLeast } = poissonTails(count, mean);
  return Math.min(atMost, atLeast);
}

/** The total of the stepwise model of the table in hand, NaN where not even main effects can be estimated. */
function search(given: Search, note: Note | null): { total: number; terms: number } {
  const { workspace, pairs, threshold, masks, chosenAlpha, p, order } = given;
  const { onAll, people, size, sums, eta, dead } = workspace;
  let terms = masks.length - pairs.length;
  const main = masks.subarray(0, terms);
  const status = newtonFit(workspace, main, given.mainStart);
  note?.(main, status, null, status === 0 ? 'passed' : 'not-estimable');
  if (status !== 0) return { total: Number.NaN, terms };
  if (threshold === 1) {
    masks.set(pairs, terms);
    const all = newtonFit(workspace, masks);
    note?.(masks, all, null, all === 0 ? 'chosen' : 'not-estimable');
    if (all === 0) return { total: people + Math.exp(workspace.alpha[0] as number), terms: masks.length };
    newtonFit(workspace, main, given.mainStart);
    return { total: people + Math.exp(workspace.alpha[0] as number), terms };
  }
  let left = threshold === 0 ? 0 : pairs.length;
  for (let at = 0; at < pairs.length; at += 1) order[at] = at;
  for (;;) {
    // A fit leaves the sums of one step before its end, good to ten digits; here the end itself is wanted.
    sums[0] = 0;
    for (let cell = 1; cell < size; cell += 1) sums[cell] = dead[cell] === 0 ? Math.exp(eta[cell] as number) : 0;
    chosenAlpha.set(workspace.alpha);
    const total = people + Math.exp(chosenAlpha[0] as number);
    for (let at = 0; at < left; at += 1) {
      const pair = pairs[order[at] as number] as number;
      let mean = 0;
      for (let cell = pair; cell < size; cell = (cell + 1) | pair) mean += sums[cell] as number;
      p[order[at] as number] = overlapP(onAll[pair] as number, mean);
    }
    const added = addFirst(given, terms, left, note);
    if (added < 0) return { total, terms };
    order.copyWithin(added, added + 1, left);
    left -= 1;
    terms += 1;
  }
}

/** Fits candidates from the smallest p upwards and keeps the first that can be estimated; its place in `order`, or -1. */
function addFirst(given: Search, terms: number, left: number, note: Note | null): number {
  const { workspace, pairs, threshold, masks, chosenAlpha, p, order } = given;
  let [floor, floorAt] = [-1, -1];
  const model = masks.subarray(0, terms + 1);
  let found = -1;
  for (let turn = 0; turn < left; turn += 1) {
    // The smallest p that has not been tried; of equal ones the first pair.
    let next = -1;
    for (let at = 0; at < left; at += 1) {
      const value = p[order[at] as number] as number;
      if (value < floor || (value === floor && at <= floorAt)) continue;
      if (next < 0 || value < (p[order[next] as number] as number)) next = at;
    }
    const value = p[order[next] as number] as number;
    [floor, floorAt] = [value, next];
    const isWanted = found < 0 && value < threshold;
    if (!isWanted && note === null) return found;
    masks[terms] = pairs[order[next] as number] as number;
    if (!isWanted) {
      note?.(model, null, value, value < threshold ? 'less-significant' : 'not-significant');
      continue;
    }
    const status = newtonFit(workspace, model, chosenAlpha);
    note?.(model, status, value, status === 0 ? 'passed' : 'not-estimable');
    if (status === 0) {
      found = next;
      if (note === null) return found;
    }
  }
  if (found >= 0) masks[terms] = pairs[order[found] as number] as number;
  return found;
}

/**
 * Stepwise choice of pair terms (Chan, Silverman and Vincent 2021, JASA 116:1297). From main effects, in each round the
 * pair of lists whose overlap is least as the model expects is added, if its p value is below the threshold and the larger
 * model can be estimated. Threshold 0 is main effects alone, 1 all pairs if they can be estimated. It can be unstable:
 * a small change of the threshold may double the total, so it is never shown alone.
 */
export function stepwise(table: ListTable, threshold = usualThreshold): Chosen {
  const given = searchOf(table, threshold);
  const lists = table.names.length;
  const tried: ModelTried[] = [];
  const { workspace } = given;
  const { total, terms } = search(given, (masks, status, p, why) => {
    const ok = status === 0;
    tried.push({
      model: modelName({ lists, masks: Int32Array.from(masks).sort() }),
      status,
      total: ok ? workspace.people + Math.exp(workspace.alpha[0] as number) : Number.NaN,
      bic: ok ? bicOf(workspace, masks.length) : Number.NaN,
      p,
      why,
    });
  });
  if (Number.isNaN(total)) return { model: null, total, tried };
  const model = { lists, masks: given.masks.slice(0, terms).sort() };
  const name = modelName(model);
  return {
    model,
    total,
    tried: tried.map((one) => (one.model === name && one.status === 0 ? { ...one, why: 'chosen' } : one)),
  };
}

/** The same choice for other counts of the same lists, without a trail and without memory of its own. */
export function stepwiseRefit(table: ListTable, threshold = usualThreshold): Refit {
  const given = searchOf(table, threshold);
  return (counts) => {
    takeTable(given.workspace, counts);
    return search(given, null).total;
  };
}
