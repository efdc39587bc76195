import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  allStages,
  besides,
  type Fidelity,
  htcdsFields,
  isoDay,
  isWrongFile,
  type PersonInFile,
  personsIn,
  readCaseloadText,
  type Stage,
} from '../../caseload/public.ts';
import { htcdsColumns, htcdsText, toHtcds } from './to-htcds.ts';

type Exit = PersonInFile['exits'] extends ReadonlyMap<Stage, infer E> ? E : never;

const aPerson: fc.Arbitrary<PersonInFile> = fc
  .record({
    stages: fc.subarray([...allStages], { minLength: 1 }),
    day: fc.option(fc.integer({ min: 19_000, max: 20_400 })),
    exits: fc.dictionary(
      fc.constantFrom('suspicion', 'identified', 'report', 'investigation'),
      fc.constantFrom('unfounded', 'referred-on', 'not-told', 'withdrew'),
      { maxKeys: 2 },
    ),
    counts: fc.tuple(...besides.map(() => fc.nat({ max: 3 }))),
  })
  .map(({ stages, day, exits, counts }) => ({
    stages: new Map(stages.map((stage, at) => [stage, day === null ? null : day + at])),
    exits: new Map(Object.entries(exits) as [Stage, Exit][]),
    beside: Object.fromEntries(besides.map((name, at) => [name, counts[at] ?? 0])) as PersonInFile['beside'],
    sector: null,
  }));
const people = fc.array(aPerson, { maxLength: 25 });

function back(text: string): { persons: readonly PersonInFile[]; report: Fidelity } {
  const read = readCaseloadText({ bytes: new TextEncoder().encode(text), text });
  if (isWrongFile(read) || !read.caseload.fidelity) throw new Error('what went out cannot be read');
  return { persons: personsIn(read.caseload), report: read.caseload.fidelity };
}
const lineIn = (
  lines: readonly { name: string; values: { kept: number; approximated: number; lost: number } }[],
  name: string,
) => lines.find((line) => line.name === name)?.values ?? { kept: 0, approximated: 0, lost: 0 };
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

test('what goes out comes in again as it was, but for exactly what the report names, value by value', () => {
  fc.assert(
    fc.property(people, (persons) => {
      const { rows, written } = toHtcds(persons, isoDay);
      const sent = persons.filter(({ stages }) => stages.has('suspicion'));
      const { persons: came } = back(htcdsText(rows));
      expect(came).toHaveLength(sent.length);
      const pairs = sent.map((before, at) => ({ before, after: came[at] as PersonInFile }));
      const { fields, beyond } = written.report;

      // Stages: those that did not come back are those that the report calls lost, and no others came.
      for (const stage of allStages) {
        const gone = pairs.filter(({ before, after }) => before.stages.has(stage) && !after.stages.has(stage)).length;
        expect([stage, lineIn(beyond, `stage:${stage}`).lost]).toEqual([stage, gone]);
        expect(pairs.some(({ before, after }) => !before.stages.has(stage) && after.stages.has(stage))).toBe(false);
      }
      // Days: of the suspicion each comes back; of everything later none.
      const isDayKept = ({ before, after }: (typeof pairs)[number]): boolean =>
        before.stages.get('suspicion') === after.stages.get('suspicion');
      expect(pairs.every(isDayKept)).toBe(true);
      expect(lineIn(fields, 'cas_IncomingReferralDate').approximated).toBe(
        sent.filter(({ stages }) => stages.get('suspicion') != null).length,
      );
      const later = ({ stages }: PersonInFile): number =>
        [...stages].filter(([stage, day]) => stage !== 'suspicion' && day !== null).length;
      expect(lineIn(beyond, 'day:later').lost).toBe(sum(sent.map(later)) - sum(came.map(later)));
      // Endings: kept are those that came back at the same stage with the same word; the others are named, one by one.
      const isSame = ({ before, after }: (typeof pairs)[number]): boolean =>
        JSON.stringify([...before.exits]) === JSON.stringify([...after.exits]);
      expect(lineIn(fields, 'cas_Status')).toEqual({
        kept: pairs.filter(isSame).length,
        approximated: pairs.filter((pair) => !isSame(pair)).length,
        lost: 0,
      });
      expect(lineIn(beyond, 'ending').lost).toBe(
        sum(pairs.filter((pair) => !isSame(pair)).map(({ before }) => before.exits.size)),
      );
      // Beside: nothing of it comes back.
      for (const name of besides) {
        const line = name === 'sector' ? lineIn(fields, 'vic_ForcedLabourIndustry') : lineIn(beyond, name);
        expect(line.lost).toBe(sum(sent.map(({ beside }) => beside[name])));
        expect(came.every(({ beside }) => beside[name] === 0)).toBe(true);
      }
    }),
  );
});

test('what came in once goes out and comes in without losing anything more', () => {
  fc.assert(
    fc.property(people, (persons) => {
      const once = back(htcdsText(toHtcds(persons, isoDay).rows)).persons;
      const again = toHtcds(once, isoDay);
      const twice = back(htcdsText(again.rows)).persons;
      const lost = again.written.report.beyond.filter(({ name }) => name !== 'day:later' && name !== 'ending');
      expect(lost).toEqual([]);
      if (again.written.report.beyond.length === 0) expect(twice).toEqual(once);
    }),
  );
});

test('every field of the standard is written, or is on the list of those that are not held, with why', () => {
  const { report } = toHtcds([], isoDay).written;
  expect(report.fields.map(({ name }) => name)).toEqual(htcdsFields.map(({ name }) => name));
  for (const { name, fate, how } of report.fields) {
    const isOurs = (htcdsColumns as readonly string[]).includes(name) || name === 'vic_ForcedLabourIndustry';
    expect([name, fate === 'not-held']).toEqual([name, !isOurs]);
    if (fate !== 'kept') expect([name, how]).toEqual([name, expect.any(String)]);
  }
});

test('where days stay in the agency the report calls them lost', () => {
  const someone: PersonInFile = {
    stages: new Map([['suspicion', 20_000]]),
    exits: new Map(),
    beside: { reason: 0, obstacle: 0, noticed: 0, region: 0, sector: 0 },
    sector: null,
  };
  const { report } = toHtcds([someone], () => '').written;
  expect(report.fields.find(({ name }) => name === 'cas_IncomingReferralDate')).toMatchObject({
    fate: 'lost',
    how: 'days-stay',
    values: { lost: 1 },
  });
});
