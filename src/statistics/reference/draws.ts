import { chiSquareTail } from '../special/gamma.ts';

/**
 * The p value of Pearson's test that draws have the probabilities of a distribution over 0, 1, 2, ...; neighbouring counts
 * are put together until ten are expected. Seeds in tests are fixed, so a test passes always or never.
 */
export function fitOfCounts(draws: readonly number[], probabilityOf: (count: number) => number): number {
  const seen = new Map<number, number>();
  for (const draw of draws) seen.set(draw, (seen.get(draw) ?? 0) + 1);
  let [statistic, groups, found, expected] = [0, 0, 0, 0];
  let [foundLeft, expectedLeft] = [draws.length, draws.length];
  for (let count = 0; expectedLeft - expected >= 10; count += 1) {
    found += seen.get(count) ?? 0;
    expected += draws.length * probabilityOf(count);
    if (expected >= 10 && expectedLeft - expected >= 10) {
      statistic += (found - expected) ** 2 / expected;
      groups += 1;
      foundLeft -= found;
      expectedLeft -= expected;
      [found, expected] = [0, 0];
    }
  }
  return chiSquareTail(statistic + (foundLeft - expectedLeft) ** 2 / expectedLeft, groups);
}

/** The same for a continuous distribution, whose probability up to a draw is then spread evenly: fifty groups. */
export function fitOfNumbers(draws: readonly number[], probabilityUpTo: (draw: number) => number): number {
  const groups = new Float64Array(50);
  for (const draw of draws) {
    const at = Math.min(49, Math.floor(50 * probabilityUpTo(draw)));
    groups[at] = (groups[at] as number) + 1;
  }
  const expected = draws.length / 50;
  return chiSquareTail(
    groups.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0),
    49,
  );
}
