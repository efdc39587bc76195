import { type ShareInterval, wilsonInterval } from './wilson.ts';

/** One stratum: how many things it holds, how many of them were drawn and read, and how many of these had the mark. */
export type Stratum = { readonly size: number; readonly read: number; readonly marked: number };

export type StratifiedShare = ShareInterval & {
  readonly standardError: number;
  /** How many things drawn plainly would show as much; infinite when everything was read. */
  readonly effectiveSize: number;
};

/**
 * The share of marked things in a population of which each stratum was drawn from by itself, without replacement: the shares
 * of the strata, each weighted by the stratum's part of the population. The variance is the sum over strata of weight
 * squared, times the part that was not read, times share times (1 - share) over (read - 1), with nothing of a stratum that
 * was read whole (Cochran 1977, Sampling Techniques, 5.3 and 5.5).
 *
 * The interval is Wilson's with the effective size in place of the size (Franco, Little, Louis and Slud 2019, J Survey Stat
 * Methodol 7:334). Two cautions of ours make it wider, never narrower: the effective size is at most what it would be if all
 * strata had the same share, since few marks in few strata make the variance look smaller than it is; and where all or none
 * read are marked it is that size.
 *
 * A stratum of which something is left unread needs two things read: RangeError otherwise. It says nothing about things that
 * are in no list, nor about a share in a single stratum.
 */
export function stratifiedShare(strata: readonly Stratum[], confidence = 0.95): StratifiedShare {
  if (!(confidence > 0 && confidence < 1)) throw new RangeError('confidence lies between 0 and 1');
  const sizes = strata.map(sizeOf);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total === 0) return { estimate: null, lower: 0, upper: 1, standardError: Number.NaN, effectiveSize: 0 };
  let markedInAll = 0;
  let variance = 0;
  for (const { size, read, marked } of strata) {
    if (size === 0) continue;
    const weight = size / total;
    const share = marked / read;
    markedInAll += size * share;
    if (read === size) continue;
    variance += (weight * weight * (1 - read / size) * share * (1 - share)) / (read - 1);
  }
  const estimate = Math.min(1, markedInAll / total);
  const standardError = Math.sqrt(variance);
  const asIfAlike = effectiveSizeIfAlike(strata);
  if (asIfAlike === Number.POSITIVE_INFINITY) {
    return { estimate, lower: estimate, upper: estimate, standardError, effectiveSize: asIfAlike };
  }
  const effectiveSize = variance > 0 ? Math.min(asIfAlike, (estimate * (1 - estimate)) / variance) : asIfAlike;
  const { lower, upper } = wilsonInterval(estimate * effectiveSize, effectiveSize, confidence);
  return { estimate, lower, upper, standardError, effectiveSize };
}

/**
 * How many things drawn plainly from a population without end would show as much of a share as these, if it were the same in
 * every stratum: one over the sum of weight squared, times the part that is not read, times size over (size - 1), over read.
 * It depends on no answer, so that a plan can be judged by it before anything is read. Infinite where everything is read; 0
 * where a stratum has nothing read.
 */
export function effectiveSizeIfAlike(strata: readonly Pick<Stratum, 'size' | 'read'>[]): number {
  const total = strata.reduce((sum, { size }) => sum + size, 0);
  let inverse = 0;
  for (const { size, read } of strata) {
    if (read < size) inverse += ((size / total) ** 2 * (1 - read / size) * size) / (size - 1 || 1) / read;
  }
  return 1 / inverse;
}

function sizeOf({ size, read, marked }: Stratum): number {
  if (![size, read, marked].every((count) => Number.isSafeInteger(count) && count >= 0)) {
    throw new RangeError('a stratum is counted in whole numbers from 0 upwards');
  }
  if (read > size || marked > read) throw new RangeError('a stratum needs marked <= read <= size');
  if (size > read && read < 2) throw new RangeError('a stratum that was not read whole needs two things read');
  return size;
}
