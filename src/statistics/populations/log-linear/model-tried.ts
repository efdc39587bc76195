import type { FitStatus } from '../existence/existence.ts';
import type { HierarchicalModel } from './hierarchical-model.ts';

/** Why a model was not the one that was reported. */
export type WhyLeft =
  | 'chosen'
  /** A step on the way to the chosen model. */
  | 'passed'
  /** Its status is not 0: it says nothing about the hidden. */
  | 'not-estimable'
  /** The overlap is as expected without it: its p value is not below the threshold. */
  | 'not-significant'
  /** Another candidate of the same round had a smaller p value. */
  | 'less-significant'
  /** Another model has a smaller BIC. */
  | 'worse-bic';

/** One model that a method looked at: its total and BIC (NaN where the status is not 0) and, stepwise, its p value. */
export type ModelTried = {
  readonly model: string;
  /** Null where the model was ruled out before it was fitted. */
  readonly status: FitStatus | null;
  readonly total: number;
  readonly bic: number;
  readonly p: number | null;
  readonly why: WhyLeft;
};

/** What a method chose, and everything it tried on the way, in the order in which it tried it. */
export type Chosen = {
  readonly model: HierarchicalModel | null;
  /** NaN where no model could be estimated. */
  readonly total: number;
  readonly tried: readonly ModelTried[];
};

/** A method as a bootstrap needs it: the total for other counts of the same lists, NaN where no model can be estimated. */
export type Refit = (counts: Float64Array) => number;
