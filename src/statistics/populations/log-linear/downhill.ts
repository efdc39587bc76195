import { type ListTable, listsIn } from '../list-table.ts';
import { bicOf } from './fit.ts';
import { type FitWorkspace, fitWorkspace, takeTable } from './fit-workspace.ts';
import { generatorsOf, mayEnter, modelFrom, modelName } from './hierarchical-model.ts';
import type { Chosen, ModelTried, Refit, WhyLeft } from './model-tried.ts';
import { newtonFit } from './newton-fit.ts';

type Note = (masks: Int32Array, status: 0 | 1 | 2 | 3, bic: number) => void;

/** The models one step from this one: with a set whose parts are all in it, or without a maximal set that is not one list. */
function neighbours(lists: number, masks: Int32Array, order: number): Int32Array[] {
  const held = new Set(masks);
  const all = 2 ** lists - 1;
  const larger = Array.from({ length: all }, (_, mask) => mask).filter(
    (mask) => !held.has(mask) && listsIn(mask) <= order && mayEnter(mask, (within) => held.has(within)),
  );
  const smaller = generatorsOf({ lists, masks }).filter((mask) => listsIn(mask) > 1);
  return [
    ...larger.map((mask) => Int32Array.from([...masks, mask]).sort()),
    ...smaller.map((mask) => masks.filter((one) => one !== mask)),
  ];
}

/** Walks from main effects to the best neighbour while BIC falls. Neighbours of a model are worked out once. */
function walker(workspace: FitWorkspace, order: number): (note: Note | null) => { masks: Int32Array; total: number } {
  const { lists, alpha } = workspace;
  const known = new Map<string, Int32Array[]>();
  const start = new Float64Array(workspace.size);
  const fitted = (masks: Int32Array, from: Float64Array | null, note: Note | null): number => {
    const status = newtonFit(workspace, masks, from);
    const bic = status === 0 ? bicOf(workspace, masks.length) : Number.POSITIVE_INFINITY;
    note?.(masks, status, bic);
    return bic;
  };
  return (note) => {
    let masks = modelFrom(lists).masks;
    let bic = fitted(masks, null, note);
    let total = bic < Number.POSITIVE_INFINITY ? workspace.people + Math.exp(alpha[0] as number) : Number.NaN;
    start.set(alpha);
    for (;;) {
      const key = masks.join();
      let near = known.get(key);
      if (near === undefined) {
        near = neighbours(lists, masks, order);
        known.set(key, near);
      }
      let [best, bestBic, bestTotal] = [masks, bic, total];
      const from = Number.isNaN(total) ? null : start;
      for (const next of near) {
        const nextBic = fitted(next, from, note);
        if (nextBic < bestBic)
          [best, bestBic, bestTotal] = [next, nextBic, workspace.people + Math.exp(alpha[0] as number)];
      }
      if (best === masks) return { masks, total };
      [masks, bic, total] = [best, bestBic, bestTotal];
      newtonFit(workspace, masks, from);
      start.set(alpha);
    }
  };
}

/** The highest order of a term that a walk may add; the set of all lists is never one. */
const highestOrder = (table: ListTable, order: number): number => {
  if (!(Number.isInteger(order) && order >= 1)) throw new RangeError('the order of a model is a whole number from 1');
  return Math.min(order, table.names.length - 1);
};

/**
 * Downhill choice by BIC (Silverman, Chan and Vincent 2024, Stat. Comput. 34:44): from main effects to the
 * neighbour of smallest BIC, one term more or less, while that falls. It works for any number of lists, and it can stop in a
 * valley that is not the deepest: compare it with the search over all models wherever that is possible.
 */
export function downhill(table: ListTable, order = 2): Chosen {
  const lists = table.names.length;
  const workspace = fitWorkspace(lists);
  takeTable(workspace, table.counts);
  const seen = new Map<string, ModelTried>();
  const { masks, total } = walker(
    workspace,
    highestOrder(table, order),
  )((tried, status, bic) => {
    const model = modelName({ lists, masks: tried });
    const why: WhyLeft = status === 0 ? 'worse-bic' : 'not-estimable';
    const found = status === 0 ? workspace.people + Math.exp(workspace.alpha[0] as number) : Number.NaN;
    if (!seen.has(model))
      seen.set(model, { model, status, total: found, bic: status === 0 ? bic : Number.NaN, p: null, why });
  });
  const model = Number.isNaN(total) ? null : { lists, masks };
  const name = model && modelName(model);
  const tried = [...seen.values()].map((one) => (one.model === name ? { ...one, why: 'chosen' as const } : one));
  return { model, total, tried };
}

/** The same choice for other counts of the same lists. */
export function downhillRefit(table: ListTable, order = 2): Refit {
  const workspace = fitWorkspace(table.names.length);
  const walk = walker(workspace, highestOrder(table, order));
  return (counts) => {
    takeTable(workspace, counts);
    return walk(null).total;
  };
}
