import { describe, expect, test } from 'vitest';
import { aPlanAsked } from '../../testing/a-plan.ts';
import { aCoding } from '../../testing/builders.ts';
import type { Coding } from '../coding.ts';
import { nameOfDrawn, samplingPlan } from './sampling-plan.ts';
import { weightedShares } from './weighted-shares.ts';

const asked = aPlanAsked({
  toRead: 40,
  strata: [
    { code: 'A', year: 2019, group: 'police', size: 900, expected: null },
    { code: 'B', year: 2020, group: 'police', size: 100, expected: null },
  ],
  leastEach: 20,
});
const plan = samplingPlan(asked);

/** So many files of each stratum are settled, the first ones with each obstacle. */
function settled(counts: Readonly<Record<string, Readonly<Record<string, number>>>>, read = 20): Map<string, Coding> {
  return new Map(
    plan.strata.flatMap(({ code, drawn }) =>
      drawn.slice(0, read).map((number, place): [string, Coding] => [
        nameOfDrawn(code, number),
        aCoding({
          obstacles: Object.entries(counts[code] ?? {})
            .filter(([, count]) => place < count)
            .map(([obstacle]) => ({ code: obstacle, page: 1 })),
        }),
      ]),
    ),
  );
}

describe('weighted shares of a plan', () => {
  test('count each file for as many as it represents', () => {
    const { shares, read } = weightedShares(plan, settled({ A: { 'OB-B03': 4 }, B: { 'OB-B03': 16 } }));
    expect(read).toEqual([20, 20]);
    expect(shares).toHaveLength(1);
    // 0.9 x 4/20 + 0.1 x 16/20, where 20 of 40 would be 50 %.
    expect(shares[0]?.share).toBeCloseTo(0.26, 12);
    expect(shares[0]?.lower).toBeLessThan(0.26);
  });

  test('are not shown of one to four files, nor where all but one to four have it', () => {
    const few = weightedShares(plan, settled({ A: { 'OB-B03': 4, 'OB-B09': 20, 'OB-C07': 5 }, B: { 'OB-B09': 17 } }));
    expect(few.shares.map(({ obstacle }) => obstacle)).toEqual(['OB-C07']);
    expect(few.hidden).toBe(2);
  });

  test('are not given while a stratum has fewer than two settled files, and that stratum is named', () => {
    const [first] = plan.strata[1]?.drawn ?? [];
    const some = settled({ A: { 'OB-B03': 10 }, B: {} });
    for (const name of [...some.keys()])
      if (name.startsWith('B-') && name !== nameOfDrawn('B', first ?? 0)) some.delete(name);
    expect(weightedShares(plan, some)).toMatchObject({ wanting: ['B'], shares: [], read: [20, 1] });
  });

  test('take no file that was not drawn', () => {
    const strange = new Map([...settled({ A: {}, B: {} }), ['X-2021-7', aCoding()]]);
    expect(weightedShares(plan, strange)).toMatchObject({ read: [20, 20], shares: [] });
  });
});
