import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyRows } from './testing/any-rows.ts';
import { aStudy, chainIn, persons, type SomeCells } from './testing/caseload-builder.ts';
import { corneredIn } from './testing/obstacle-attack.ts';

/** Dropped out at one stage of the criminal chain, so many of them with each set of obstacles. */
const lostWith = (
  sets: readonly (readonly [count: number, obstacles: string])[],
  stage: 'report' | 'investigation' = 'report',
): SomeCells[] =>
  sets.flatMap(([count, obstacle], index) =>
    persons(`${stage}-${index}-`, count, [
      { stage: 'suspicion', date: '2024-01-01' },
      { chain: 'criminal', stage, date: '2024-05-01', exit: stage === 'report' ? 'not-opened' : 'closed', obstacle },
    ]),
  );

const listOf = (rows: readonly SomeCells[], stage = 'all') =>
  chainIn(aStudy(rows), 'criminal').obstacles.find((list) => list.stage === stage);
const shown = (rows: readonly SomeCells[], stage = 'all') =>
  listOf(rows, stage)?.ranked.map(({ obstacle, count }) => [obstacle, count]);

test('of twenty people sixteen have the one obstacle that is shown: then the only other would be four, and neither is', () => {
  const rows = lostWith([
    [16, 'OB-A02'],
    [4, 'OB-A03'],
  ]);
  expect(shown(rows)).toEqual([
    ['OB-A02', null],
    ['OB-A03', null],
  ]);
  expect(listOf(rows)).toMatchObject({ coded: 20, why: {} });
  expect(corneredIn(aStudy(rows))).toEqual([]);
});

test('where many have several obstacles the small one is hidden alone', () => {
  const rows = lostWith([
    [16, 'OB-A02 OB-B01'],
    [4, 'OB-A03 OB-A02'],
  ]);
  expect(shown(rows)).toEqual([
    ['OB-A02', 20],
    ['OB-B01', 16],
    ['OB-A03', null],
  ]);
});

test('four and four of eight are known to be four each by a reader who takes both for small: not even their names are shown', () => {
  const rows = lostWith([
    [4, 'OB-A02'],
    [4, 'OB-A03'],
  ]);
  expect(listOf(rows)).toMatchObject({ coded: 8, ranked: [], why: { ranked: 'suppressed' } });
  expect(listOf(rows, 'report')).toMatchObject({ coded: 8, ranked: [], why: { ranked: 'suppressed' } });
  expect(aStudy(rows).file.rows).toBeNull();
});

test('a list that hides itself whole does not hide what another stage may show', () => {
  const rows = [
    ...lostWith([[30, 'OB-A04 OB-A05']]),
    ...lostWith(
      [
        [4, 'OB-A02'],
        [4, 'OB-A03'],
      ],
      'investigation',
    ),
  ];
  expect(listOf(rows, 'investigation')?.why).toEqual({ ranked: 'suppressed' });
  expect(shown(rows, 'report')).toEqual([
    ['OB-A04', 30],
    ['OB-A05', 30],
  ]);
  expect(corneredIn(aStudy(rows))).toEqual([]);
});

test('the attack finds what would be shown without the rule', () => {
  const rows = lostWith([
    [16, 'OB-A02'],
    [4, 'OB-A03'],
  ]);
  const study = structuredClone(aStudy(rows));
  for (const list of study.sources[0]?.chains[0]?.obstacles ?? [])
    for (const one of list.ranked) if (one.obstacle === 'OB-A02') one.count = 16;
  expect(corneredIn(study)).toContain('lived criminal report OB-A03 is 4 or more');
  expect(corneredIn(study)).toContain('lived criminal all OB-A03 is 4 or more');
});

/** Those who ended at the first stages of a chain, with a few obstacles out of a few, so that small counts are common. */
const anyLists = fc.array(
  fc.tuple(
    fc.constantFrom('report' as const, 'investigation' as const),
    fc.integer({ min: 1, max: 14 }),
    fc.subarray(['OB-A02', 'OB-A03', 'OB-A04', 'OB-B01', 'OB-B09'], { minLength: 1, maxLength: 2 }),
  ),
  { minLength: 1, maxLength: 9 },
);

test('no hidden figure of a list can be placed better for knowing that everyone counted has an obstacle', () => {
  fc.assert(
    fc.property(anyLists, (lists) => {
      const at = (stage: 'report' | 'investigation') =>
        lostWith(
          lists.flatMap(([where, count, set]) => (where === stage ? [[count, set.join(' ')] as const] : [])),
          stage,
        );
      expect(corneredIn(aStudy([...at('report'), ...at('investigation')]))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('nor in any study at all, neither of what people recorded nor of what rules had noticed', () => {
  fc.assert(
    fc.property(anyRows(9, 60), fc.integer({ min: 1, max: 4 }), (rows, copies) => {
      const several = Array.from({ length: copies }, (_, copy) =>
        rows.map((row) => ({ ...row, person: `${row.person}-${copy}` })),
      ).flat();
      expect(corneredIn(aStudy(several))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
