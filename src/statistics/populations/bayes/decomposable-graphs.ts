import { listsIn } from '../list-table.ts';

/**
 * A decomposable (chordal) graph over lists: two lists that are joined may depend on each other, and any cycle of four or
 * more has a shortcut. Its model is then a product of clique margins over separator margins, without any iteration.
 * Sets of lists are bit masks. `separators` may hold the same set more than once, and the empty set where the graph falls
 * apart, so there is always one clique more than there are separators.
 */
export type DecomposableGraph = { readonly cliques: readonly number[]; readonly separators: readonly number[] };

/** With six lists there are 18 154 such graphs; with seven 617 675, too many to average over in a moment. */
export const mostListsInGraphs = 6;

/** The neighbours of each list in the graph whose edges are the bits of `edges`: (0,1), (0,2), ..., (1,2), ... */
function neighboursOf(lists: number, edges: number): number[] {
  const neighbours = new Array<number>(lists).fill(0);
  let bit = 0;
  for (let first = 0; first < lists; first += 1) {
    for (let second = first + 1; second < lists; second += 1) {
      if ((edges >> bit) & 1) {
        neighbours[first] = (neighbours[first] as number) | (1 << second);
        neighbours[second] = (neighbours[second] as number) | (1 << first);
      }
      bit += 1;
    }
  }
  return neighbours;
}

const isComplete = (mask: number, neighbours: readonly number[]): boolean =>
  neighbours.every((joined, list) => ((mask >> list) & 1) === 0 || (mask & ~(joined | (1 << list))) === 0);

/**
 * Cliques and separators by maximum cardinality search (Tarjan and Yannakakis 1984; Blair and Peyton 1993): visit next the
 * list with most visited neighbours. The graph is decomposable when those neighbours are always all joined to each other. A
 * list with no more visited neighbours than its predecessor begins a new clique, and they are its separator.
 * Undefined when the graph is not decomposable.
 */
function cliquesOf(neighbours: readonly number[]): DecomposableGraph | undefined {
  const cliques: number[] = [];
  const separators: number[] = [];
  let [visited, clique, sizeBefore] = [0, 0, -1];
  for (const _ of neighbours) {
    let [next, size] = [-1, -1];
    for (const [list, joined] of neighbours.entries()) {
      const met = listsIn(joined & visited);
      if (((visited >> list) & 1) === 0 && met > size) [next, size] = [list, met];
    }
    const earlier = (neighbours[next] as number) & visited;
    if (!isComplete(earlier, neighbours)) {
      return undefined;
    }
    if (visited > 0 && size <= sizeBefore) {
      cliques.push(clique);
      separators.push(earlier);
    }
    clique = earlier | (1 << next);
    visited |= 1 << next;
    sizeBefore = size;
  }
  cliques.push(clique);
  return { cliques, separators };
}

const known = new Map<number, readonly DecomposableGraph[]>();

/**
 * Every decomposable graph of so many named lists, from the one without an edge to the complete one: 1, 2, 8, 61, 822 and
 * 18 154 for 1 to 6 lists (OEIS A058862). Found once, when first asked for, by trying every set of edges.
 */
export function decomposableGraphsOf(lists: number): readonly DecomposableGraph[] {
  if (!(Number.isInteger(lists) && lists >= 1 && lists <= mostListsInGraphs)) {
    throw new RangeError(`decomposable graphs are listed for 1 to ${mostListsInGraphs} lists`);
  }
  let graphs = known.get(lists);
  if (graphs === undefined) {
    const sets = Array.from({ length: 2 ** ((lists * (lists - 1)) / 2) }, (_, edges) => edges);
    graphs = sets.flatMap((edges) => cliquesOf(neighboursOf(lists, edges)) ?? []);
    known.set(lists, graphs);
  }
  return graphs;
}
