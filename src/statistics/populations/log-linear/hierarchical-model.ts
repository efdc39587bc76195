import { listsIn, mostLists } from '../list-table.ts';

/**
 * A hierarchical log-linear model of lists: which sets of lists have a term of their own. With a set every set within it
 * is in the model; the empty set (the intercept) and every single list always are. `masks` are bit masks, from 0 upwards.
 */
export type HierarchicalModel = { readonly lists: number; readonly masks: Int32Array };

/** The model that these sets of lists generate: they, all sets within them, and every single list. */
export function modelFrom(lists: number, generators: Iterable<number> = []): HierarchicalModel {
  if (!(Number.isInteger(lists) && lists >= 1 && lists <= mostLists)) {
    throw new RangeError(`a model is of 1 to ${mostLists} lists`);
  }
  const masks = new Set([0]);
  for (let list = 0; list < lists; list += 1) masks.add(1 << list);
  for (const generator of generators) {
    if (!(Number.isInteger(generator) && generator >= 0 && generator < 2 ** lists)) {
      throw new RangeError('a term of a model is a set of the lists of its table');
    }
    for (let within = generator; within > 0; within = (within - 1) & generator) masks.add(within);
  }
  return { lists, masks: Int32Array.from(masks).sort() };
}

/** The maximal sets of a model, which say all of it. */
export function generatorsOf({ lists, masks }: HierarchicalModel): number[] {
  const held = new Set(masks);
  const isMaximal = (mask: number): boolean => {
    for (let bit = 1; bit < 2 ** lists; bit *= 2) {
      if ((mask & bit) === 0 && held.has(mask | bit)) return false;
    }
    return true;
  };
  return [...masks].filter((mask) => mask > 0 && isMaximal(mask));
}

/** A set of lists by their numbers from 1: "124"; the tenth list is written "a". */
export function setName(mask: number): string {
  let name = '';
  for (let list = 0; 2 ** list <= mask; list += 1) if (mask & (1 << list)) name += (list + 1).toString(36);
  return name;
}

/** A model by its maximal sets, largest first: "[123,14,34]", and with main effects alone "[1,2,3]". */
export function modelName(model: HierarchicalModel): string {
  const names = generatorsOf(model).map(setName);
  return `[${names.sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join(',')}]`;
}

/** The model of a name such as "[12,23,4]". */
export function modelNamed(lists: number, name: string): HierarchicalModel {
  const inside = /^\[([1-9a]+(?:[,;][1-9a]+)*)\]$/.exec(name)?.[1];
  if (inside === undefined) throw new RangeError('a model is written like [12,23,4]');
  const maskOf = (set: string): number => [...set].reduce((mask, list) => mask | (1 << (parseInt(list, 36) - 1)), 0);
  return modelFrom(lists, inside.split(/[,;]/).map(maskOf));
}

/** All pairs of lists in the order (1,2), (1,3), ..., (2,3), ..., as masks. */
export function pairsOf(lists: number): number[] {
  const pairs: number[] = [];
  for (let one = 0; one < lists; one += 1) {
    for (let other = one + 1; other < lists; other += 1) pairs.push((1 << one) | (1 << other));
  }
  return pairs;
}

/** Whether all sets within `mask` that lack one of its lists are in the model: then `mask` may be added to it. */
export function mayEnter(mask: number, has: (mask: number) => boolean): boolean {
  for (let rest = mask; rest > 0; rest &= rest - 1) {
    if (!has(mask & ~(rest & -rest))) return false;
  }
  return true;
}

/**
 * All hierarchical models with main effects in which no term is of more than `order` lists, without the saturated one:
 * 8 for 3 lists, 113 for 4, 6 893 for 5; of pairs alone 2^(t(t-1)/2). Each follows the models it is an extension of by
 * its highest terms. A RangeError where they are too many to be fitted one by one.
 */
export function hierarchicalModels(lists: number, order = lists - 1): HierarchicalModel[] {
  if (!(Number.isInteger(order) && order >= 1)) throw new RangeError('the order of a model is a whole number from 1');
  const highest = Math.min(order, lists - 1);
  if ((lists > 6 && highest > 1) || (lists === 6 && highest > 2)) {
    throw new RangeError(`${lists} lists have too many models of this order; ask for a lower order`);
  }
  const sets = Array.from({ length: 2 ** lists }, (_, mask) => mask);
  const models: HierarchicalModel[] = [];
  const extend = (chosen: readonly number[], size: number): void => {
    models.push(modelFrom(lists, chosen));
    if (size > highest) return;
    const held = new Set(modelFrom(lists, chosen).masks);
    const free = sets.filter((mask) => listsIn(mask) === size && mayEnter(mask, (within) => held.has(within)));
    for (let choice = 1; choice < 2 ** free.length; choice += 1) {
      extend([...chosen, ...free.filter((_, at) => choice & (1 << at))], size + 1);
    }
  };
  extend([], 2);
  return models;
}
