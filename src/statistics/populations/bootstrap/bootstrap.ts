import { multinomialDraw } from '../../random/multinomial.ts';
import { randomStream } from '../../random/stream.ts';
import { type ListTable, peopleSeen } from '../list-table.ts';
import type { Refit } from '../log-linear/model-tried.ts';
import { accelerationOf } from './bca.ts';

/** A bootstrap is cut into parts of so many replicates, each with a random stream of its own. */
export const partSize = 250;

/**
 * One part of the bootstrap: totals of tables with as many people, drawn from the histories that were seen, with the whole
 * choice of model made again in each. NaN where no model can be estimated. Which worker computes a part changes nothing.
 */
export function bootstrapPart(
  table: ListTable,
  refit: Refit,
  plan: { seed: number; part: number; count: number },
): Float64Array {
  const stream = randomStream(plan.seed, plan.part);
  const people = peopleSeen(table);
  const drawn = new Float64Array(table.counts.length);
  return Float64Array.from({ length: plan.count }, () => {
    multinomialDraw(stream, people, table.counts, drawn);
    return refit(drawn);
  });
}

/** The parts of so many replicates, in order. */
export function bootstrapParts(replicates: number): { part: number; count: number }[] {
  if (!(Number.isSafeInteger(replicates) && replicates >= 1)) {
    throw new RangeError('a bootstrap needs a whole number of replicates from 1');
  }
  return Array.from({ length: Math.ceil(replicates / partSize) }, (_, part) => ({
    part,
    count: Math.min(partSize, replicates - part * partSize),
  }));
}

/** All parts, one after the other. */
export function bootstrap(table: ListTable, refit: Refit, replicates: number, seed: number): Float64Array {
  const totals = new Float64Array(replicates);
  for (const { part, count } of bootstrapParts(replicates)) {
    totals.set(bootstrapPart(table, refit, { seed, part, count }), part * partSize);
  }
  return totals;
}

/**
 * The acceleration of a table and a method: the jackknife leaves out one person at a time, which is the same for all
 * people with one history. A history of one person is then an empty cell, and the model is chosen again.
 */
export function jackknifeAcceleration(table: ListTable, refit: Refit): number {
  const counts = table.counts.slice();
  const leftOut: { total: number; weight: number }[] = [];
  for (const [history, weight] of table.counts.entries()) {
    if (weight === 0) continue;
    counts[history] = weight - 1;
    leftOut.push({ total: refit(counts), weight });
    counts[history] = weight;
  }
  return accelerationOf(leftOut);
}
