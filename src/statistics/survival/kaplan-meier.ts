import { normalQuantile } from '../special/normal-distribution.ts';
import { countsByTime } from './counts-by-time.ts';
import { type CurveLimits, pointLimits } from './curve-limits.ts';

/**
 * The chance of still being there after each time at which a person left. All lists run alongside `time`, which is in the
 * unit of the observations. `atRisk` counts just before the time. Limits are NaN where they do not exist.
 */
export type SurvivalCurve = {
  time: number[];
  atRisk: number[];
  events: number[];
  censored: number[];
  survival: number[];
  standardError: number[];
  lower: number[];
  upper: number[];
};

/** `entries`: when each observation came under watch, if later than 0; before that it is not at risk. */
export type SurvivalOptions = { confidence?: number; limits?: CurveLimits; entries?: Float64Array };

/**
 * The Kaplan-Meier estimate with Greenwood's standard error: survival is the product of (1 - events/at risk).
 * `events` holds 1 where the event was seen and 0 where watching ended first (censored). At the same time events come
 * before censoring. Same numbers as R's survival::survfit(Surv(time, event) ~ 1).
 */
export function kaplanMeier(times: Float64Array, events: Uint8Array, options: SurvivalOptions = {}): SurvivalCurve {
  const { confidence = 0.95, limits = 'log', entries } = options;
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError('confidence lies between 0 and 1');
  }
  const z = normalQuantile(0.5 + confidence / 2);
  const counts = countsByTime(times, events, 1, entries);
  const censoredAt = counts.leaving[0] as Int32Array;
  const eventsAt = counts.leaving[1] as Int32Array;
  const curve: SurvivalCurve = {
    time: [],
    atRisk: [],
    events: [],
    censored: [],
    survival: [],
    standardError: [],
    lower: [],
    upper: [],
  };
  let survival = 1;
  let greenwoodSum = 0;
  for (let j = 0; j < counts.time.length; j += 1) {
    const atRisk = counts.atRisk[j] as number;
    const happened = eventsAt[j] as number;
    const censored = censoredAt[j] as number;
    if (happened + censored === 0) {
      continue;
    }
    if (happened > 0) {
      survival *= (atRisk - happened) / atRisk;
      greenwoodSum += happened / (atRisk * (atRisk - happened));
    }
    const standardError = survival * Math.sqrt(greenwoodSum);
    const { lower, upper } = pointLimits(survival, standardError, z, limits);
    curve.time.push(counts.time[j] as number);
    curve.atRisk.push(atRisk);
    curve.events.push(happened);
    curve.censored.push(censored);
    curve.survival.push(survival);
    curve.standardError.push(standardError);
    curve.lower.push(lower);
    curve.upper.push(upper);
  }
  return curve;
}

/**
 * When one curve has fallen by `probability`. A point that stays exactly there on a flat piece gives the middle of the
 * piece, as R's quantile.survfit does; a curve that never falls so far gives null.
 */
function timeOfFall(time: readonly number[], height: readonly number[], probability: number): number | null {
  const closeness = Math.sqrt(Number.EPSILON);
  let reached = -1;
  let passed = -1;
  let smallestReached = Number.POSITIVE_INFINITY;
  let smallestPassed = Number.POSITIVE_INFINITY;
  for (let i = 0; i < time.length; i += 1) {
    const fallen = 1 - (height[i] as number);
    if (fallen + closeness >= probability && fallen < smallestReached) {
      reached = i;
      smallestReached = fallen;
    }
    if (fallen - closeness >= probability && fallen < smallestPassed) {
      passed = i;
      smallestPassed = fallen;
    }
  }
  if (reached < 0) {
    return null;
  }
  const start = time[reached] as number;
  const last = time.length - 1;
  if (Math.abs(1 - (height[last] as number) - probability) < closeness) {
    return (start + (time[last] as number)) / 2;
  }
  return passed < 0 ? null : (start + (time[passed] as number)) / 2;
}

/**
 * The time by which the given share has had the event (0.5: the median), with limits read off the limits of the curve.
 * Null means that the curve, or its limit, does not fall that far: the time is not known, only that it is later.
 */
export function survivalQuantile(
  curve: SurvivalCurve,
  probability: number,
): { estimate: number | null; lower: number | null; upper: number | null } {
  if (!(probability > 0 && probability < 1)) {
    throw new RangeError('a quantile needs a probability between 0 and 1');
  }
  return {
    estimate: timeOfFall(curve.time, curve.survival, probability),
    lower: timeOfFall(curve.time, curve.lower, probability),
    upper: timeOfFall(curve.time, curve.upper, probability),
  };
}
