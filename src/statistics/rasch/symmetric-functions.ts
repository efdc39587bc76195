/**
 * The elementary symmetric functions γ_0 to γ_k of positive numbers, by the sum algorithm: item after item, each order added
 * to the one below it. All terms are positive, so nothing is lost in rounding; leaving an item out means running it without
 * that item, since dividing it out loses digits.
 */
export function symmetricFunctions(easiness: ArrayLike<number>, without = -1, norThis = -1): Float64Array {
  const gamma = new Float64Array(easiness.length + 1);
  gamma[0] = 1;
  let taken = 0;
  for (let i = 0; i < easiness.length; i += 1) {
    if (i === without || i === norThis) continue;
    taken += 1;
    const own = easiness[i] as number;
    for (let r = taken; r >= 1; r -= 1) gamma[r] = (gamma[r] as number) + own * (gamma[r - 1] as number);
  }
  return gamma;
}
