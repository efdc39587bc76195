import { covariateReplicates, type Replicate, seenIn } from './covariate-bootstrap.ts';
import { type CovariateChoice, chooseCovariateModel, designStore, type TriedModel } from './covariate-choice.ts';
import { type CovariateFit, fitCovariateModel } from './covariate-fit.ts';
import { modelWith, nameOfModel } from './covariate-model.ts';
import { type CovariateTable, levelsOf, patternsOf } from './covariate-table.ts';
import { quantileOfSorted } from './sample-quantile.ts';

/** Everybody, or those with some values of covariates: seen, expected unseen, both, and the limits of both. */
export type Group = {
  readonly seen: number;
  readonly unseen: number;
  readonly people: number;
  readonly lower: number;
  readonly upper: number;
};

/**
 * `terms`: the model, if it is not to be chosen. `candidates`: what the choice is among; all pairs of factors unless given.
 * `chooseAnew`: whether each resample chooses its model again, which adds the uncertainty of the choice to the limits and
 * takes as many times longer as models are tried.
 */
export type CovariateOptions = {
  readonly terms?: readonly number[];
  readonly candidates?: readonly number[];
  readonly replicates?: number;
  readonly chooseAnew?: boolean;
  readonly confidence?: number;
  readonly seed?: number;
};

/**
 * `patterns`: for each combination of values, in the order of the table; `levels[covariate][value]`: sums over the others.
 * `failed`: how many resamples could not be fitted; their absence makes limits too narrow, so say it when there are many.
 */
export type CovariateEstimate = {
  readonly name: string;
  readonly fit: CovariateFit;
  readonly trail: readonly TriedModel[];
  readonly all: Group;
  readonly patterns: readonly Group[];
  readonly levels: readonly (readonly Group[])[];
  readonly replicates: number;
  readonly failed: number;
};

function chosenOrGiven(
  table: CovariateTable,
  options: CovariateOptions,
  designs = designStore(table),
): CovariateChoice {
  if (options.terms === undefined) {
    return chooseCovariateModel(table, table.counts, options.candidates, undefined, designs);
  }
  const design = designs(modelWith(table, options.terms));
  return { design, fit: fitCovariateModel(design, table.counts), trail: [] };
}

/** The groups of a table from a fit and its resamples. Limits are percentiles of the resamples, NaN without any. */
export function groupsOf(
  table: CovariateTable,
  fit: CovariateFit,
  replicates: readonly Replicate[],
  confidence = 0.95,
): Pick<CovariateEstimate, 'all' | 'patterns' | 'levels' | 'replicates' | 'failed'> {
  const { covariates, counts, names } = table;
  const histories = 2 ** names.length;
  const every = Array.from({ length: patternsOf(covariates) }, (_, pattern) => pattern);
  const whole = replicates.filter((replicate) => replicate !== undefined);
  const groupOf = (patterns: readonly number[]): Group => {
    const sum = (of: (pattern: number) => number) => patterns.reduce((total, one) => total + of(one), 0);
    const seen = sum((pattern) => seenIn(counts, pattern, histories));
    const unseen = sum((pattern) => fit.unseen[pattern] as number);
    const sorted = Float64Array.from(whole, (people) => sum((pattern) => people[pattern] as number)).sort();
    const limit = (probability: number) => (sorted.length > 0 ? quantileOfSorted(sorted, probability) : Number.NaN);
    return {
      seen,
      unseen,
      people: seen + unseen,
      lower: limit((1 - confidence) / 2),
      upper: limit((1 + confidence) / 2),
    };
  };
  return {
    all: groupOf(every),
    patterns: every.map((pattern) => groupOf([pattern])),
    levels: covariates.map(({ levels }, i) =>
      levels.map((_, level) => groupOf(every.filter((pattern) => levelsOf(covariates, pattern)[i] === level))),
    ),
    replicates: replicates.length,
    failed: replicates.length - whole.length,
  };
}

/**
 * How many people there are by sex, age, form or whatever else is known of those who were seen: a log-linear model of lists
 * and covariates (van der Heijden, Cruyff and van Gils 2014; van Dijk et al. 2017 for the Netherlands), with the number on
 * no list missing for every combination of values. It frees the estimate from one kind of dependence: that some groups are
 * seen more on all lists. Chosen stepwise by BIC unless `terms` are given; limits by a parametric bootstrap, percentiles.
 *
 * The limits hold only within the model, unless `chooseAnew`; and no limits hold what the assumptions of the model hide.
 * Small groups rest on few people: read their limits and not their numbers. `fit.problem` tells when nothing was estimated.
 */
export function estimateWithCovariates(table: CovariateTable, options: CovariateOptions = {}): CovariateEstimate {
  const { replicates = 1000, confidence = 0.95, seed = 1, chooseAnew = false, candidates } = options;
  if (!(Number.isSafeInteger(replicates) && replicates >= 0 && confidence > 0 && confidence < 1)) {
    throw new RangeError('there are 0 or more replicates, and confidence lies between 0 and 1');
  }
  if (table.counts.every((count) => count === 0)) {
    throw new RangeError('an estimate needs somebody who was seen');
  }
  const designs = designStore(table);
  const { design, fit, trail } = chosenOrGiven(table, options, designs);
  const refit = chooseAnew
    ? (counts: Float64Array) => chooseCovariateModel(table, counts, candidates, undefined, designs).fit
    : undefined;
  const drawn =
    fit.problem === undefined ? covariateReplicates(design, fit, { seed, from: 0, to: replicates }, refit) : [];
  return { name: nameOfModel(table, design.model), fit, trail, ...groupsOf(table, fit, drawn, confidence) };
}
