import { normalQuantile } from '../special/normal-distribution.ts';
import { type CountsByTime, countsByTime } from './counts-by-time.ts';
import { pointLimits } from './curve-limits.ts';
import { incidenceVariances } from './incidence-variance.ts';

/**
 * The chance that each of several endings has come by a time. Lists run alongside `time`; those of causes have one list
 * for each cause, cause 1 first. Limits are NaN while the incidence is 0 (the logarithm has none there).
 */
export type CompetingCurves = {
  time: number[];
  atRisk: number[];
  events: number[][];
  censored: number[];
  incidence: number[][];
  standardError: number[][];
  lower: number[][];
  upper: number[][];
};

/** `entries`: when each observation came under watch, if later than 0; before that it is not at risk. */
export type CompetingOptions = { confidence?: number; entries?: Float64Array };

/**
 * Aalen-Johansen cumulative incidence of competing endings. `causes` holds 0 where watching ended first (censored) and
 * 1 to `causeCount` for what happened. Standard errors by the infinitesimal jackknife and limits on the log scale, the
 * same numbers as R's survival::survfit(Surv(time, factor(cause)) ~ 1).
 */
export function aalenJohansen(
  times: Float64Array,
  causes: Uint8Array,
  causeCount: number,
  options: CompetingOptions = {},
): CompetingCurves {
  const { confidence = 0.95, entries } = options;
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError('confidence lies between 0 and 1');
  }
  if (!(Number.isInteger(causeCount) && causeCount >= 1 && causeCount <= 255)) {
    throw new RangeError('there are 1 to 255 causes');
  }
  const z = normalQuantile(0.5 + confidence / 2);
  const counts = countsByTime(times, causes, causeCount, entries);
  const steps = counts.time.length;
  const causeNumbers = Array.from({ length: causeCount }, (_, k) => k);
  const survivalBefore = new Float64Array(steps);
  const incidence = causeNumbers.map(() => new Float64Array(steps));
  const running = new Float64Array(causeCount);
  let survival = 1;
  for (let j = 0; j < steps; j += 1) {
    const atRisk = counts.atRisk[j] as number;
    survivalBefore[j] = survival;
    let remaining = atRisk;
    for (let k = 0; k < causeCount; k += 1) {
      const happened = (counts.leaving[k + 1] as Int32Array)[j] as number;
      if (happened > 0) {
        running[k] = (running[k] as number) + (survival * happened) / atRisk;
        remaining -= happened;
      }
      (incidence[k] as Float64Array)[j] = running[k] as number;
    }
    if (remaining < atRisk) {
      survival *= remaining / atRisk;
    }
  }
  const variances = incidenceVariances({ counts, survivalBefore, incidence, times, causes, entries });
  const rows = rowsWithLeaving(counts);
  const standardError = variances.map((variance) => pick(variance.map(Math.sqrt), rows));
  const shown = incidence.map((list) => pick(list, rows));
  const limits = causeNumbers.map((k) => logLimits(shown[k] as number[], standardError[k] as number[], z));
  return {
    time: pick(counts.time, rows),
    atRisk: pick(counts.atRisk, rows),
    events: causeNumbers.map((k) => pick(counts.leaving[k + 1] as Int32Array, rows)),
    censored: pick(counts.leaving[0] as Int32Array, rows),
    incidence: shown,
    standardError,
    lower: limits.map((both) => both.lower),
    upper: limits.map((both) => both.upper),
  };
}

/** The times at which a person left; those at which people only came are not part of a curve. */
function rowsWithLeaving(counts: CountsByTime): Int32Array {
  const rows = new Int32Array(counts.time.length);
  let kept = 0;
  for (let j = 0; j < rows.length; j += 1) {
    let left = 0;
    for (const group of counts.leaving) {
      left += group[j] as number;
    }
    if (left > 0) {
      rows[kept] = j;
      kept += 1;
    }
  }
  return rows.subarray(0, kept);
}

function pick(list: Float64Array | Int32Array, rows: Int32Array): number[] {
  const picked = new Array<number>(rows.length);
  for (let row = 0; row < rows.length; row += 1) {
    picked[row] = list[rows[row] as number] as number;
  }
  return picked;
}

function logLimits(probabilities: readonly number[], standardErrors: readonly number[], z: number) {
  const lower = new Array<number>(probabilities.length);
  const upper = new Array<number>(probabilities.length);
  for (let row = 0; row < probabilities.length; row += 1) {
    const limits = pointLimits(probabilities[row] as number, standardErrors[row] as number, z, 'log');
    lower[row] = limits.lower;
    upper[row] = limits.upper;
  }
  return { lower, upper };
}
