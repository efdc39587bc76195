import { chiSquareTail } from '../special/gamma.ts';
import type { Counted } from './newcombe.ts';

/** A chi-square test: its statistic, its degrees of freedom, and the chance of one at least as large if nothing differs. */
export type ChiSquareTest = { statistic: number; degrees: number; p: number };

/** How many of how many in all groups together; refuses what cannot be. */
export function pooled(groups: readonly Counted[]): { count: number; of: number; share: number } {
  for (const { count, of } of groups) {
    if (!(Number.isFinite(of) && of > 0 && count >= 0 && count <= of)) {
      throw new RangeError('every group needs somebody in it and 0 <= count <= of');
    }
  }
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  const of = groups.reduce((sum, group) => sum + group.of, 0);
  return { count, of, share: count / of };
}

/**
 * Whether the share is the same in all groups: Pearson's chi-square (1900) with one degree less than groups and without
 * continuity correction, as R's prop.test(x, n, correct = FALSE). When nobody or everybody is counted no group can
 * differ, and statistic and p are NaN. Below five expected in a cell the p value is rough.
 */
export function homogeneityTest(groups: readonly Counted[]): ChiSquareTest {
  if (groups.length < 2) {
    throw new RangeError('a comparison needs at least two groups');
  }
  const { share } = pooled(groups);
  let statistic = 0;
  for (const { count, of } of groups) {
    statistic += (count - of * share) ** 2 / (of * share * (1 - share));
  }
  const degrees = groups.length - 1;
  return { statistic, degrees, p: chiSquareTail(statistic, degrees) };
}
