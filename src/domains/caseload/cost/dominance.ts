/** A sum is of at least so many cases: of two, a reader who knows one has the other by subtraction. */
export const fewestCases = 3;
/** The two largest cases may make up at most this share of a sum: the (n, k) dominance rule with n 2 and k 80. */
export const largestTwo = 0.8;
/** Within how much of itself the largest case may be known to the second largest: the p-percent rule with p 15. */
export const knownWithin = 0.15;

export type Largest = { readonly kronor: number; readonly largest: number; readonly second: number };

/**
 * Whether a sum shows about how much its largest cases are: the two largest are more than 80 per cent of it, or a
 * reader who knows the second largest and takes it off places the largest more narrowly than within 15 per cent. Both
 * rules ask for no more than the two largest, so sums that agencies made apart can be judged together. They are
 * `dominated` and `knownWithin` of `src/statistics/disclosure/primary-suppression.ts`, which take every case by itself.
 */
export function isDominated({ kronor, largest, second }: Largest): boolean {
  const rest = kronor - largest - second;
  return kronor > 0 && (largest + second > largestTwo * kronor || rest < knownWithin * largest);
}
