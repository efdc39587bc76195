import type { Orders } from './orders.ts';
import { ordersOf } from './orders.ts';
import { type Cell, panelOf, trainedFrom } from './panel.ts';
import { withoutLevels } from './two-way.ts';

export type Randomisation = {
  readonly estimate: number;
  /** The share of orders that give at least as large an estimate, in either direction. */
  readonly p: number;
  /** The effects that the lot does not speak against: where p is above 1 − confidence. Infinite where it never falls so low. */
  readonly lower: number;
  readonly upper: number;
  readonly possible: number;
  readonly tried: number;
  readonly all: boolean;
  /** The smallest p that any result could have: one over the orders. */
  readonly smallestP: number;
};

/** By how much the estimate of an order moves with the effect that is taken away from the values: estimate − effect × slope. */
type OrderLine = { readonly estimate: number; readonly slope: number };

/**
 * Randomisation inference for an order that was drawn by lot: were there no effect, each order would have met the same
 * values. It is exact with any number of units and assumes nothing else. The interval holds the effects that are not refused
 * when they are taken away first; each order says where it would begin to count as extreme, so the limits are exact and no grid.
 * Null where the units cannot be told apart from the periods.
 */
export function randomisation(
  cells: readonly Cell[],
  options: { readonly confidence?: number; readonly seed?: number } = {},
): Randomisation | null {
  const panel = panelOf(cells);
  const starts = trainedFrom(panel);
  const { orders, possible, all } = ordersOf(starts, options.seed);
  const rest = withoutLevels(panel);
  const seen = rest(cells.map(({ trained }) => (trained ? 1 : 0)));
  const values = rest(cells.map(({ value }) => value));
  const lineOf = (trained: Float64Array): OrderLine => {
    let [own, withValues, withSeen] = [0, 0, 0];
    for (const [row, { weight = 1 }] of cells.entries()) {
      const one = weight * (trained[row] as number);
      own += one * (trained[row] as number);
      withValues += one * (values[row] as number);
      withSeen += one * (seen[row] as number);
    }
    return own < 1e-9 * cells.length
      ? { estimate: 0, slope: 0 }
      : { estimate: withValues / own, slope: withSeen / own };
  };
  const observed = lineOf(seen);
  if (observed.slope === 0) return null;
  const lines = orders.map((order) => lineOf(rest(trainedIn(cells, order))));
  const { estimate } = observed;
  const error = 1 - (options.confidence ?? 0.95);
  return {
    estimate,
    p: shareAtLeast(lines, estimate),
    lower: estimate - reachOf(lines, estimate, error, -1),
    upper: estimate + reachOf(lines, estimate, error, 1),
    possible,
    tried: orders.length,
    all,
    smallestP: 1 / (all ? possible : orders.length),
  };
}

const trainedIn = (cells: readonly Cell[], order: Orders['orders'][number]): Float64Array =>
  Float64Array.from(cells, ({ unit, period }) => {
    const start = order[unit] ?? null;
    return start !== null && period >= start ? 1 : 0;
  });

function shareAtLeast(lines: readonly OrderLine[], estimate: number): number {
  // What rounding takes from an estimate that is the same does not make it smaller.
  const bar = Math.abs(estimate) * (1 - 1e-9);
  return lines.filter((line) => Math.abs(line.estimate) >= bar).length / lines.length;
}

/**
 * How far from the estimate, in one direction, the share of orders that are as extreme stays above the error. With x the
 * distance, an order is as extreme while |u − slope x| ≥ |x|, u = estimate of the order − slope × estimate: between, or outside,
 * its two zeros u / (slope + 1) and u / (slope − 1).
 */
function reachOf(lines: readonly OrderLine[], estimate: number, error: number, side: 1 | -1): number {
  const changes: { at: number; by: number }[] = [];
  let counted = 0;
  for (const { estimate: own, slope } of lines) {
    const u = side * (own - slope * estimate);
    const negligible = 1e-9 * Math.max(1, Math.abs(estimate));
    if (Math.abs(u) < negligible && Math.abs(slope) > 1 - 1e-9) {
      counted += 1;
      continue;
    }
    counted += 1;
    const zeros = [u / (slope + 1), u / (slope - 1)].filter((at) => Number.isFinite(at) && at > -negligible);
    for (const [place, at] of zeros.toSorted((a, b) => a - b).entries()) {
      changes.push({ at: Math.max(0, at), by: place === 0 ? -1 : 1 });
    }
  }
  changes.sort((a, b) => a.at - b.at);
  for (const { at, by } of changes) {
    counted += by;
    if (counted / lines.length <= error) return at;
  }
  return Number.POSITIVE_INFINITY;
}
