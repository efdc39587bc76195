import { wilsonInterval } from './wilson.ts';

/** The difference between two shares of different people, with the limits between which it plausibly lies. */
export type Difference = { difference: number; lower: number; upper: number };
export type Counted = { readonly count: number; readonly of: number };

/**
 * Newcombe's interval for the difference of two independent shares, from their Wilson intervals and without continuity
 * correction (Newcombe 1998, Statistics in Medicine 17:873, method 10): later minus earlier.
 */
export function newcombeDifference(earlier: Counted, later: Counted, confidence = 0.95): Difference {
  const before = wilsonInterval(earlier.count, earlier.of, confidence);
  const after = wilsonInterval(later.count, later.of, confidence);
  if (before.estimate === null || after.estimate === null) {
    throw new RangeError('a difference needs somebody on both sides');
  }
  const difference = after.estimate - before.estimate;
  return {
    difference,
    lower: difference - Math.hypot(after.estimate - after.lower, before.upper - before.estimate),
    upper: difference + Math.hypot(after.upper - after.estimate, before.estimate - before.lower),
  };
}
