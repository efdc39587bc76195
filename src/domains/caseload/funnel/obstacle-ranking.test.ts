import { expect, test } from 'vitest';
import { type Obstacle, obstacles } from '../codes/obstacles.ts';
import type { ObstacleTally } from '../paths/chain-tally.ts';
import { rankedObstacles } from './obstacle-ranking.ts';

const tally = (coded: number, counts: Partial<Record<Obstacle, number>>): ObstacleTally => ({
  ended: coded,
  coded,
  counts: Int32Array.from(obstacles, (obstacle) => counts[obstacle] ?? 0),
});

const ranked = (
  tallies: readonly ObstacleTally[],
  allCoded: number | null = tallies.reduce((sum, { coded }) => sum + coded, 0),
) =>
  rankedObstacles(
    tallies,
    tallies.map(({ coded, ended }, stage) => ({ stage, coded, ended })),
    allCoded,
  );

test('the most frequent comes first, with the share of those who have any coded', () => {
  const [first, second] = ranked([tally(100, { 'OB-A03': 58, 'OB-A02': 51 })]).get('all') ?? [];
  expect(first).toMatchObject({ obstacle: 'OB-A03', count: 58, share: { of: 100, count: 58, share: 0.58 } });
  expect(second?.obstacle).toBe('OB-A02');
});

test('a rank is a band: obstacles whose intervals overlap share their ranks', () => {
  const list = ranked([tally(110, { 'OB-A03': 58, 'OB-A02': 51, 'OB-A07': 8 })]).get('all') ?? [];
  expect(list.map(({ obstacle, rank }) => [obstacle, rank])).toEqual([
    ['OB-A03', [1, 2]],
    ['OB-A02', [1, 2]],
    ['OB-A07', [3, 3]],
  ]);
});

test('fewer than five are not shown and not ranked, and come last', () => {
  const list = ranked([tally(58, { 'OB-A03': 58, 'OB-A06': 4 })]).get('all') ?? [];
  expect(list.at(-1)).toEqual({ obstacle: 'OB-A06', count: null, share: null, rank: null, why: 'suppressed' });
});

test('a small count at one stage hides another figure of the same obstacle, or subtraction would give it back', () => {
  const lists = ranked([
    tally(60, { 'OB-B09': 20, 'OB-A02': 60 }),
    tally(40, { 'OB-B09': 3, 'OB-A02': 40 }),
    tally(39, { 'OB-B09': 30, 'OB-A02': 39 }),
  ]);
  const counts = (['all', 0, 1, 2] as const).map(
    (key) => lists.get(key)?.find(({ obstacle }) => obstacle === 'OB-B09')?.count ?? null,
  );
  expect(counts[2]).toBeNull();
  expect(counts.filter((count) => count === null).length).toBeGreaterThanOrEqual(2);
});

test('where the number of the coded is not shown there is no ranking', () => {
  const lists = rankedObstacles([tally(60, { 'OB-B09': 20 })], [{ stage: 0, coded: null, ended: 60 }], null);
  expect(lists.get('all')).toEqual([]);
});

test('where small counts would give one another away not even the obstacles are named', () => {
  const lists = ranked([tally(8, { 'OB-A02': 4, 'OB-A03': 4 })]);
  expect([lists.get('all'), lists.get(0)]).toEqual([null, null]);
});
