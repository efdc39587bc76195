import { expect, test } from 'vitest';
import type { ObstacleRanking } from '../schema.ts';
import { furthestApart } from './furthest-apart.ts';
import { shareOf } from './obstacle-ranking.ts';

/** Of a thousand, how many met each obstacle. */
const ranking = (counts: Record<string, number>, of = 1000): ObstacleRanking => ({
  stage: 'all',
  ended: of,
  coded: of,
  uncoded: 0,
  ranked: Object.entries(counts).map(([obstacle, count]) => ({
    obstacle,
    count,
    share: shareOf(count, of),
    rank: null,
  })),
  why: {},
});

test('kinds of data disagree most about the obstacle whose ranks are furthest apart', () => {
  const work = ranking({ 'OB-A02': 700, 'OB-A03': 500, 'OB-A04': 300, 'OB-A05': 100 });
  const survey = ranking({ 'OB-A02': 500, 'OB-A03': 300, 'OB-A04': 100, 'OB-A05': 700 });
  expect(furthestApart([work, survey])).toEqual({
    obstacle: 'OB-A05',
    first: { place: 0, rank: [4, 4] },
    second: { place: 1, rank: [1, 1] },
    count: 4,
  });
});

test('ranks are among the obstacles that both kinds show', () => {
  const work = ranking({ 'OB-A02': 700, 'OB-A03': 500, 'OB-A04': 300 });
  const survey = ranking({ 'OB-A03': 300, 'OB-A04': 600, 'OB-B09': 900 });
  expect(furthestApart([work, survey])).toMatchObject({ count: 2, first: { rank: [1, 1] }, second: { rank: [2, 2] } });
});

test('where the intervals meet no disagreement is claimed', () => {
  expect(
    furthestApart([ranking({ 'OB-A02': 6, 'OB-A03': 5 }, 20), ranking({ 'OB-A02': 5, 'OB-A03': 6 }, 20)]),
  ).toBeNull();
});

test('one kind of data disagrees with nothing', () => {
  expect(furthestApart([ranking({ 'OB-A02': 700, 'OB-A03': 100 })])).toBeNull();
});
