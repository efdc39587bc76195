import { decomposableGraphs } from './bayes/dga.ts';
import { latentClasses } from './bayes/latent-class.ts';
import { chaoBiasCorrected, peopleByLists } from './frequency-estimators.ts';
import type { ListTable } from './list-table.ts';
import { bicChoice, bicRefit, bicSearch, usualOrder } from './log-linear/bic-search.ts';
import { downhill, downhillRefit } from './log-linear/downhill.ts';
import { logLinearFit } from './log-linear/fit.ts';
import type { Chosen, ModelTried, Refit } from './log-linear/model-tried.ts';
import { profileInterval } from './log-linear/profile-likelihood.ts';
import { stepwise, stepwiseRefit } from './log-linear/stepwise.ts';
import { chapman } from './two-lists.ts';

/** Limits by one way of reasoning: from the curvature at the chosen model, from its profile, from a formula, from a posterior. */
export type MethodLimits = {
  readonly kind: 'model' | 'profile' | 'log-normal' | 'posterior';
  readonly lower: number;
  readonly upper: number;
};

/** What one method says of a table. `total` is NaN where it has no estimate. */
export type MethodEstimate = {
  readonly total: number;
  readonly model: string | null;
  readonly limits: readonly MethodLimits[];
  readonly tried: readonly ModelTried[];
};

/** A way from a table to the number of people. */
export type Method = {
  readonly id: string;
  readonly fewestLists: number;
  readonly mostLists: number;
  /** Its total is a lower bound, not an estimate. */
  readonly isBound: boolean;
  readonly estimate: (table: ListTable, confidence: number) => MethodEstimate;
  /** For methods with a bootstrap: the total for other counts of the same lists, the whole choice made again. */
  readonly refit: ((table: ListTable) => Refit) | null;
  /** How many replicates its limits need to be steady, as far as that takes seconds; 0 without a bootstrap. */
  readonly usualReplicates: number;
};

/** The chosen model with the limits that it has by itself; neither knows that it was chosen. */
function ofChoice(table: ListTable, { model, total, tried }: Chosen, confidence: number): MethodEstimate {
  if (model === null) return { total, model: null, limits: [], tried };
  const fit = logLinearFit(table, model, confidence);
  const profile = profileInterval(table, model, confidence);
  return {
    total,
    model: fit.model,
    limits: [
      { kind: 'model', lower: fit.lower, upper: fit.upper },
      { kind: 'profile', lower: profile.lower, upper: profile.upper },
    ],
    tried,
  };
}

/** So many best models enter a bootstrap by BIC (Silverman, Chan and Vincent 2024); of fewer than five lists, all. */
const bestModels = (lists: number): number => (lists <= 4 ? Number.POSITIVE_INFINITY : 100);

/** Every method that can be asked for, in the order in which they are shown. */
export const methods: readonly Method[] = [
  {
    id: 'stepwise',
    fewestLists: 2,
    mostLists: 10,
    isBound: false,
    estimate: (table, confidence) => ofChoice(table, stepwise(table), confidence),
    refit: (table) => stepwiseRefit(table),
    usualReplicates: 20_000,
  },
  {
    id: 'bic',
    fewestLists: 2,
    mostLists: 6,
    isBound: false,
    estimate: (table, confidence) => ofChoice(table, bicChoice(bicSearch(table)), confidence),
    refit: (table) => bicRefit(table, bicSearch(table, usualOrder(table.names.length)), bestModels(table.names.length)),
    usualReplicates: 5000,
  },
  {
    id: 'downhill',
    fewestLists: 2,
    mostLists: 10,
    isBound: false,
    estimate: (table, confidence) => ofChoice(table, downhill(table), confidence),
    refit: (table) => downhillRefit(table),
    usualReplicates: 5000,
  },
  {
    id: 'dga',
    fewestLists: 3,
    mostLists: 6,
    isBound: false,
    estimate: (table, confidence) => {
      const { median, lower, upper } = decomposableGraphs(table, { confidence });
      return { total: median, model: null, limits: [{ kind: 'posterior', lower, upper }], tried: [] };
    },
    refit: null,
    usualReplicates: 0,
  },
  {
    id: 'lcm',
    fewestLists: 3,
    mostLists: 10,
    isBound: false,
    estimate: (table, confidence) => {
      const { median, lower, upper, settled } = latentClasses(table, { confidence });
      // Chains that do not agree say where they began, and nothing of the people.
      if (!settled) return { total: Number.NaN, model: null, limits: [], tried: [] };
      return { total: median, model: null, limits: [{ kind: 'posterior', lower, upper }], tried: [] };
    },
    refit: null,
    usualReplicates: 0,
  },
  {
    id: 'chao',
    fewestLists: 2,
    mostLists: 10,
    isBound: true,
    estimate: (table, confidence) => {
      const { total, lower, upper } = chaoBiasCorrected(peopleByLists(table), confidence);
      return { total, model: null, limits: [{ kind: 'log-normal', lower, upper }], tried: [] };
    },
    refit: null,
    usualReplicates: 0,
  },
  {
    id: 'chapman',
    fewestLists: 2,
    mostLists: 2,
    isBound: false,
    estimate: ({ counts }, confidence) => {
      const [one, other, both] = [counts[1] as number, counts[2] as number, counts[3] as number];
      const { total, lower, upper } = chapman({ first: one + both, second: other + both, both }, confidence);
      return { total, model: null, limits: [{ kind: 'log-normal', lower, upper }], tried: [] };
    },
    refit: null,
    usualReplicates: 0,
  },
];

/** The method with this name, or a RangeError that lists them. */
export function methodNamed(id: string): Method {
  const found = methods.find((method) => method.id === id);
  if (found === undefined) throw new RangeError(`a method is one of: ${methods.map((method) => method.id).join(', ')}`);
  return found;
}
