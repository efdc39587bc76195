import { aalenJohansen, type CompetingCurves } from '../../../statistics/survival/aalen-johansen.ts';
import { type CoxFit, coxRegression } from '../../../statistics/survival/cox.ts';
import { type FineGrayFit, fineGray } from '../../../statistics/survival/fine-gray.ts';
import { grayTest } from '../../../statistics/survival/gray.ts';
import { kaplanMeier, type SurvivalCurve, survivalQuantile } from '../../../statistics/survival/kaplan-meier.ts';
import { logRank } from '../../../statistics/survival/log-rank.ts';
import type { Ties } from '../../../statistics/survival/partial-likelihood.ts';
import { proportionalHazardsTest } from '../../../statistics/survival/proportional-hazards-test.ts';
import type { SurvivalData } from './survival-data.ts';

type Median = ReturnType<typeof survivalQuantile>;
type Test = { readonly statistic: number; readonly degrees: number; readonly p: number };
/** `group` is null for all together. */
type Left = {
  readonly group: string | null;
  readonly rows: number;
  readonly ended: number;
  readonly median: Median;
  readonly curve: SurvivalCurve;
};
type Came = { readonly group: string | null; readonly curves: CompetingCurves };

/** What `npx cape survival --json` writes. A list is empty where the file has nothing to answer it with. */
export type SurvivalAnswer = {
  readonly file: string;
  readonly confidence: number;
  readonly rows: number;
  readonly censored: number;
  readonly endings: readonly { readonly ending: string; readonly count: number }[];
  readonly kaplan_meier: readonly Left[];
  readonly aalen_johansen: readonly Came[];
  readonly log_rank: (Test & { readonly observed: number[]; readonly expected: number[] }) | null;
  readonly peto_peto: Test | null;
  readonly gray: readonly (Test & { readonly ending: string })[];
  /** `same_over_time`: whether each ratio, in the order of the coefficients, and all together stay the same. */
  readonly cox: readonly (Regression<CoxFit> & {
    readonly ties: Ties;
    readonly same_over_time: { readonly covariates: readonly Test[]; readonly all: Test };
  })[];
  readonly fine_gray: readonly Regression<FineGrayFit>[];
};

type Regression<Fit extends CoxFit | FineGrayFit> = Omit<Fit, 'coefficients' | 'covariance' | 'baseline'> & {
  readonly ending: string;
  readonly coefficients: readonly ({ readonly covariate: string } & Fit['coefficients'][number])[];
  readonly covariance: number[];
};

const plainTest = ({ statistic, degrees, p }: Test): Test => ({ statistic, degrees, p });

function regression<Fit extends CoxFit | FineGrayFit>(
  fit: Fit,
  ending: string,
  names: readonly string[],
): Regression<Fit> {
  const { coefficients, covariance, baseline: _, ...rest } = fit;
  const named = coefficients.map((one, j) => ({ covariate: names[j] ?? '', ...one }));
  return { ending, ...rest, coefficients: named, covariance: [...covariance] };
}

/** Everything that the file can be asked: curves, by group too; tests between groups; regression for each ending. */
export function survivalAnswer(
  data: SurvivalData,
  file: string,
  { ties, confidence }: { ties: Ties; confidence: number },
): SurvivalAnswer {
  const { times, causes, endings, entries, groups, strata, covariates } = data;
  const events = causes.map((cause) => Math.min(cause, 1));
  const count = (own: (cause: number) => boolean) => causes.reduce((sum, cause) => sum + (own(cause) ? 1 : 0), 0);
  const parts = [
    { group: null, is: null },
    ...(groups?.names ?? []).map((group, code) => ({ group, is: (_: unknown, i: number) => groups?.of[i] === code })),
  ];
  const part = <List extends Float64Array | Uint8Array>(
    list: List,
    is: ((_: unknown, i: number) => boolean) | null,
  ): List => (is === null ? list : (list.filter(is) as List));
  const options = (is: ((_: unknown, i: number) => boolean) | null) => ({
    confidence,
    entries: entries && part(entries, is),
  });
  const isCompeting = endings.length > 1;
  const between = groups && groups.names.length > 1 && endings.length > 0 ? groups.of : null;
  const test = between && logRank(times, events, between, { strata: strata?.of, entries });
  const regressed = covariates.length > 0 ? endings : [];
  const names = covariates.map(({ name }) => name);
  const lists = covariates.map(({ values }) => values);
  return {
    file,
    confidence,
    rows: times.length,
    censored: count((cause) => cause === 0),
    endings: endings.map((ending, k) => ({ ending, count: count((cause) => cause === k + 1) })),
    kaplan_meier: parts.map(({ group, is }) => {
      const own = part(events, is);
      const curve = kaplanMeier(part(times, is), own, options(is));
      const ended = own.reduce((sum, event) => sum + event, 0);
      return { group, rows: own.length, ended, median: survivalQuantile(curve, 0.5), curve };
    }),
    aalen_johansen: isCompeting
      ? parts.map(({ group, is }) => ({
          group,
          curves: aalenJohansen(part(times, is), part(causes, is), endings.length, options(is)),
        }))
      : [],
    log_rank: test && { ...plainTest(test), observed: [...test.observed], expected: [...test.expected] },
    peto_peto: between && plainTest(logRank(times, events, between, { rho: 1, strata: strata?.of, entries })),
    gray:
      between && isCompeting && !entries
        ? endings.map((ending, k) => ({
            ending,
            ...plainTest(grayTest(times, causes, between, k + 1, { strata: strata?.of })),
          }))
        : [],
    cox: regressed.map((ending, k) => {
      const own = causes.map((cause) => (cause === k + 1 ? 1 : 0));
      const observed = { times, events: own, covariates: lists, entries, strata: strata?.of };
      const fit = regression(coxRegression(observed, { ties, confidence }), ending, names);
      const { covariates: each, all } = proportionalHazardsTest(observed, { ties });
      return { ties, ...fit, same_over_time: { covariates: each, all } };
    }),
    fine_gray:
      isCompeting && !entries && !strata
        ? regressed.map((ending, k) =>
            regression(fineGray({ times, causes, covariates: lists }, k + 1, { confidence }), ending, names),
          )
        : [],
  };
}
