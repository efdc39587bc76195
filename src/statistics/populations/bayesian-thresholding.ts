import { chainDiagnostics } from './chain-diagnostics.ts';
import { type CovariateFit, fitCovariateModel } from './covariate-fit.ts';
import { type CovariateModel, designOf, modelWith, nameOfModel } from './covariate-model.ts';
import { type ListTable, listsIn, onAllOf, peopleSeen } from './list-table.ts';
import { posteriorChain } from './log-linear-posterior.ts';
import { quantileOfSorted } from './sample-quantile.ts';

/**
 * `priorVariance`: of the normal prior of each dependence between lists, 1 unless given; infinity is a flat prior, and
 * then every pair of lists must have somebody in common and a finite maximum must exist. `threshold`: how many posterior standard deviations from 0 a dependence must be to be kept.
 * `triples`: whether dependences of three lists are tried where all three pairs were kept.
 */
export type ThresholdingOptions = {
  readonly priorVariance?: number;
  readonly threshold?: number;
  readonly triples?: boolean;
  readonly chains?: number;
  readonly burnIn?: number;
  readonly samples?: number;
  readonly thinning?: number;
  readonly confidence?: number;
  readonly seed?: number;
};

/** A dependence that was looked at: its posterior, and how far from 0 that is. A ratio near the threshold is a toss-up. */
export type Dependence = {
  readonly lists: number;
  readonly mean: number;
  readonly standardDeviation: number;
  readonly kept: boolean;
};

/**
 * The model that is left: `fit` is its maximum likelihood, `median` and limits its posterior. `settled` is false when the
 * chains did not agree (R-hat above 1.05 for some parameter).
 */
export type ThresholdedEstimate = {
  readonly name: string;
  readonly model: CovariateModel;
  readonly dependences: readonly Dependence[];
  readonly fit: CovariateFit;
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
  readonly rHat: number;
  readonly settled: boolean;
};

/**
 * Bayesian thresholding (Silverman 2020, JRSS A 183:691, section 6): the posterior of the log-linear model of all pairs of
 * lists, with flat priors for how often each list is used and normal priors for dependences; a dependence is kept when its
 * mean is at least `threshold` standard deviations from 0, and the model that is left is fitted. Whether a dependence just
 * passes can move the number much: look at the ratios.
 */
export function bayesianThresholding(table: ListTable, options: ThresholdingOptions = {}): ThresholdedEstimate {
  const { priorVariance = 1, threshold = 2, triples = false, chains = 4, confidence = 0.95, seed = 1 } = options;
  const { burnIn = 2000, samples = 1000, thinning = 20 } = options;
  const people = peopleSeen(table);
  if (table.names.length < 3 || people < 1) {
    throw new RangeError('dependence can be told apart from chance by three lists or more, with somebody on them');
  }
  if (!(priorVariance > 0 && threshold >= 0 && confidence > 0 && confidence < 1 && chains >= 1)) {
    throw new RangeError('the prior variance is above 0, confidence between 0 and 1, and there is at least one chain');
  }
  const shape = { names: table.names, covariates: [] };
  const setsOf = (size: number) => [...table.counts.keys()].filter((lists) => listsIn(lists) === size);
  const allPairs = modelWith(shape, setsOf(2));
  if (priorVariance === Number.POSITIVE_INFINITY) {
    const together = onAllOf(table);
    const { problem } = fitCovariateModel(designOf(shape, allPairs), table.counts);
    if (problem !== undefined || allPairs.some((lists) => together[lists] === 0)) {
      throw new RangeError('with a flat prior the dependence of two lists without anybody in common has no posterior');
    }
  }
  let worst = 0;
  const posteriorOf = (model: CovariateModel, part: number): Float64Array[][] => {
    const { active } = designOf(shape, model);
    const precisions = Float64Array.from(model, (term) => (listsIn(term) > 1 ? 1 / priorVariance : 0));
    const posterior = { active: active.slice(1), counts: table.counts.slice(1), precisions };
    const run = Array.from({ length: chains }, (_, chain) =>
      posteriorChain(posterior, { seed, burnIn, samples, thinning }, part * chains + chain),
    );
    return run.map((draws) => {
      if (draws === undefined) {
        throw new RangeError('the posterior has no mode; perhaps nobody is on one of the lists');
      }
      return draws;
    });
  };
  const diagnosed = (run: readonly Float64Array[][], column: number): Float64Array => {
    const draws = run.map((chain) => chain[column] as Float64Array);
    worst = Math.max(worst, chainDiagnostics(draws).rHat);
    return Float64Array.from(draws.flatMap((chain) => [...chain]));
  };
  const looked: Dependence[] = [];
  const keptOf = (model: CovariateModel, size: number, part: number): number[] => {
    const run = posteriorOf(model, part);
    for (const [column, lists] of model.entries()) {
      const draws = diagnosed(run, column);
      if (listsIn(lists) === size) {
        const mean = draws.reduce((sum, value) => sum + value, 0) / draws.length;
        const squares = draws.reduce((sum, value) => sum + (value - mean) ** 2, 0);
        const standardDeviation = Math.sqrt(squares / (draws.length - 1));
        looked.push({ lists, mean, standardDeviation, kept: Math.abs(mean) >= threshold * standardDeviation });
      }
    }
    return looked.filter((one) => one.kept && listsIn(one.lists) === size).map(({ lists }) => lists);
  };
  const pairs = keptOf(allPairs, 2, 0);
  const possible = setsOf(3).filter(
    (triple) => triples && setsOf(2).every((pair) => (pair & triple) !== pair || pairs.includes(pair)),
  );
  const three = possible.length > 0 ? keptOf(modelWith(shape, [...pairs, ...possible]), 3, 1) : [];
  const model = modelWith(shape, [...pairs, ...three]);
  const unseen = diagnosed(posteriorOf(model, 2), 0).map(Math.exp).sort();
  return {
    name: nameOfModel(shape, model),
    model,
    dependences: looked,
    fit: fitCovariateModel(designOf(shape, model), table.counts),
    median: people + quantileOfSorted(unseen, 0.5),
    lower: people + quantileOfSorted(unseen, (1 - confidence) / 2),
    upper: people + quantileOfSorted(unseen, (1 + confidence) / 2),
    rHat: worst,
    settled: worst <= 1.05,
  };
}
