import { type Counted, newcombeDifference } from '../../../statistics/proportions/newcombe.ts';
import type { Group, Share } from '../schema.ts';

/** What a group's share says beside that of everyone else in the cohort. */
export type GroupVerdict = 'surely-more' | 'surely-fewer' | 'not-told-apart';

export type ComparedGroup = {
  readonly group: string;
  readonly reached: number;
  readonly share: Share;
  readonly verdict: GroupVerdict;
  /** From how many groups surely had a larger share, to how many surely a smaller one. */
  readonly rank: readonly [number, number];
};

export type Compared = {
  readonly groups: readonly ComparedGroup[];
  /** Groups of which something is not shown. They are named, and are in no comparison. */
  readonly hidden: readonly string[];
};

const isGroup = ({ group }: Group): boolean => group !== 'not-told' && group !== 'several';

/**
 * Groups of a cohort, largest first, each compared with everyone else at the beginning. With many groups some would
 * seem different by chance alone, so the confidence of each comparison is raised until all of them together keep 95 %
 * (Bonferroni); the difference is Newcombe's. Ranks are by the same differences, pair by pair: all bands together hold the
 * true ranks, as those by joint intervals (Klein, Wright and Wieczorek 2020) do, and they are narrower (see the test).
 * Where nothing is surely different, that is the finding.
 */
export function compareGroups(list: readonly Group[], whole: Share): Compared {
  const shown = list.filter(isGroup).filter(({ went_on: share }) => share !== null);
  const hidden = list.filter(isGroup).filter(({ went_on: share }) => share === null);
  const told = shown.map(({ group, went_on: share }) => ({ group, share: share as Share }));
  const confidence = (comparisons: number): number => 1 - 0.05 / Math.max(1, comparisons);
  const surely = (one: Counted, other: Counted, comparisons: number): number => {
    const { lower, upper } = newcombeDifference(other, one, confidence(comparisons));
    return lower > 0 ? 1 : upper < 0 ? -1 : 0;
  };
  const pairs = (told.length * (told.length - 1)) / 2;
  const groups = told.map(({ group, share }): ComparedGroup => {
    const others = told.filter((other) => other.group !== group);
    const against = others.map((other) => surely(other.share, share, pairs));
    const rest = { of: whole.of - share.of, count: whole.count - share.count };
    const difference = rest.of > 0 ? surely(share, rest, told.length) : 0;
    return {
      group,
      reached: share.of,
      share,
      verdict: difference > 0 ? 'surely-more' : difference < 0 ? 'surely-fewer' : 'not-told-apart',
      rank: [1 + against.filter((sign) => sign > 0).length, told.length - against.filter((sign) => sign < 0).length],
    };
  });
  return {
    groups: groups.toSorted((a, b) => b.reached - a.reached || (a.group < b.group ? -1 : 1)),
    hidden: hidden.map(({ group }) => group),
  };
}
