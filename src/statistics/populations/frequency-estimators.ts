import { type ListTable, listsIn } from './list-table.ts';
import { logNormalLimits, type SimpleEstimate } from './log-normal-limits.ts';

/** How many people are on exactly 1, 2, ... lists; place 0 is for one list. */
export function peopleByLists({ names, counts }: ListTable): number[] {
  const frequencies = names.map(() => 0);
  for (const [mask, count] of counts.entries()) {
    if (mask > 0) frequencies[listsIn(mask) - 1] = (frequencies[listsIn(mask) - 1] as number) + count;
  }
  return frequencies;
}

function onceAndTwice(frequencies: readonly number[]): { seen: number; once: number; twice: number } {
  if (frequencies.some((count) => !(Number.isSafeInteger(count) && count >= 0))) {
    throw new RangeError('numbers of people are whole, from 0 upwards');
  }
  const seen = frequencies.reduce((sum, count) => sum + count, 0);
  return { seen, once: frequencies[0] ?? 0, twice: frequencies[1] ?? 0 };
}

const unbounded = (seen: number): SimpleEstimate => ({
  total: Number.POSITIVE_INFINITY,
  variance: Number.NaN,
  lower: seen,
  upper: Number.POSITIVE_INFINITY,
});

/**
 * Chao's lower bound: seen + f1^2 / (2 f2), from people on exactly one and two lists, with the variance
 * f2 (r^4/4 + r^3 + r^2/2), r = f1/f2 (Chao 1987, Biometrics 43:783). A lower bound where people differ in how easily they
 * are listed and there are many lists of similar reach; not one where lists depend on one another, nor for two or three lists:
 * three equal independent ones that find 657 of 1,000 people give 1,171.5.
 */
export function chao(frequencies: readonly number[], confidence = 0.95): SimpleEstimate {
  const { seen, once, twice } = onceAndTwice(frequencies);
  if (twice === 0) return once === 0 ? logNormalLimits(seen, seen, 0, confidence) : unbounded(seen);
  const ratio = once / twice;
  const variance = twice * (ratio ** 4 / 4 + ratio ** 3 + ratio ** 2 / 2);
  return logNormalLimits(seen, seen + (once * once) / (2 * twice), variance, confidence);
}

/**
 * The bias-corrected form: seen + f1 (f1 - 1) / (2 (f2 + 1)), which exists where no one is on two lists, with the variance
 * f1(f1-1)/(2(f2+1)) + f1(2f1-1)^2/(4(f2+1)^2) + f1^2 f2 (f1-1)^2/(4(f2+1)^4) (Chao 2005, Encyclopedia of Statistical
 * Sciences, "Species estimation and applications").
 */
export function chaoBiasCorrected(frequencies: readonly number[], confidence = 0.95): SimpleEstimate {
  const { seen, once, twice } = onceAndTwice(frequencies);
  const [pairs, more] = [once * (once - 1), twice + 1];
  const variance =
    pairs / (2 * more) +
    (once * (2 * once - 1) ** 2) / (4 * more ** 2) +
    (once ** 2 * twice * (once - 1) ** 2) / (4 * more ** 4);
  return logNormalLimits(seen, seen + pairs / (2 * more), variance, confidence);
}

/**
 * Zelterman's estimate: seen / (1 - exp(-rate)) with rate = 2 f2 / f1 (Zelterman 1988, J. Stat. Plan. Inference 18:225), with
 * Böhning's variance n g (1 + n g rate^2 (1/f1 + 1/f2)), g = exp(-rate) / (1 - exp(-rate))^2 (2008, Stat. Methodol. 5:410).
 */
export function zelterman(frequencies: readonly number[], confidence = 0.95): SimpleEstimate {
  const { seen, once, twice } = onceAndTwice(frequencies);
  if (once === 0) return logNormalLimits(seen, seen, 0, confidence);
  if (twice === 0) return unbounded(seen);
  const rate = (2 * twice) / once;
  const found = -Math.expm1(-rate);
  const g = Math.exp(-rate) / found ** 2;
  const variance = seen * g * (1 + seen * g * rate ** 2 * (1 / once + 1 / twice));
  return logNormalLimits(seen, seen / found, variance, confidence);
}
