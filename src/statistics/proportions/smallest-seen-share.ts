import { logGamma } from '../special/gamma.ts';

/**
 * The smallest share of marked things that would be seen at least once, with the given certainty, when `read` of `size` things
 * are drawn from each stratum without replacement and the share is the same in all of them. The chance of seeing none is the
 * product of hypergeometric chances, one for each stratum, with a number of marked things that need not be whole; the share at
 * which it falls to one minus the certainty is found by halving. Never below one thing in all, since fewer than one is none.
 * RangeError where a size or a number read cannot be. It says nothing of a share that lies in one stratum alone.
 */
export function smallestSeenShare(
  strata: readonly { readonly size: number; readonly read: number }[],
  certainty = 0.95,
): number {
  if (!(certainty > 0 && certainty < 1)) throw new RangeError('certainty lies between 0 and 1');
  if (strata.some(({ size, read }) => !(Number.isSafeInteger(size) && Number.isSafeInteger(read) && read >= 0))) {
    throw new RangeError('a stratum is counted in whole numbers from 0 upwards');
  }
  if (strata.some(({ size, read }) => read > size)) throw new RangeError('a stratum needs read <= size');
  const total = strata.reduce((sum, { size }) => sum + size, 0);
  if (strata.every(({ read }) => read === 0)) return 1;
  const aim = Math.log(1 - certainty);
  let [below, above] = [0, 1];
  for (let step = 0; step < 60; step += 1) {
    const middle = (below + above) / 2;
    if (logChanceOfNone(strata, middle) <= aim) above = middle;
    else below = middle;
  }
  return Math.max(above, 1 / total);
}

function logChanceOfNone(strata: readonly { readonly size: number; readonly read: number }[], share: number): number {
  let sum = 0;
  for (const { size, read } of strata) {
    const marked = share * size;
    const spared = size - marked - read;
    if (read === 0) continue;
    if (spared < 0) return Number.NEGATIVE_INFINITY;
    sum += logGamma(size - marked + 1) - logGamma(spared + 1) + logGamma(size - read + 1) - logGamma(size + 1);
  }
  return sum;
}
