import { normalQuantile } from '../special/normal-distribution.ts';

/** A total with its variance and limits. */
export type SimpleEstimate = {
  readonly total: number;
  readonly variance: number;
  readonly lower: number;
  readonly upper: number;
};

/** Less variance than this is rounding, where the hidden are fewer than a number of that size can show. */
const certain = 1e-9;

/**
 * Limits that lie above the people seen: the hidden are taken as log-normal with this variance (Chao 1987, Biometrics
 * 43:783): people seen + hidden / c and + hidden · c, c = exp(z sqrt(log(1 + variance / hidden^2))). Where no one is hidden
 * by the estimate and yet it is not certain, no such limit can be worked out: the upper one is NaN.
 */
export function logNormalLimits(seen: number, total: number, variance: number, confidence = 0.95): SimpleEstimate {
  if (!(confidence > 0 && confidence < 1)) throw new RangeError('confidence lies between 0 and 1');
  const hidden = total - seen;
  if (!(hidden > 0)) return { total, variance, lower: total, upper: variance > certain ? Number.NaN : total };
  const z = normalQuantile(0.5 + confidence / 2);
  const factor = Math.exp(z * Math.sqrt(Math.log(1 + variance / (hidden * hidden))));
  return { total, variance, lower: seen + hidden / factor, upper: seen + hidden * factor };
}
