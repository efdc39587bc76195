import { type CovariateFit, fitCovariateModel } from './covariate-fit.ts';
import {
  type CovariateDesign,
  type CovariateModel,
  type CovariateShape,
  designOf,
  modelWith,
  nameOfModel,
} from './covariate-model.ts';

/** A model that was tried: in which round, what was done to the model of that round, and what came of it. */
export type TriedModel = {
  readonly round: number;
  readonly change: 'start' | 'added' | 'removed';
  readonly term: number | undefined;
  readonly model: CovariateModel;
  readonly name: string;
  readonly problem: CovariateFit['problem'];
  readonly people: number;
  readonly bic: number;
  readonly chosen: boolean;
};

/** What was chosen, and every model that was tried on the way, in the order of trying. */
export type CovariateChoice = {
  readonly design: CovariateDesign;
  readonly fit: CovariateFit;
  readonly trail: readonly TriedModel[];
};

/** Every pair of factors: list and list, list and covariate, covariate and covariate. */
export function pairsOfFactors({ names, covariates }: CovariateShape): number[] {
  const factors = names.length + covariates.length;
  const pairs: number[] = [];
  for (let first = 0; first < factors; first += 1) {
    for (let second = first + 1; second < factors; second += 1) pairs.push(2 ** first + 2 ** second);
  }
  return pairs;
}

/** Designs by model, so that the search over a resample does not build what the search over the data has built. */
export type DesignStore = (model: CovariateModel) => CovariateDesign;

export function designStore(shape: CovariateShape): DesignStore {
  const built = new Map<string, CovariateDesign>();
  return (model) => {
    const key = model.join();
    const design = built.get(key) ?? designOf(shape, model);
    built.set(key, design);
    return design;
  };
}

const costOf = ({ problem, bic }: CovariateFit): number => (problem === undefined ? bic : Number.POSITIVE_INFINITY);

/**
 * Chooses a model stepwise by BIC: from `start` (the lists and covariates alone unless given), each round tries to add each
 * candidate that is not there and to remove each that is and that nothing larger rests on; it goes where BIC is lowest, and
 * stops when nothing lowers it. Models without a maximum or that leave the unseen open are tried, noted and not chosen. Can
 * stop short of the best model: the trail shows how close others were and what number they give.
 */
export function chooseCovariateModel(
  shape: CovariateShape,
  counts: Float64Array,
  candidates: readonly number[] = pairsOfFactors(shape),
  start: CovariateModel = modelWith(shape, []),
  designs: DesignStore = designStore(shape),
): CovariateChoice {
  const trail: TriedModel[] = [];
  const fits = new Map<string, CovariateFit>();
  const attempt = (round: number, change: TriedModel['change'], model: CovariateModel, term?: number) => {
    const design = designs(model);
    const key = model.join();
    const fit = fits.get(key) ?? fitCovariateModel(design, counts);
    fits.set(key, fit);
    const { problem, people, bic } = fit;
    const name = nameOfModel(shape, model);
    trail.push({ round, change, term, model, name, problem, people, bic, chosen: false });
    return { design, fit, at: trail.length - 1 };
  };
  let current = attempt(0, 'start', start);
  for (let round = 1; ; round += 1) {
    const { model } = current.design;
    let best = current;
    for (const term of candidates) {
      const rests = model.some((other) => other !== term && (other & term) === term);
      if (!model.includes(term)) {
        const tried = attempt(round, 'added', modelWith(shape, [...model, term]), term);
        if (costOf(tried.fit) < costOf(best.fit)) best = tried;
      } else if (!rests) {
        const tried = attempt(
          round,
          'removed',
          model.filter((other) => other !== term),
          term,
        );
        if (costOf(tried.fit) < costOf(best.fit)) best = tried;
      }
    }
    if (best === current) {
      trail[current.at] = { ...(trail[current.at] as TriedModel), chosen: true };
      return { design: current.design, fit: current.fit, trail };
    }
    current = best;
  }
}
