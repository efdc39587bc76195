import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { costSums, smallestShown } from '../../../caseload/public.ts';
import type { PackedRow } from '../../contribute/packed-rows.ts';
import { aFile, anEnvelope, aStudyRow } from '../../testing/builders.ts';
import { type FreezeRelease, type Gathered, ReleaseFacts, toFreeze } from './freeze.ts';

const at = { country: 'SE', realm: '7' };
const release = (asked: FreezeRelease, gathered: Gathered) =>
  decide(toFreeze, asked, { ...gathered, id: aFile }, new Date('2026-11-24T08:40:00.000Z'));
const input = { act: anEnvelope(), release: aFile, study: 'lost-cases', name: 'Release 1' };
const rows = (stage: string, people: number): PackedRow[] =>
  Array.from({ length: people }, (_, place) => ({
    ...aStudyRow({ person: String(place), file: null, stage }),
    references: [`r${place}`],
  }));
const agency = (en: string) => ({ sv: en, en });

test('a release is frozen as it may be shown: one to four are shown nowhere in it', () => {
  const contributions = [
    { agency: agency('One'), rows: rows('suspicion', 12), costs: null },
    { agency: agency('Two'), rows: rows('report', 3), costs: null },
  ];
  const [act] = release(input, { at, invented: true, contributions });
  const facts = ReleaseFacts.parse(act?.facts);
  expect(facts).toMatchObject({ joined: null, apart: null, invented: true, name: 'Release 1' });
  const [suspicion, report] = facts.figures.sources[0]?.chains[0]?.stages ?? [];
  expect(suspicion).toMatchObject({ reached: 12 });
  expect(report).toMatchObject({ reached: null, why: { reached: 'suppressed' } });
});

test('who was put together, who was not and who came in later cannot be worked out from the total', () => {
  const few = fc.integer({ min: 0, max: 12 });
  fc.assert(
    fc.property(few, few, few, (both, one, later) => {
      const suspected = rows('suspicion', both + one);
      const charged = [
        ...rows('charge', both),
        ...rows('charge', later).map((row) => ({
          ...row,
          person: `later ${row.person}`,
          references: [`l${row.person}`],
        })),
      ];
      fc.pre(suspected.length > 0);
      const contributions = [
        { agency: agency('One'), rows: suspected, costs: null },
        { agency: agency('Two'), rows: charged, costs: null },
      ].filter((given) => given.rows.length > 0);
      const { joined, apart, figures } = ReleaseFacts.parse(
        release(input, { at, invented: true, contributions })[0]?.facts,
      );
      const [criminal] = figures.sources[0]?.chains ?? [];
      const everybody = criminal?.stages[0]?.reached ?? null;
      const isTellable = (count: number) => count === 0 || count >= smallestShown;
      // The total less one of the two would be the other, so there is never one.
      expect(joined === null).toBe(apart === null);
      if (joined === null || apart === null) return;
      expect([joined, apart]).toEqual([both, one + later]);
      expect([joined, apart].every(isTellable)).toBe(true);
      if (everybody !== null) expect(isTellable(joined + apart - everybody)).toBe(true);
      else expect(isTellable(joined + apart - (criminal?.without_beginning ?? 0))).toBe(true);
    }),
    { numRuns: 80 },
  );
});

test('who was put together is shown where both numbers are large, and neither where a hidden number came in later', () => {
  const told = (later: number) => {
    const charged = rows('charge', 8 + later).map((row, place) =>
      place < 8 ? row : { ...row, references: [`l${place}`] },
    );
    const contributions = [
      { agency: agency('One'), rows: rows('suspicion', 20), costs: null },
      { agency: agency('Two'), rows: charged, costs: null },
    ];
    const { joined, apart } = ReleaseFacts.parse(release(input, { at, invented: true, contributions })[0]?.facts);
    return { joined, apart };
  };
  expect(told(0)).toEqual({ joined: 8, apart: 12 });
  // 8 and 15 less the 20 who were suspected would be the three that are hidden.
  expect(told(3)).toEqual({ joined: null, apart: null });
  expect(told(5)).toEqual({ joined: 8, apart: 17 });
  const reviewed = rows('report', 2).map((row) => ({ ...row, kind: 'reviewed' as const, references: [] }));
  const contributions = [
    { agency: agency('One'), rows: rows('suspicion', 20), costs: null },
    { agency: agency('Two'), rows: reviewed, costs: null },
  ];
  // 22 less the 20 would be the two of the closed files.
  const [act] = release(input, { at, invented: true, contributions });
  expect(ReleaseFacts.parse(act?.facts)).toMatchObject({ joined: null, apart: null });
});

test('what it cost is shown of the agencies that reported it, and a file of one agency is none of another', () => {
  const cost = (claimed: number) =>
    costSums([
      {
        case: 'the same word',
        sector: 'cleaning',
        people: 3,
        wages: { documented: claimed, probable: claimed, claimed },
        hours: [],
      },
    ]);
  const given = (costs: ReturnType<typeof cost> | null, en: string) => ({
    agency: agency(en),
    rows: rows('suspicion', 12),
    costs,
  });
  const frozen = (...contributions: ReturnType<typeof given>[]) =>
    ReleaseFacts.parse(release(input, { at, invented: true, contributions })[0]?.facts).cost;
  expect(frozen(given(null, 'One'))).toBeNull();
  const [one, two, three] = [given(cost(40_000), 'One'), given(cost(60_000), 'Two'), given(cost(50_000), 'Three')];
  expect(frozen(one, two, three)?.sectors[0]?.claimed).toEqual({ kronor: 150_000, people: 9, cases: 3 });
  // Of two cases, a reader who knows one takes it off and has the other.
  expect(frozen(one, two)?.sectors[0]?.claimed).toBeNull();
});
