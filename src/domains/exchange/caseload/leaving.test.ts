import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  allStages,
  isWrongFile,
  nothingBeside,
  type PersonInFile,
  personsIn,
  readCaseloadText,
  type Stage,
} from '../../caseload/public.ts';
import { leaving, shownLeaving } from './leaving.ts';
import { carriedStages, type HtcdsRow, htcdsColumns, htcdsText } from './to-htcds.ts';

type Exit = PersonInFile['exits'] extends ReadonlyMap<Stage, infer E> ? E : never;
const person = (stages: readonly Stage[], exit?: readonly [Stage, Exit]): PersonInFile => ({
  stages: new Map(stages.map((stage, at) => [stage, 20_000 + at])),
  exits: new Map(exit ? [exit] : []),
  beside: nothingBeside,
  sector: null,
});
const many = (count: number, one: PersonInFile): PersonInFile[] => Array.from({ length: count }, () => one);
const seen = person(['suspicion']);
const helped = person(['suspicion', 'identified', 'support']);

/** How many persons of a file are at each stage that the standard holds, read as any file is. */
function countsIn(text: string): Record<string, number> {
  const read = readCaseloadText({ bytes: new TextEncoder().encode(text), text });
  if (isWrongFile(read)) throw new Error(read.problems[0]?.text.message);
  const persons = personsIn(read.caseload);
  return Object.fromEntries(
    carriedStages.map((stage) => [stage, persons.filter(({ stages }) => stages.has(stage)).length]),
  );
}

test('those leave of whom ten are alike, and no others', () => {
  const { text, written, keptBack } = leaving([...many(10, seen), ...many(9, helped)]);
  expect(written).toMatchObject({ persons: 10, carried: { suspicion: 10, identified: 0, support: 0 } });
  expect(keptBack).toBe(9);
  expect(text).not.toContain('ActualVictimOfTrafficking');
});

test('no day leaves, and the order of the rows says nothing of who came first', () => {
  const people = [...many(10, helped), ...many(10, seen)];
  const { text } = leaving(people);
  expect(text).not.toMatch(/\d/);
  expect(leaving(people.toReversed()).text).toBe(text);
});

test('a person with no suspicion on record is not written, and is counted as left out', () => {
  const { written, keptBack } = leaving([...many(10, seen), person(['report'])]);
  expect(written).toMatchObject({ persons: 10, withoutBeginning: 1 });
  expect(keptBack).toBe(0);
});

test('those who stay are shown as the figures of the agency are: 1 to 4 are no number, and zero is one', () => {
  const people = [...many(10, person(['suspicion', 'report'])), ...many(4, helped), ...many(5, person(['charge']))];
  expect(shownLeaving(leaving(people), '')).toMatchObject({
    persons: 10,
    keptBack: null,
    withoutBeginning: 5,
    endingsWithoutHow: 0,
    lost: [{ stage: 'report', persons: 10 }],
  });
  const mixed = [...many(3, person(['suspicion', 'report'])), ...many(10, seen)];
  expect(shownLeaving(leaving(mixed), '').lost).toEqual([{ stage: 'report', persons: null }]);
});

const anyPerson = fc
  .tuple(
    fc.subarray([...allStages]),
    fc.constantFrom(undefined, 'unfounded' as const, 'closed' as const, 'referred-on' as const),
  )
  .map(([stages, exit]) => person(stages, exit && ['suspicion', exit as Exit]));

test('what goes out comes back with the same counts of what the standard holds, whichever persons they are', () => {
  const crowd = fc.array(fc.tuple(anyPerson, fc.integer({ min: 1, max: 25 })), { maxLength: 12 });
  fc.assert(
    fc.property(crowd, (groups) => {
      const { text, written, keptBack } = leaving(groups.flatMap(([one, count]) => many(count, one)));
      expect(countsIn(text)).toEqual(written.carried);
      expect(written.persons + keptBack + written.withoutBeginning).toBe(
        groups.reduce((sum, [, count]) => sum + count, 0),
      );
    }),
  );
});

test('no line and no cell begins with a sign that a spreadsheet executes, whichever persons they are', () => {
  fc.assert(
    fc.property(fc.array(anyPerson, { maxLength: 8 }), (people) => {
      const { text } = leaving(people.flatMap((one) => many(10, one)));
      for (const cell of text.split(/[,\n]/)) expect(cell).toMatch(/^([A-Za-z_]+)?$/);
    }),
  );
});

test.each(['=1+1', '+46', '-1', '@SUM(A1)', '\t=1', 'a,b', '"', 'a\nb', '=HYPERLINK("x")'])(
  'a cell that holds %j makes no file',
  (cell) => {
    const row = Object.fromEntries(htcdsColumns.map((column) => [column, ''])) as HtcdsRow;
    for (const column of htcdsColumns) {
      expect(() => htcdsText([{ ...row, [column]: cell }])).toThrow('no code and no day');
    }
  },
);
