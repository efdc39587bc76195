import { type Constraint, minimise } from '../optimisation/linear-programme.ts';

/**
 * A figure of a table: a sum of numbers that are too fine to show. `cost` says how much a reader misses it: where a second
 * figure must go so that the first cannot be worked out, the cheapest way goes. A figure that is not `isPublished` is one
 * that readers can work out by subtraction, such as "everyone who did not go on": it is guarded like the others.
 */
export type Cell = {
  readonly id: string;
  readonly counts: readonly number[];
  readonly cost: number;
  readonly isPublished: boolean;
};

/**
 * Figures over numbers that are never below zero, with the sums that all readers know to be equal. `leastHidden` is what a
 * reader knows of every hidden figure: 1 for counts where zeros are shown, 0 (left out) for sums of money.
 */
export type FigureSystem = {
  readonly counts: readonly number[];
  readonly equal: readonly (readonly [readonly number[], readonly number[]])[];
  readonly cells: readonly Cell[];
  readonly leastHidden?: number;
};

/** What a reader must allow for: that the figure may be as low as `lowest` and as high as `highest`. */
export type Range = { readonly lowest: number; readonly highest: number };

const margin = 1e-6;

function signedSum(plus: readonly number[], minus: readonly number[] = []): Map<number, number> {
  const terms = new Map<number, number>();
  for (const count of plus) terms.set(count, (terms.get(count) ?? 0) + 1);
  for (const count of minus) terms.set(count, (terms.get(count) ?? 0) - 1);
  for (const [count, sign] of terms) if (sign === 0) terms.delete(count);
  return terms;
}

const equals = (terms: ReadonlyMap<number, number>, total: number): Constraint => ({ terms, total, isAtLeast: false });
const atLeast = (terms: ReadonlyMap<number, number>, total: number): Constraint => ({ terms, total, isAtLeast: true });
const atMost = (terms: ReadonlyMap<number, number>, total: number): Constraint =>
  atLeast(new Map([...terms].map(([number, sign]) => [number, -sign])), -total);

export const valueIn = (system: FigureSystem, cell: Cell): number =>
  cell.counts.reduce((sum, count) => sum + (system.counts[count] as number), 0);

/** What a reader knows: the equal sums, the shown figures, and the least that a hidden figure can be. */
function knowledgeOf(system: FigureSystem, hidden: ReadonlySet<string>): Constraint[] {
  const published = system.cells.filter((cell) => cell.isPublished);
  return [
    ...system.equal.map(([left, right]) => equals(signedSum(left, right), 0)),
    ...published.map((cell) =>
      hidden.has(cell.id)
        ? atLeast(signedSum(cell.counts), system.leastHidden ?? 0)
        : equals(signedSum(cell.counts), valueIn(system, cell)),
    ),
  ];
}

/** Between which values a reader who solves the equations between the shown figures can place a figure. */
export function rangeOf(system: FigureSystem, hidden: ReadonlySet<string>, cell: Cell): Range {
  const facts = knowledgeOf(system, hidden);
  return {
    lowest: minimise(facts, signedSum(cell.counts)).value,
    highest: -minimise(facts, signedSum([], cell.counts)).value,
  };
}

/**
 * The cheapest figures to hide so that a world is possible in which `wanted` holds. Every shown figure may be moved up or
 * down at its cost, a larger figure at a little more; of all such worlds the cheapest is taken, and the figures that
 * differ in it are those that must go (Fischetti and Salazar, "Models and algorithms for optimizing cell suppression in
 * tabular data with linear constraints", 2000, describe this relaxation).
 */
function cheapestCover(system: FigureSystem, hidden: ReadonlySet<string>, wanted: Constraint): string[] {
  const facts: Constraint[] = system.equal.map(([left, right]) => equals(signedSum(left, right), 0));
  const weights = new Map<number, number>();
  const moves: { readonly id: string; readonly up: number; readonly down: number }[] = [];
  let next = system.counts.length;
  for (const cell of system.cells) {
    if (!cell.isPublished) continue;
    const terms = signedSum(cell.counts);
    const value = valueIn(system, cell);
    if (value === 0) {
      facts.push(equals(terms, 0));
      continue;
    }
    facts.push(atLeast(terms, system.leastHidden ?? 0));
    if (hidden.has(cell.id)) continue;
    const [up, down] = [next, next + 1];
    next += 2;
    facts.push(equals(new Map([...terms, [up, -1], [down, 1]]), value));
    const weight = cell.cost * Math.log2(2 + value);
    weights.set(up, weight);
    weights.set(down, weight);
    moves.push({ id: cell.id, up, down });
  }
  facts.push(wanted);
  const { numbers } = minimise(facts, weights);
  const isMoved = (number: number): boolean => (numbers.get(number) ?? 0) > margin;
  return moves.filter(({ up, down }) => isMoved(up) || isMoved(down)).map(({ id }) => id);
}

/**
 * Cell suppression: which figures must not be shown. First the primary ones, those of which `demanded` says within which
 * range a reader must not be able to place them (`primary-suppression.ts` makes it). Then, for each of these that a reader
 * could place better, the cheapest others. All hidden figures look the same, so that the reader does not learn which were
 * the primary ones. A figure that was hidden for the sake of others and can be worked out all the same is shown again: it
 * would protect no one. Not the least loss of all: the cheapest is taken for one figure after the other.
 *
 * A figure of zero is known to all and can hide nothing. Where a demand cannot be met by hiding everything the range stays
 * too narrow; the code that shows the figures asks `rangeOf`.
 */
export function figuresToHide(system: FigureSystem, demanded: ReadonlyMap<string, Range>): ReadonlySet<string> {
  const hidden = new Set(demanded.keys());
  for (const cell of system.cells) {
    const demand = demanded.get(cell.id);
    if (!demand) continue;
    const terms = signedSum(cell.counts);
    if (demand.highest > valueIn(system, cell) && rangeOf(system, hidden, cell).highest < demand.highest - margin)
      for (const id of cheapestCover(system, hidden, atLeast(terms, demand.highest))) hidden.add(id);
    if (demand.lowest < valueIn(system, cell) && rangeOf(system, hidden, cell).lowest > demand.lowest + margin)
      for (const id of cheapestCover(system, hidden, atMost(terms, demand.lowest))) hidden.add(id);
  }
  for (const cell of system.cells) {
    if (!hidden.has(cell.id) || demanded.has(cell.id)) continue;
    const { lowest, highest } = rangeOf(system, hidden, cell);
    if (highest - lowest < margin) hidden.delete(cell.id);
  }
  return hidden;
}
