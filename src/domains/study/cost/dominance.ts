/** The largest share of a sum that one case may make up. */
export const largestPart = 0.85;

/**
 * Whether one case, the largest, makes up so much of a sum that the sum is in effect what it says of that case. Sums that
 * houses made apart can be judged together: the largest of all is the largest of theirs.
 */
export const isDominated = ({ kronor, largest }: { readonly kronor: number; readonly largest: number }): boolean =>
  kronor > 0 && largest > largestPart * kronor;
