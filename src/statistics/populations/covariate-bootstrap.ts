import { shareOut } from '../random/share-out.ts';
import { randomStream } from '../random/stream.ts';
import { type CovariateFit, fitCovariateModel } from './covariate-fit.ts';
import type { CovariateDesign } from './covariate-model.ts';

/** The people of one resample for each pattern of covariates, seen and unseen; undefined when no model could be fitted. */
export type Replicate = Float64Array | undefined;

/**
 * The parametric bootstrap of a fitted model: a number of people as estimated is shared out over all cells, the unseen with
 * them, by the fitted chances; who fell on no list is deleted, and `refit` estimates again: the same model unless given. Each
 * replicate has its own part of the random stream, so replicates `from` up to `to` can be run anywhere in any order.
 */
export function covariateReplicates(
  design: CovariateDesign,
  { fitted, people, problem }: CovariateFit,
  { seed, from, to }: { readonly seed: number; readonly from: number; readonly to: number },
  refit: (counts: Float64Array) => CovariateFit = (counts) => fitCovariateModel(design, counts),
): Replicate[] {
  if (problem !== undefined || !(people < Number.MAX_SAFE_INTEGER)) {
    throw new RangeError('people can be drawn only from a model that was fitted');
  }
  const { histories, cells } = design;
  return Array.from({ length: to - from }, (_, i) => {
    const counts = new Float64Array(cells);
    shareOut(randomStream(seed, from + i), Math.round(people), fitted, counts);
    for (let cell = 0; cell < cells; cell += histories) counts[cell] = 0;
    const again = refit(counts);
    return again.problem === undefined
      ? again.unseen.map((unseen, pattern) => unseen + seenIn(counts, pattern, histories))
      : undefined;
  });
}

/** How many people of a pattern were seen. */
export function seenIn(counts: Float64Array, pattern: number, histories: number): number {
  let sum = 0;
  for (let cell = pattern * histories; cell < (pattern + 1) * histories; cell += 1) sum += counts[cell] as number;
  return sum;
}
