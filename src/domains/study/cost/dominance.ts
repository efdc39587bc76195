/** The largest share of a sum that one case may make up. */
export const largestPart = 0.85;

/**
 * Whether one case makes up so much of a sum that the sum is in effect what it says of that case. Parts of one case belong
 * together and are given as one; parts below zero there are none.
 */
export function isDominated(parts: readonly number[]): boolean {
  const sum = parts.reduce((total, part) => total + part, 0);
  return sum > 0 && Math.max(...parts) > largestPart * sum;
}
