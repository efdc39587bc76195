import { logGamma } from '../special/gamma.ts';
import type { CovariateDesign } from './covariate-model.ts';
import { finiteMaximumExists, rowSpaceOf } from './design-existence.ts';
import { maximumLikelihood } from './poisson-maximum.ts';

/**
 * A fitted model. `problem` is undefined when there is an estimate; 'no maximum' when the likelihood grows without end
 * or its maximum is not found,
 * 'not identified' when the counts leave the unseen open. `unseen` holds the expected number on no list for each pattern of
 * covariates, `fitted` the expected number in every cell with the unseen at mask 0. `bic` = parameters * log(people seen) -
 * 2 log likelihood, where parameters at minus infinity count too.
 */
export type CovariateFit = {
  readonly problem: 'no maximum' | 'not identified' | undefined;
  readonly unseen: Float64Array;
  readonly fitted: Float64Array;
  readonly people: number;
  readonly deviance: number;
  readonly logLikelihood: number;
  readonly parameters: number;
  readonly bic: number;
};

/** Cells in a margin of a term in which nobody was seen: their expected number is 0 in the extended maximum. */
function emptyCells({ cells, histories, margins }: CovariateDesign, counts: Float64Array): Uint8Array {
  const empty = new Uint8Array(cells);
  for (const marginOf of margins) {
    const totals = new Float64Array(cells);
    for (let cell = 0; cell < cells; cell += 1) {
      const margin = marginOf[cell] as number;
      if (margin >= 0 && cell % histories > 0) totals[margin] = (totals[margin] as number) + (counts[cell] as number);
    }
    for (let cell = 0; cell < cells; cell += 1) {
      const margin = marginOf[cell] as number;
      if (margin >= 0 && totals[margin] === 0) empty[cell] = 1;
    }
  }
  return empty;
}

/** The columns that can be estimated from the cells that are left, and the cells' rows in them. */
type Reduced = {
  readonly seen: Int32Array;
  readonly rows: readonly Float64Array[];
  readonly active: readonly Int32Array[];
  readonly rank: number;
  readonly identified: boolean;
};

function reduce({ cells, histories, parameters, active }: CovariateDesign, empty: Uint8Array): Reduced {
  const rowOf = (cell: number): Float64Array => {
    const row = new Float64Array(parameters);
    for (const column of active[cell] as Int32Array) row[column] = 1;
    return row;
  };
  const left = Array.from({ length: cells }, (_, cell) => cell).filter((cell) => empty[cell] === 0);
  const seen = left.filter((cell) => cell % histories > 0);
  const rows = seen.map(rowOf);
  const space = rowSpaceOf(rows, parameters);
  const place = new Int32Array(parameters).fill(-1);
  for (const [i, column] of space.columns.entries()) place[column] = i;
  return {
    seen: Int32Array.from(seen),
    rows,
    active: active.map((columns) => columns.map((column) => place[column] as number).filter((at) => at >= 0)),
    rank: space.columns.length,
    identified: left.every((cell) => cell % histories > 0 || space.holds(rowOf(cell))),
  };
}

/** Which cells are empty decides the reduced design; over thousands of resamples there are few different ones. */
const reducedDesigns = new WeakMap<CovariateDesign, Map<string, Reduced>>();

function reducedDesign(design: CovariateDesign, empty: Uint8Array): Reduced {
  const found = reducedDesigns.get(design) ?? new Map<string, Reduced>();
  reducedDesigns.set(design, found);
  const key = empty.includes(1) ? empty.join('') : '';
  const reduced = found.get(key) ?? reduce(design, empty);
  found.set(key, reduced);
  return reduced;
}

/**
 * Fits a log-linear model with covariates: counts are Poisson with log mean linear in the model's terms, and the cell of no
 * list is missing for every pattern of covariates, where it is predicted. Where a margin of a term is empty the extended
 * maximum is taken: its cells are 0 and the rest is fitted. Then the maximum must exist (Fienberg and Rinaldo 2012) and
 * the missing cells must follow from the others; both do not depend on which value of a covariate comes first.
 * As glm(counts, poisson) in R on the cells that are left, with predict().
 */
export function fitCovariateModel(design: CovariateDesign, counts: Float64Array): CovariateFit {
  const { cells, histories, parameters } = design;
  const patterns = cells / histories;
  const empty = emptyCells(design, counts);
  const { seen, rows, active, rank, identified } = reducedDesign(design, empty);
  const people = counts.reduce((sum, count) => sum + count, 0);
  const none = {
    unseen: new Float64Array(patterns).fill(Number.NaN),
    fitted: new Float64Array(cells).fill(Number.NaN),
    people: Number.NaN,
    deviance: Number.NaN,
    logLikelihood: Number.NaN,
    parameters,
    bic: Number.NaN,
  };
  if (!identified) {
    return { ...none, problem: 'not identified' };
  }
  const left = Float64Array.from(seen, (cell) => counts[cell] as number);
  const seenActive = Array.from(seen, (cell) => active[cell] as Int32Array);
  const { coefficients, means, deviance, converged, settled } = maximumLikelihood(seenActive, left, rank);
  if (!converged || (!settled && !finiteMaximumExists(rows, left, parameters))) {
    return { ...none, problem: 'no maximum' };
  }
  const fitted = new Float64Array(cells);
  for (const [i, cell] of seen.entries()) fitted[cell] = means[i] as number;
  const unseen = Float64Array.from({ length: patterns }, (_, pattern) => {
    const cell = pattern * histories;
    const linear = (active[cell] as Int32Array).reduce((sum, column) => sum + (coefficients[column] as number), 0);
    fitted[cell] = empty[cell] === 1 ? 0 : Math.exp(linear);
    return fitted[cell] as number;
  });
  let logLikelihood = 0;
  for (const [i, mean] of means.entries()) {
    const count = left[i] as number;
    logLikelihood += (count === 0 ? 0 : count * Math.log(mean)) - mean - logGamma(count + 1);
  }
  return {
    problem: undefined,
    unseen,
    fitted,
    people: people + unseen.reduce((sum, value) => sum + value, 0),
    deviance,
    logLikelihood,
    parameters,
    bic: parameters * Math.log(people) - 2 * logLikelihood,
  };
}
