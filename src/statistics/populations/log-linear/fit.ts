import { normalQuantile } from '../../special/normal-distribution.ts';
import type { FitStatus } from '../existence/existence.ts';
import { type ListTable, peopleSeen } from '../list-table.ts';
import { type FitWorkspace, fitWorkspace, takeTable } from './fit-workspace.ts';
import { generatorsOf, type HierarchicalModel, modelName, setName } from './hierarchical-model.ts';
import { factorise, newtonFit } from './newton-fit.ts';
import { sumOverSupersets } from './subset-sums.ts';

/** What a log-linear model says of a table. Numbers are NaN where the status is not 0. */
export type LogLinearFit = {
  readonly model: string;
  readonly status: FitStatus;
  /** People on no list, all people with their standard error, and the limits that the model itself gives. */
  readonly hidden: number;
  readonly total: number;
  readonly standardError: number;
  readonly lower: number;
  readonly upper: number;
  readonly parameters: number;
  readonly deviance: number;
  readonly logLikelihood: number;
  readonly aic: number;
  readonly bic: number;
  /** Each term, named by its lists ("" is the intercept); minus infinity where no one is on all of them. */
  readonly coefficients: readonly { readonly term: string; readonly value: number }[];
};

/**
 * BIC with the number of people seen as the sample size. Terms at minus infinity count: they were chosen like any other.
 */
export const bicOf = (workspace: FitWorkspace, parameters: number): number =>
  parameters * Math.log(workspace.people) - 2 * workspace.logLikelihood;

/**
 * Fits one hierarchical log-linear model by extended maximum likelihood (Chan, Silverman and Vincent 2021, JASA 116:1297).
 * The logarithm of the mean number of people with a history is the sum of the terms within it; the mean of people on no
 * list, the hidden, is exp(intercept), and the total is theirs and the people seen. Its standard error is
 * sqrt(hidden + hidden^2 var(intercept)) (Rcapture), its limits are people seen + exp(intercept -/+ z se(intercept))
 * (SparseMSE). Those are limits of the mean of the hidden and hold the hidden themselves less often than they say, about 92
 * times in 100 at 95 % in a simulation; the profile likelihood does not have this fault.
 * Assumes of the people on no list what the terms say of the others: nothing in a table can check that.
 */
export function logLinearFit(table: ListTable, model: HierarchicalModel, confidence = 0.95): LogLinearFit {
  if (model.lists !== table.names.length)
    throw new RangeError('the model is of another number of lists than the table');
  if (!(confidence > 0 && confidence < 1)) throw new RangeError('confidence lies between 0 and 1');
  const people = peopleSeen(table);
  if (people === 0) throw new RangeError('nobody is in the table, and nothing can be said of others');
  const workspace = fitWorkspace(table.names.length);
  takeTable(workspace, table.counts);
  const status = newtonFit(workspace, model.masks);
  const parameters = model.masks.length;
  if (status !== 0) return withoutEstimate(model, status);
  const { alpha, dead, logLikelihood } = workspace;
  const hidden = Math.exp(alpha[0] as number);
  const variance = interceptVariance(workspace);
  const reach = normalQuantile(0.5 + confidence / 2) * Math.sqrt(variance);
  return {
    model: modelName(model),
    status,
    hidden,
    total: people + hidden,
    standardError: Math.sqrt(hidden + hidden * hidden * variance),
    lower: people + hidden * Math.exp(-reach),
    upper: people + hidden * Math.exp(reach),
    parameters,
    deviance: Math.max(0, 2 * (workspace.saturated - logLikelihood)),
    logLikelihood,
    aic: 2 * parameters - 2 * logLikelihood,
    bic: bicOf(workspace, parameters),
    coefficients: Array.from(model.masks, (mask) => ({
      term: setName(mask),
      value: dead[mask] === 0 ? (alpha[mask] as number) : Number.NEGATIVE_INFINITY,
    })),
  };
}

function withoutEstimate(model: HierarchicalModel, status: FitStatus): LogLinearFit {
  const none = Number.NaN;
  return {
    model: modelName(model),
    status,
    hidden: none,
    total: none,
    standardError: none,
    lower: none,
    upper: none,
    parameters: model.masks.length,
    deviance: none,
    logLikelihood: none,
    aic: none,
    bic: none,
    coefficients: generatorsOf(model).map((mask) => ({ term: setName(mask), value: none })),
  };
}

/** The variance of the intercept: the first entry of the inverse Hessian, at the fit and not a step before it. */
function interceptVariance(workspace: FitWorkspace): number {
  const { size, sums, eta, dead, hessian, keptCount } = workspace;
  sums[0] = 0;
  for (let cell = 1; cell < size; cell += 1) sums[cell] = dead[cell] === 0 ? Math.exp(eta[cell] as number) : 0;
  sumOverSupersets(sums, size);
  factorise(workspace);
  // The first column of the inverse of the factor, by forward substitution; the variance is its squared length.
  const column = new Float64Array(keptCount);
  let variance = 0;
  for (let row = 0; row < keptCount; row += 1) {
    let sum = row === 0 ? 1 : 0;
    for (let k = 0; k < row; k += 1) sum -= (hessian[row * keptCount + k] as number) * (column[k] as number);
    column[row] = sum / (hessian[row * keptCount + row] as number);
    variance += (column[row] as number) ** 2;
  }
  return variance;
}
