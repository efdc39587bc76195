import fc from 'fast-check';
import { expect, test } from 'vitest';
import { obstacles } from '../codes/obstacles.ts';
import { stageAt } from '../codes/stages.ts';
import type { ObstacleTally } from '../paths/chain-tally.ts';
import type { ObstacleRanking } from '../schema.ts';
import { type Figure, suppressedFigure } from '../suppression/shown-figures.ts';
import { cornered } from '../testing/obstacle-attack.ts';
import { rankedObstacles } from './obstacle-ranking.ts';
import { codedFigures } from './part-figures.ts';

type People = readonly [stage: number, count: number, obstacles: readonly number[]];

const anyPeople = fc.array(
  fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 14 }), fc.subarray([0, 1, 2, 3, 4, 5], { minLength: 1, maxLength: 3 })),
  { minLength: 1, maxLength: 12 },
);

function tallyOf(people: readonly People[], uncoded: number): ObstacleTally {
  const counts = new Int32Array(obstacles.length);
  let coded = 0;
  for (const [, count, had] of people) {
    coded += count;
    for (const obstacle of had) counts[obstacle] = (counts[obstacle] as number) + count;
  }
  return { ended: coded + uncoded, coded, counts };
}

/** The lists as they are shown, with `uncoded` at each stage who ended with no obstacle coded. */
function listsOf(people: readonly People[], uncoded: readonly number[] = []): ObstacleRanking[] {
  const tallies = [0, 1, 2, 3].map((stage) =>
    tallyOf(
      people.filter(([at]) => at === stage),
      uncoded[stage] ?? 0,
    ),
  );
  const endedAt = (stage: number): Figure => {
    const count = tallies[stage]?.ended ?? 0;
    return count > 0 && count < 5 ? { count: null, why: 'suppressed' } : { count, why: null };
  };
  const coded = codedFigures(tallies, endedAt) ?? suppressedFigure;
  const stages = tallies.flatMap(({ ended }, stage) =>
    ended > 0 ? [{ stage, coded: coded(`${stage}.coded`).count, ended: endedAt(stage).count }] : [],
  );
  const allCoded = coded('all.coded').count;
  const lists = rankedObstacles(tallies, stages, allCoded);
  return [{ stage: 'all' as const, coded: allCoded, ended: null }, ...stages].map((list) => {
    const ranked = lists.get(list.stage);
    const why: ObstacleRanking['why'] = ranked === null ? { ranked: 'suppressed' } : {};
    return {
      stage: list.stage === 'all' ? list.stage : stageAt('criminal', list.stage),
      ended: list.ended,
      coded: list.coded,
      uncoded: null,
      ranked: [...(ranked ?? [])],
      why,
    };
  });
}

test('no reader can place a hidden count better for knowing that everyone counted has an obstacle', () => {
  fc.assert(
    fc.property(anyPeople, fc.array(fc.nat(12), { maxLength: 4 }), (people, uncoded) => {
      expect(cornered({ obstacles: listsOf(people, uncoded) })).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('where everyone has a large obstacle and a second nothing more is hidden than the small ones and their sums', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }), (few) => {
      const people: People[] = [[0, 40, [0, 1]], ...few.map((count, place): People => [0, count, [0, 1, place + 2]])];
      const [all] = listsOf(people);
      expect(all?.ranked.map(({ count }) => count !== null)).toEqual([true, true, ...few.map(() => false)]);
    }),
  );
});
