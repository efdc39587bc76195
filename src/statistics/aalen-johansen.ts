import { countsByTime } from './counts-by-time.ts';
import { pointLimits } from './curve-limits.ts';
import { incidenceVariances } from './incidence-variance.ts';
import { normalQuantile } from './normal-distribution.ts';

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
    for (const k of causeNumbers) {
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
  const shown: number[] = [];
  for (let j = 0; j < steps; j += 1) {
    if (counts.leaving.some((group) => (group[j] as number) > 0)) {
      shown.push(j);
    }
  }
  const pick = (list: Float64Array | Int32Array): number[] => shown.map((j) => list[j] as number);
  const curves: CompetingCurves = {
    time: pick(counts.time),
    atRisk: pick(counts.atRisk),
    events: causeNumbers.map((k) => pick(counts.leaving[k + 1] as Int32Array)),
    censored: pick(counts.leaving[0] as Int32Array),
    incidence: incidence.map(pick),
    standardError: variances.map((variance) => pick(variance).map(Math.sqrt)),
    lower: causeNumbers.map(() => []),
    upper: causeNumbers.map(() => []),
  };
  for (const k of causeNumbers) {
    const standardErrors = curves.standardError[k] as number[];
    for (const [row, probability] of (curves.incidence[k] as number[]).entries()) {
      const limits = pointLimits(probability, standardErrors[row] as number, z, 'log');
      (curves.lower[k] as number[]).push(limits.lower);
      (curves.upper[k] as number[]).push(limits.upper);
    }
  }
  return curves;
}
