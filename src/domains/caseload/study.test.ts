import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StageFigures, Study } from './schema.ts';
import { Study as StudyShape } from './schema.ts';
import { generateCaseload } from './seed/caseload.ts';
import { studyOf } from './study.ts';
import { anyRows } from './testing/any-rows.ts';
import { aCaseload, aStudy, chainIn, persons, type SomeCells, stageIn, wholeFile } from './testing/caseload-builder.ts';
import { drawnFunnel } from './testing/drawn-funnel.ts';

test('the worked example comes out as counted by hand', () => {
  const study = aStudy(drawnFunnel);
  const counts = chainIn(study, 'criminal').stages.map((stage) => [
    stage.stage,
    stage.reached,
    stage.went_on,
    stage.open,
    stage.lost,
    stage.passed_without,
  ]);
  expect(counts).toEqual([
    ['suspicion', 418, 242, 14, 162, null],
    ['report', 236, 181, 9, 46, 0],
    ['investigation', 187, 31, 38, 118, 6],
    ['charge', 31, 24, 7, 0, 0],
    ['verdict', 24, null, null, null, 0],
  ]);
  expect(stageIn(study, 'criminal', 'verdict').endings).toEqual([
    { exit: 'convicted', count: 17 },
    { exit: 'acquitted', count: 7 },
  ]);
});

test('of previous is who came to both stages, so six investigations without a report are in no share of the reported', () => {
  const study = aStudy(drawnFunnel);
  // Wilson's limits of 181 of 236 worked out from his formula, (x + z²/2 ± z √(x(n-x)/n + z²/4)) / (n + z²), z = 1.95996.
  expect(stageIn(study, 'criminal', 'investigation').share_of_previous).toEqual({
    of: 236,
    count: 181,
    share: 0.7669,
    lower: 0.709,
    upper: 0.8163,
  });
});

test('half had left the report stage after 21 days, and open cases are watched to the last day in the file', () => {
  const time = stageIn(aStudy(drawnFunnel), 'criminal', 'report').time;
  expect(time?.half_left?.days).toBe(21);
  expect(time?.n).toBe(236);
});

test('what the source does not hold is unknown, not zero', () => {
  const rows = persons('seen-', 9, [{ stage: 'suspicion', date: '2024-05-01' }]);
  const silent = stageIn(aStudy(rows), 'protection', 'identified');
  expect([silent.held, silent.reached, silent.why.reached]).toEqual([false, null, 'not-held']);
  const operational = new Set(['suspicion', 'identified', 'exits']);
  const declared = aStudy(rows, {}, { holds: { lived: operational, reviewed: new Set() } });
  expect(stageIn(declared, 'protection', 'identified').reached).toBe(0);
  expect(stageIn(declared, 'protection', 'suspicion')).toMatchObject({ open: 9, lost: 0, went_on: 0 });
});

test('a file without any exit cannot distinguish open from dropped out', () => {
  const rows = [
    ...persons('reported-', 7, [{ stage: 'suspicion' }, { stage: 'report' }]),
    ...persons('suspected-', 8, [{ stage: 'suspicion' }]),
  ];
  const suspicion = stageIn(aStudy(rows), 'criminal', 'suspicion');
  expect(suspicion).toMatchObject({ reached: 15, went_on: 7, open: null, lost: null });
  expect(suspicion.why).toMatchObject({ open: 'not-held', lost: 'not-held' });
});

test('the cohort is the first suspicion in the period, whatever happened later', () => {
  const rows = [
    ...persons('early-', 5, [
      { stage: 'suspicion', date: '2023-12-31' },
      { stage: 'suspicion', date: '2024-02-01' },
    ]),
    ...persons('inside-', 6, [
      { stage: 'suspicion', date: '2024-01-01' },
      { stage: 'report', date: '2025-01-01' },
    ]),
    ...persons('undated-', 7, [{ stage: 'suspicion' }]),
  ];
  const study = aStudy(rows, { from: 19_723, to: 20_088 });
  expect(study.question).toMatchObject({ from: '2024-01-01', to: '2024-12-31' });
  expect(stageIn(study, 'criminal', 'suspicion').reached).toBe(6);
  expect(chainIn(study, 'criminal').undated).toBe(7);
});

test('signals and inspections are counted by themselves and are in no chain', () => {
  const matters: SomeCells[] = Array.from({ length: 12 }, (_, index) => ({
    unit_of_count: 'matter',
    stage: index < 7 ? 'signal' : 'inspection',
    case: `matter-${index}`,
    date: '2024-03-01',
  }));
  const study = aStudy([...matters, ...matters, ...persons('seen-', 9, [{ stage: 'suspicion' }])]);
  expect(study.sources[0]?.matters).toMatchObject({ signals: 7, inspections: 5 });
  expect(stageIn(study, 'criminal', 'suspicion').reached).toBe(9);
});

test('operational and reviewed data are shown beside each other and never added', () => {
  const operational = persons('seen-', 9, [{ stage: 'suspicion' }]);
  const reviewed = persons('file-', 6, [{ stage: 'suspicion', kind: 'reviewed' }]);
  const study = aStudy([...operational, ...reviewed]);
  expect(stageIn(study, 'criminal', 'suspicion').reached).toBe(9);
  expect(stageIn(study, 'criminal', 'suspicion', 'reviewed').reached).toBe(6);
});

/** Everyone drops out where they are, with what a person recorded and with what rules had detected. */
const lostWith = (prefix: string, count: number, cells: SomeCells): SomeCells[] =>
  persons(prefix, count, [
    { stage: 'suspicion', date: '2024-01-01' },
    { stage: 'suspicion', chain: 'criminal', date: '2024-05-01', exit: 'not-passed-on', ...cells },
  ]);

test('what people recorded and what rules had noticed are two figures, each of its own number, and never one', () => {
  const study = aStudy([
    ...lostWith('both-', 6, { obstacle: 'OB-A03', noticed: 'OB-A02 OB-A03' }),
    ...lostWith('noticed-', 9, { noticed: 'OB-A02' }),
    ...lostWith('recorded-', 7, { obstacle: 'OB-A03' }),
    ...lostWith('neither-', 8, {}),
  ]);
  const { obstacles, noticed } = chainIn(study, 'criminal');
  expect(obstacles[0]).toMatchObject({ stage: 'all', ended: 30, coded: 13, uncoded: 17 });
  expect(noticed?.[0]).toMatchObject({ stage: 'all', ended: 30, coded: 15, uncoded: 15 });
  const counted = (list: typeof obstacles | undefined) =>
    list?.[0]?.ranked.map(({ obstacle, count }) => [obstacle, count]);
  expect(counted(obstacles)).toEqual([['OB-A03', 13]]);
  expect(counted(noticed)).toEqual([
    ['OB-A02', 15],
    ['OB-A03', 6],
  ]);
});

test('what was noticed is counted once a path has ended, and no longer where it was opened again', () => {
  const lost = lostWith('lost-', 8, { noticed: 'OB-A02' });
  const reopened = lostWith('back-', 8, { noticed: 'OB-A03' });
  const again = persons('back-', 8, [{ stage: 'report', date: '2024-09-01' }]);
  const ranked = (rows: readonly SomeCells[]) =>
    chainIn(aStudy(rows), 'criminal').noticed?.[0]?.ranked.map(({ obstacle, count }) => [obstacle, count]);
  expect(ranked([...lost, ...reopened])).toHaveLength(2);
  expect(ranked([...lost, ...reopened, ...again])).toEqual([['OB-A02', 8]]);
});

test('a source that does not give what rules had noticed says nothing of it, and closed files never do', () => {
  const rows = lostWith('lost-', 8, { noticed: 'OB-A02' });
  const silent = studyOf({ ...aCaseload(rows), tellsNoticed: false }, wholeFile, 'invented.csv');
  expect('noticed' in chainIn(silent, 'criminal')).toBe(false);
  const reviewed = aStudy(lostWith('file-', 8, { obstacle: 'OB-A03', kind: 'reviewed' }));
  expect('noticed' in chainIn(reviewed, 'criminal', 'reviewed')).toBe(false);
  const none = chainIn(aStudy(lostWith('lost-', 8, {})), 'criminal').noticed?.[0];
  expect(none).toMatchObject({ ended: 8, coded: 0, uncoded: 8, ranked: [] });
});

test('what rules had noticed changes no figure of anything else', () => {
  fc.assert(
    fc.property(anyRows(9, 60), (rows) => {
      const without = (study: Study) =>
        study.sources.map(({ chains, ...source }) => ({
          ...source,
          chains: chains.map(({ noticed: _, ...chain }) => chain),
        }));
      const silent = rows.map((row) => ({ ...row, noticed: '' }));
      expect(without(aStudy(rows))).toEqual(without(aStudy(silent)));
    }),
    { numRuns: 60 },
  );
});

test('counted in cases, a case drops out when everyone in it does, and a case of its own row counts too', () => {
  const gone = { stage: 'suspicion', chain: 'criminal', exit: 'not-passed-on' } as const;
  const cases = (prefix: string, count: number, rows: readonly SomeCells[]): SomeCells[] =>
    Array.from({ length: count }, (_, index) => rows.map((row) => ({ ...row, case: `${prefix}${index}` }))).flat();
  const two = (second: readonly SomeCells[]) => [
    { person: 'one', stage: 'suspicion', chain: 'criminal' },
    { person: 'one', ...gone },
    { person: 'two', stage: 'suspicion', chain: 'criminal' },
    ...second,
  ];
  const study = aStudy(
    [
      ...cases('all-gone-', 5, two([{ person: 'two', ...gone }])),
      ...cases('one-left-', 6, two([])),
      ...cases('own-row-', 7, [{ unit_of_count: 'case', stage: 'suspicion' }]),
    ],
    { unit: 'case' },
  );
  expect(stageIn(study, 'criminal', 'suspicion')).toMatchObject({ reached: 18, lost: 5 });
});

test('the answer has the documented shape, whatever the file holds', () => {
  fc.assert(
    fc.property(anyRows(12, 60), (rows) => {
      const study = aStudy(rows);
      expect(StudyShape.parse(study)).toEqual(study);
    }),
    { numRuns: 60 },
  );
});

test('any order of the rows gives the same answer', () => {
  fc.assert(
    fc.property(
      anyRows(10, 50).chain((rows) =>
        fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
      ),
      ([rows, shuffled]) => {
        expect(aStudy(shuffled)).toEqual(aStudy(rows));
      },
    ),
    { numRuns: 100 },
  );
});

test('any order of the rows hides the same, where many groups could be hidden for each other', () => {
  const rows = [...generateCaseload({ cases: 400, seed: 5 })];
  const answer = aStudy(rows);
  expect(aStudy(rows.toReversed())).toEqual(answer);
  for (const column of ['county', 'agency', 'date'] as const)
    expect(aStudy(rows.toSorted((a, b) => (a[column] < b[column] ? 1 : -1)))).toEqual(answer);
});

test('saying everything twice changes nothing but the number of rows', () => {
  fc.assert(
    fc.property(anyRows(10, 40), (rows) => {
      const { sources } = aStudy([...rows, ...rows]);
      expect(sources.map(({ chains }) => chains)).toEqual(aStudy(rows).sources.map(({ chains }) => chains));
    }),
    { numRuns: 60 },
  );
});

/** Ten of each row, so that no count is so small that it is hidden and laws can be read off the answer. */
const tenfold = (rows: readonly SomeCells[]): SomeCells[] =>
  Array.from({ length: 10 }, (_, copy) => rows.map((row) => ({ ...row, person: `${row.person}-${copy}` }))).flat();

const stagesOfAll = (study: Study): StageFigures[] =>
  study.sources.flatMap(({ chains }) => chains.flatMap(({ stages }) => stages));

test('one more open case changes no count of drop-outs', () => {
  fc.assert(
    fc.property(anyRows(8, 40), (rows) => {
      const opened = persons('open-', 10, [{ stage: 'suspicion', date: '2024-06-01' }]);
      const lost = (study: Study): (number | null)[] => stagesOfAll(study).map((stage) => stage.lost);
      const withOperational = [{ person: 'somebody', stage: 'suspicion' }, ...rows];
      expect(lost(aStudy([...tenfold(withOperational), ...opened]))).toEqual(lost(aStudy(tenfold(withOperational))));
    }),
    { numRuns: 60 },
  );
});

test('went on, open, dropped out and ended otherwise make up who reached a stage, and every share is from 0 to 1', () => {
  fc.assert(
    fc.property(anyRows(8, 40), (rows) => {
      for (const stage of stagesOfAll(aStudy(tenfold(rows)))) {
        const { reached, went_on, open, lost, ended_otherwise } = stage;
        if (reached !== null && went_on !== null && open !== null && lost !== null && ended_otherwise !== null) {
          expect(went_on + open + lost + ended_otherwise).toBe(reached);
        }
        for (const share of [stage.of_first, stage.share_of_previous]) {
          if (!share) continue;
          expect(share.lower).toBeGreaterThanOrEqual(0);
          expect(share.lower).toBeLessThanOrEqual(share.share);
          expect(share.share).toBeLessThanOrEqual(share.upper);
          expect(share.upper).toBeLessThanOrEqual(1);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('what happens in one chain changes nothing in the others', () => {
  fc.assert(
    fc.property(anyRows(8, 40), (rows) => {
      const others = rows.filter(({ chain }) => chain !== 'redress');
      const counts = (study: Study): unknown =>
        study.sources.map(({ kind, chains }) => [
          kind,
          chains
            .slice(0, 2)
            .map(({ stages }) => stages.map(({ reached, went_on, open, lost }) => [reached, went_on, open, lost])),
        ]);
      // A day of the redress chain may be the last of the file, so both are followed to the same day.
      const question = { followedTo: 21_000 };
      const kindsOf = (list: readonly SomeCells[]): number => new Set(list.map(({ kind }) => kind)).size;
      fc.pre(kindsOf(others) === kindsOf(rows));
      expect(counts(aStudy(tenfold(others), question))).toEqual(counts(aStudy(tenfold(rows), question)));
    }),
    { numRuns: 60 },
  );
});

test('a file with a header and no rows holds nothing, and that is not zero', () => {
  const study = aStudy([]);
  expect(study.sources.map(({ kind }) => kind)).toEqual(['lived']);
  expect(stageIn(study, 'criminal', 'suspicion')).toMatchObject({ held: false, reached: null });
  expect(study.question.followed_to).toBeNull();
});
