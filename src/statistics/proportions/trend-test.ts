import { chiSquareTail } from '../special/gamma.ts';
import { type ChiSquareTest, pooled } from './homogeneity-test.ts';
import type { Counted } from './newcombe.ts';

/**
 * Whether the share rises or falls along ordered groups: the chi-square of Cochran (1954, Biometrics 10:417) and Armitage
 * (1955, Biometrics 11:375) with one degree of freedom, as R's prop.trend.test. `scores` are the places of the groups on
 * their scale (years, say), 1, 2, 3 ... by default; only their spacing matters. NaN when no group can differ.
 */
export function trendTest(groups: readonly Counted[], scores = groups.map((_, i) => i + 1)): ChiSquareTest {
  if (groups.length < 2 || scores.length !== groups.length) {
    throw new RangeError('a trend needs at least two groups and a score for each');
  }
  if (scores.some((score) => !Number.isFinite(score)) || new Set(scores).size < 2) {
    throw new RangeError('scores are finite numbers, and at least two differ');
  }
  const { of: people, share } = pooled(groups);
  // Measured from the mean score, so that neither sum is the small difference of large ones.
  const mean = groups.reduce((sum, group, i) => sum + group.of * (scores[i] as number), 0) / people;
  let [slope, spread] = [0, 0];
  for (const [i, { count, of }] of groups.entries()) {
    const score = (scores[i] as number) - mean;
    slope += score * (count - of * share);
    spread += of * score * score;
  }
  const statistic = slope ** 2 / (share * (1 - share) * spread);
  return { statistic, degrees: 1, p: chiSquareTail(statistic, 1) };
}
