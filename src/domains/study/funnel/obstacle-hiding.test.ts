import fc from 'fast-check';
import { expect, test } from 'vitest';
import { obstacles } from '../codes/obstacles.ts';
import { stageAt } from '../codes/stages.ts';
import type { ObstacleTally } from '../paths/chain-tally.ts';
import type { ObstacleRanking } from '../schema.ts';
import { cornered } from '../testing/obstacle-attack.ts';
import { rankedObstacles } from './obstacle-ranking.ts';

type People = readonly [stage: number, count: number, obstacles: readonly number[]];

const anyPeople = fc.array(
  fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 14 }), fc.subarray([0, 1, 2, 3, 4, 5], { minLength: 1, maxLength: 3 })),
  { minLength: 1, maxLength: 12 },
);

function tallyOf(people: readonly People[]): ObstacleTally {
  const counts = new Int32Array(obstacles.length);
  let coded = 0;
  for (const [, count, had] of people) {
    coded += count;
    for (const obstacle of had) counts[obstacle] = (counts[obstacle] as number) + count;
  }
  return { ended: coded, coded, counts };
}

/** The lists as they are shown. `unshown` has a bit for each stage that does not tell how many are counted. */
function listsOf(people: readonly People[], unshown: number): ObstacleRanking[] {
  const tallies = [0, 1, 2, 3].map((stage) => tallyOf(people.filter(([at]) => at === stage)));
  const isSmall = (count: number): boolean => count > 0 && count < 5;
  const told = (stage: number, coded: number) => (isSmall(coded) || (unshown >> stage) & 1 ? null : coded);
  const stages = tallies.flatMap(({ coded }, stage) => (coded > 0 ? [{ stage, coded: told(stage, coded) }] : []));
  const total = tallies.reduce((sum, { coded }) => sum + coded, 0);
  // A single stage that is not told would be the whole chain less the others.
  const allCoded = stages.filter(({ coded }) => coded === null).length === 1 || isSmall(total) ? null : total;
  const lists = rankedObstacles(tallies, stages, allCoded);
  return [{ stage: 'all' as const, coded: allCoded }, ...stages].map(({ stage, coded }) => {
    const ranked = lists.get(stage);
    const why: ObstacleRanking['why'] = ranked === null ? { ranked: 'suppressed' } : {};
    return {
      stage: stage === 'all' ? stage : stageAt('criminal', stage),
      ended: coded,
      coded,
      uncoded: 0,
      ranked: [...(ranked ?? [])],
      why,
    };
  });
}

test('nobody can place a hidden count better for knowing that everybody counted has an obstacle', () => {
  fc.assert(
    fc.property(anyPeople, fc.nat(15), (people, unshown) => {
      expect(cornered({ obstacles: listsOf(people, unshown) })).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('where everybody has a large obstacle and a second nothing more is hidden than the small ones and their sums', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }), (few) => {
      const people: People[] = [[0, 40, [0, 1]], ...few.map((count, place): People => [0, count, [0, 1, place + 2]])];
      const [all] = listsOf(people, 0);
      expect(all?.ranked.map(({ count }) => count !== null)).toEqual([true, true, ...few.map(() => false)]);
    }),
  );
});
