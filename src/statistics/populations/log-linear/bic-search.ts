import type { FitStatus } from '../existence/existence.ts';
import type { ListTable } from '../list-table.ts';
import { bicOf } from './fit.ts';
import { type FitWorkspace, fitWorkspace, takeTable } from './fit-workspace.ts';
import { type HierarchicalModel, hierarchicalModels, modelName } from './hierarchical-model.ts';
import type { Chosen, ModelTried, Refit } from './model-tried.ts';
import { newtonFit } from './newton-fit.ts';

/** All models of an order fitted to one table; arrays run over `models`. */
export type BicSearch = {
  readonly models: readonly HierarchicalModel[];
  readonly status: Uint8Array;
  /** NaN where the status is not 0. */
  readonly totals: Float64Array;
  readonly bics: Float64Array;
  /** Places of the models that can be estimated, by BIC from the smallest. */
  readonly ranking: readonly number[];
};

/** The highest order at which all models of so many lists are few enough to be fitted: all up to 5 lists, pairs for 6. */
export function usualOrder(lists: number): number {
  if (lists > 6) throw new RangeError('with more than 6 lists there are too many models to fit them all');
  return lists <= 5 ? Math.max(1, lists - 1) : 2;
}

const totalOf = (workspace: FitWorkspace): number => workspace.people + Math.exp(workspace.alpha[0] as number);

/**
 * Fits every hierarchical model with main effects up to an order, and ranks those that can be estimated by BIC (Silverman,
 * Chan and Vincent 2024, Stat. Comput. 34:44). Terms at minus infinity count as parameters; the sample size is the number of
 * people seen. What is not tried: the saturated model, which says nothing about the hidden.
 */
export function bicSearch(table: ListTable, order = usualOrder(table.names.length)): BicSearch {
  const models = hierarchicalModels(table.names.length, order);
  const workspace = fitWorkspace(table.names.length);
  takeTable(workspace, table.counts);
  const status = new Uint8Array(models.length);
  const totals = new Float64Array(models.length).fill(Number.NaN);
  const bics = totals.slice();
  for (const [at, { masks }] of models.entries()) {
    status[at] = newtonFit(workspace, masks);
    if (status[at] !== 0) continue;
    totals[at] = totalOf(workspace);
    bics[at] = bicOf(workspace, masks.length);
  }
  const sound = Array.from(models.keys()).filter((at) => status[at] === 0);
  const ranking = sound.sort((a, b) => (bics[a] as number) - (bics[b] as number));
  return { models, status, totals, bics, ranking };
}

/** The model of smallest BIC, and all that were tried. */
export function bicChoice({ models, status, totals, bics, ranking }: BicSearch): Chosen {
  const best = ranking[0];
  const tried = models.map((model, at): ModelTried => {
    const why = at === best ? 'chosen' : status[at] === 0 ? 'worse-bic' : 'not-estimable';
    return {
      model: modelName(model),
      status: status[at] as FitStatus,
      total: totals[at] as number,
      bic: bics[at] as number,
      p: null,
      why,
    };
  });
  if (best === undefined) return { model: null, total: Number.NaN, tried };
  return { model: models[best] as HierarchicalModel, total: totals[best] as number, tried };
}

/**
 * The choice by BIC for other counts of the same lists, among the `tops[k]` best models of the table itself: for each of
 * `tops` (rising) a total is written into `into`, NaN where none can be estimated.
 *
 * A model whose parameters alone cost more than the best BIC so far is not fitted: even with a perfect fit it would lose.
 * So all models of five lists cost little more than a few hundred of them, and the choice is the same.
 */
export function bicRefitByTops(
  table: ListTable,
  search: BicSearch,
  tops: readonly number[],
): (counts: Float64Array, into: Float64Array) => void {
  if (tops.length === 0 || tops.some((top, at) => !(top >= 1) || (at > 0 && top <= (tops[at - 1] as number)))) {
    throw new RangeError('the numbers of best models rise from 1');
  }
  const workspace = fitWorkspace(table.names.length);
  const { size } = workspace;
  const models = search.ranking.slice(0, tops.at(-1)).map((at) => (search.models[at] as HierarchicalModel).masks);
  const starts = new Float64Array(models.length * size);
  takeTable(workspace, table.counts);
  for (const [at, masks] of models.entries()) {
    newtonFit(workspace, masks);
    starts.set(workspace.alpha, at * size);
  }
  const startOf = models.map((_, at) => starts.subarray(at * size, (at + 1) * size));
  return (counts, into) => {
    takeTable(workspace, counts);
    const perParameter = Math.log(workspace.people);
    const perfect = -2 * workspace.saturated;
    let [best, total, place] = [Number.POSITIVE_INFINITY, Number.NaN, 0];
    for (let at = 0; at < models.length; at += 1) {
      while (at >= (tops[place] as number)) into[place++] = total;
      const masks = models[at] as Int32Array;
      if (masks.length * perParameter + perfect >= best) continue;
      if (newtonFit(workspace, masks, startOf[at]) !== 0) continue;
      const bic = bicOf(workspace, masks.length);
      if (bic < best) [best, total] = [bic, totalOf(workspace)];
    }
    for (; place < tops.length; place += 1) into[place] = total;
  };
}

/** The same for one number of best models; all of them unless said otherwise. */
export function bicRefit(
  table: ListTable,
  search: BicSearch = bicSearch(table),
  top = Number.POSITIVE_INFINITY,
): Refit {
  const refit = bicRefitByTops(table, search, [top]);
  const into = new Float64Array(1);
  return (counts) => {
    refit(counts, into);
    return into[0] as number;
  };
}
