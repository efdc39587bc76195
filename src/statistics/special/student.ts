import { betaCdf, betaQuantile } from './beta.ts';

/** The chance that a variable of Student's t with these degrees of freedom is further from 0 than t, on both sides together. */
export function studentTails(t: number, degrees: number): number {
  if (!(degrees > 0) || Number.isNaN(t)) return Number.NaN;
  const square = t * t;
  // Of the two complementary forms the one whose argument is the smaller, so that no digits are lost.
  return square > degrees
    ? betaCdf(degrees / (degrees + square), degrees / 2, 0.5)
    : 1 - betaCdf(square / (degrees + square), 0.5, degrees / 2);
}

/** The t that a variable of Student's distribution stays below with this probability. */
export function studentQuantile(probability: number, degrees: number): number {
  if (!(probability > 0 && probability < 1 && degrees > 0)) return Number.NaN;
  if (probability < 0.5) return -studentQuantile(1 - probability, degrees);
  const outside = 2 * (1 - probability);
  if (probability > 0.75) {
    const x = betaQuantile(outside, degrees / 2, 0.5);
    return Math.sqrt((degrees * (1 - x)) / x);
  }
  const y = betaQuantile(1 - outside, 0.5, degrees / 2);
  return Math.sqrt((degrees * y) / (1 - y));
}
