import { describe, expect, test } from 'vitest';
import { wilsonInterval } from '../../../statistics/proportions/wilson.ts';
import { randomStream } from '../../../statistics/random/stream.ts';
import type { Group } from '../schema.ts';
import { compareGroups } from './compare-groups.ts';
import { shareOf } from './obstacle-ranking.ts';

const group = (name: string, count: number, of: number): Group => ({
  group: name,
  reached: of,
  went_on: shareOf(count, of),
  why: {},
});
const wholeOf = (groups: readonly Group[]) =>
  shareOf(
    groups.reduce((sum, one) => sum + (one.went_on?.count ?? 0), 0),
    groups.reduce((sum, one) => sum + (one.reached ?? 0), 0),
  );

describe('groups that are compared', () => {
  test('are surely different only where the difference would be rare among so many comparisons', () => {
    const groups = [group('a', 80, 100), group('b', 40, 100), group('c', 60, 100)];
    const { groups: found } = compareGroups(groups, wholeOf(groups));
    expect(found.map(({ group: name, verdict, rank }) => [name, verdict, rank])).toEqual([
      ['a', 'surely-more', [1, 1]],
      ['b', 'surely-fewer', [3, 3]],
      ['c', 'not-told-apart', [2, 2]],
    ]);
  });

  test('are not distinguished where they are small, and share all ranks', () => {
    const groups = [group('a', 4, 8), group('b', 3, 9), group('c', 6, 10)];
    const { groups: found } = compareGroups(groups, wholeOf(groups));
    expect(found.every(({ verdict }) => verdict === 'not-told-apart')).toBe(true);
    expect(found.map(({ rank }) => rank)).toEqual([
      [1, 3],
      [1, 3],
      [1, 3],
    ]);
  });

  test('leave out what is not shown, by name, and what is no group', () => {
    const hidden: Group = { group: 'b', reached: null, went_on: null, why: { reached: 'suppressed' } };
    const groups = [group('a', 30, 50), hidden, group('not-told', 4, 30), group('several', 9, 20), group('c', 30, 60)];
    const { groups: found, hidden: left } = compareGroups(groups, shareOf(90, 180));
    expect([found.map(({ group: name }) => name), left]).toEqual([['c', 'a'], ['b']]);
  });

  test('one group alone is compared with everyone else and has the only rank', () => {
    const { groups: found } = compareGroups([group('a', 10, 100)], shareOf(90, 200));
    expect(found).toMatchObject([{ verdict: 'surely-fewer', rank: [1, 1] }]);
  });

  test('have ranks that hold together, in bands no wider than those by joint intervals', () => {
    // Sizes as unequal as counties are. 60 cohorts: 95 % must hold all true ranks; three standard errors are 8.4 %.
    const sizes = [900, 500, 450, 200, 150, 120, 100, 80, 60, 40, 20, 10];
    const { uniform } = randomStream(8);
    const widths = { pairwise: 0, joint: 0 };
    let held = 0;
    for (let cohort = 0; cohort < 60; cohort += 1) {
      const truth = sizes.map(() => 0.3 + 0.4 * uniform());
      const groups = sizes.map((of, place) =>
        group(
          String(place),
          Array.from({ length: of }, uniform).filter((draw) => draw < (truth[place] ?? 0)).length,
          of,
        ),
      );
      const bands = compareGroups(groups, wholeOf(groups)).groups.map(({ group: name, rank }) => ({ name, rank }));
      // Klein, Wright and Wieczorek (2020): an area can have every rank that its interval leaves beside all the others, jointly.
      const confidence = 0.95 ** (1 / sizes.length);
      const intervals = groups.map(({ went_on: share }) =>
        wilsonInterval(share?.count ?? 0, share?.of ?? 0, confidence),
      );
      widths.pairwise += bands.reduce((sum, { rank: [from, to] }) => sum + to - from, 0);
      widths.joint += intervals.reduce(
        (sum, { lower, upper }) =>
          sum + intervals.filter((other) => other.lower <= upper && other.upper >= lower).length - 1,
        0,
      );
      const isHeld = bands.every(({ name, rank: [from, to] }) => {
        const above = truth.filter((share) => share > (truth[Number(name)] ?? 0)).length;
        return from <= above + 1 && above + 1 <= to;
      });
      held += isHeld ? 1 : 0;
    }
    expect(held / 60).toBeGreaterThan(0.86);
    expect(widths.pairwise).toBeLessThan(widths.joint);
  });

  test('of chance alone show no sure difference in 19 of 20 cohorts', () => {
    // Twelve groups of one truth, 400 cohorts: 95 % or more must be silent; 5 % plus four standard errors is 9.4 %.
    const { uniform } = randomStream(3);
    const loud = Array.from({ length: 400 }).filter(() => {
      const groups = Array.from({ length: 12 }, (_, place) =>
        group(String(place), Array.from({ length: 40 }, uniform).filter((draw) => draw < 0.6).length, 40),
      );
      return compareGroups(groups, wholeOf(groups)).groups.some(({ verdict }) => verdict !== 'not-told-apart');
    });
    expect(loud.length).toBeLessThan(38);
  });
});
