import { normalQuantile } from '../special/normal-distribution.ts';

/** A share with the limits between which it plausibly lies. `estimate` is null when nothing was counted. */
export type ShareInterval = { estimate: number | null; lower: number; upper: number };

/**
 * Wilson's score interval for a share, without continuity correction (Wilson 1927, JASA 22:209). It stays within
 * 0 to 1 and is usable for the small counts of a funnel. Nothing counted (0 of 0) says nothing: 0 to 1.
 */
export function wilsonInterval(successes: number, trials: number, confidence = 0.95): ShareInterval {
  if (!(Number.isFinite(trials) && successes >= 0 && successes <= trials)) {
    throw new RangeError('a share needs 0 <= successes <= trials');
  }
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError('confidence lies between 0 and 1');
  }
  if (trials === 0) {
    return { estimate: null, lower: 0, upper: 1 };
  }
  const z = normalQuantile(0.5 + confidence / 2);
  const failures = trials - successes;
  const reach = z * Math.sqrt((successes * failures) / trials + (z * z) / 4);
  const middle = successes + (z * z) / 2;
  const weight = trials + z * z;
  return {
    estimate: successes / trials,
    lower: successes === 0 ? 0 : Math.max(0, (middle - reach) / weight),
    upper: failures === 0 ? 1 : Math.min(1, (middle + reach) / weight),
  };
}
