import { chiSquareTail } from '../special/gamma.ts';
import { normalCdf, normalQuantile } from '../special/normal-distribution.ts';
import { type CoefficientState, maximise } from './newton.ts';
import { eachRiskSet, type HazardData, partialLikelihood, prepareHazards, type Ties } from './partial-likelihood.ts';

/**
 * What a covariate does to the hazard: `coefficient` is the logarithm of the hazard ratio of one unit. `state` says when
 * there is no such number: 'infinite' when the likelihood still rises however large it gets (all or none of those with
 * the trait had the event: Infinity or -Infinity by its sign), and 'redundant' when the covariates before it say the same.
 */
export type HazardCoefficient = {
  state: CoefficientState;
  coefficient: number;
  standardError: number;
  z: number;
  p: number;
  hazardRatio: number;
  lower: number;
  upper: number;
};

type Test = { statistic: number; degrees: number; p: number };

export type CoxFit = {
  observations: number;
  events: number;
  coefficients: HazardCoefficient[];
  /** Of the coefficients, row after row; NaN in the rows of those that are not estimated. */
  covariance: Float64Array;
  logLikelihood: { atZero: number; fitted: number };
  /** That no covariate does anything. `wald` is NaN when a coefficient is infinite. */
  tests: { likelihoodRatio: Test; score: Test; wald: Test };
  iterations: number;
  /** Baseline hazard at covariates of 0: cumulative, at the event times of each stratum. */
  baseline: { stratum: number; time: Float64Array; hazard: Float64Array }[];
};

const testOf = (statistic: number, degrees: number): Test => ({
  statistic,
  degrees,
  p: degrees > 0 ? chiSquareTail(statistic, degrees) : Number.NaN,
});

/**
 * Cox's proportional hazards regression (1972, JRSS B 34:187): what each covariate multiplies the rate of the event with,
 * whatever that rate is over time. Newton's method from 0 with steps halved where they go too far. Same numbers as R's
 * survival::coxph with Efron's or Breslow's ties; standard errors from the information. For one of several endings, pass the
 * others as censored: then it is the cause-specific hazard, which does not show how many come to it in the end. It assumes
 * that the ratio stays the same over time (see proportional-hazards-test.ts).
 */
export function coxRegression(data: HazardData, options: { ties?: Ties; confidence?: number } = {}): CoxFit {
  const { ties = 'efron', confidence = 0.95 } = options;
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError('confidence lies between 0 and 1');
  }
  const events = data.events.reduce((sum, event) => sum + event, 0);
  if (data.covariates.length === 0 || events === 0) {
    throw new RangeError('a regression needs at least one covariate and one event');
  }
  const prepared = prepareHazards(data);
  const found = maximise(
    (coefficients) => partialLikelihood(prepared, coefficients, ties),
    data.covariates.map((list, j) => rangeOf(list) / (prepared.scale[j] as number)),
    events,
  );
  const coefficients = summaries(found, prepared.scale, normalQuantile(0.5 + confidence / 2));
  const size = coefficients.length;
  const covariance = found.covariance.map(
    (value, at) => value / ((prepared.scale[Math.floor(at / size)] as number) * (prepared.scale[at % size] as number)),
  );
  const estimated = coefficients.map((one) => one.state === 'estimated');
  const degrees = coefficients.filter((one) => one.state !== 'redundant').length;
  const wald = estimated.filter(Boolean).length === degrees ? waldOf(found.at, found.information) : Number.NaN;
  return {
    observations: data.times.length,
    events,
    coefficients,
    covariance,
    logLikelihood: { atZero: found.atZero.value, fitted: found.value },
    tests: {
      likelihoodRatio: testOf(2 * (found.value - found.atZero.value), degrees),
      score: testOf(found.scoreStatistic, degrees),
      wald: testOf(wald, degrees),
    },
    iterations: found.iterations,
    baseline: baselineOf(prepared, found.at, ties),
  };
}

function rangeOf(list: Float64Array): number {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of list) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return most - least;
}

/** coefficients' · information · coefficients; redundant ones are 0 and add nothing. */
function waldOf(at: Float64Array, information: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < at.length; i += 1) {
    for (let j = 0; j < at.length; j += 1) {
      sum += (at[i] as number) * (information[i * at.length + j] as number) * (at[j] as number);
    }
  }
  return sum;
}

/** Coefficients in the unit of their covariates, with what is read off their standard errors. */
export function summaries(
  found: { at: Float64Array; covariance: Float64Array; states: readonly CoefficientState[] },
  scale: Float64Array,
  z: number,
): HazardCoefficient[] {
  return found.states.map((state, j) => {
    const at = (found.at[j] as number) / (scale[j] as number);
    if (state !== 'estimated') {
      const coefficient = state === 'infinite' ? Math.sign(at) * Number.POSITIVE_INFINITY : Number.NaN;
      const none = Number.NaN;
      return {
        state,
        coefficient,
        standardError: none,
        z: none,
        p: none,
        hazardRatio: Math.exp(coefficient),
        lower: none,
        upper: none,
      };
    }
    const standardError = Math.sqrt(found.covariance[j * (found.at.length + 1)] as number) / (scale[j] as number);
    const ratio = at / standardError;
    return {
      state,
      coefficient: at,
      standardError,
      z: ratio,
      p: 2 * normalCdf(-Math.abs(ratio)),
      hazardRatio: Math.exp(at),
      lower: Math.exp(at - z * standardError),
      upper: Math.exp(at + z * standardError),
    };
  });
}

function baselineOf(prepared: ReturnType<typeof prepareHazards>, at: Float64Array, ties: Ties): CoxFit['baseline'] {
  let atCentre = 0;
  for (let j = 0; j < at.length; j += 1) {
    atCentre += ((at[j] as number) * (prepared.centre[j] as number)) / (prepared.scale[j] as number);
  }
  const steps = Array.from({ length: prepared.stratumCount }, () => ({ time: [] as number[], hazard: [] as number[] }));
  eachRiskSet(prepared, at, ties, ({ stratum, place, hazard }) => {
    steps[stratum]?.time.push(prepared.time[place] as number);
    steps[stratum]?.hazard.push(hazard * Math.exp(-atCentre));
  });
  return steps.map(({ time, hazard }, stratum) => {
    let sum = 0;
    const cumulative = Float64Array.from(hazard.toReversed(), (step) => {
      sum += step;
      return sum;
    });
    return { stratum, time: Float64Array.from(time.toReversed()), hazard: cumulative };
  });
}
