/** An estimate as it may be told: to two digits, since more would say what nobody knows. 25 311 becomes 25 000. */
export function rounded(value: number): number {
  if (!(Math.abs(value) >= 10)) return Math.round(value);
  const power = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
  return Math.round(value / power) * power;
}
