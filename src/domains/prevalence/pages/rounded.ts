const tens = (value: number, digits: number): number =>
  10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, Math.abs(value)))) - digits + 1);

/** An estimate as it may be shown: to two digits, since more would claim what no one knows. 25 311 becomes 25 000. */
export function rounded(value: number): number {
  const power = tens(value, 2);
  return Math.round(value / power) * power;
}

const usualDigits = 2;
const mostDigits = 15;

/**
 * Limits as they may be shown: the lower rounded down and the upper up, to two digits, or to as many as distinguish them. No
 * reader is shown fewer people than the lists count: the lower is never rounded below that.
 */
export function roundedLimits(
  { lower, upper }: { readonly lower: number; readonly upper: number },
  seen: number,
): { readonly lower: number; readonly upper: number } {
  const at = (value: number, digits: number, round: (share: number) => number): number =>
    round(value / tens(upper, digits)) * tens(upper, digits);
  let digits = usualDigits;
  while (digits < mostDigits && at(lower, digits, Math.round) === at(upper, digits, Math.round)) digits += 1;
  // Each to its own digits where they are far apart, or the lower would be rounded to nothing.
  const power = Math.min(tens(lower, digits), tens(upper, digits));
  const down = Math.floor(lower / power) * power;
  return { lower: Math.max(down, Math.min(Math.floor(lower), seen)), upper: at(upper, digits, Math.ceil) };
}
