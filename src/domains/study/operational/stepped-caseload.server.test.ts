import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, obstacles, unknownDay } from '../../caseload/public.ts';
import { aStep } from '../testing/own-steps.ts';
import { keyNumbers } from './key-numbers.ts';
import { lineBytes } from './step-lines.server.ts';
import { steppedCaseload } from './stepped-caseload.server.ts';

const ended = { stage: 'investigation', chain: 'criminal', exit: 'closed' } as const;

test('each line is a row of its own person, file and day, and who comes again has the same number', () => {
  const day = dayNumber('2026-03-01');
  const { columns, keyCounts, rowCount } = steppedCaseload([
    aStep([
      { person: 'p1', day },
      { person: 'p2', day: dayNumber('1899-12-31') },
    ]),
    aStep([{ person: 'p1', file: 'f1' }], { stage: 'investigation', chain: 'criminal', hasFile: true }),
  ]);
  expect({ rowCount, keyCounts }).toEqual({ rowCount: 3, keyCounts: [2, 1, 0] });
  expect([...columns.person]).toEqual([0, 1, 0]);
  expect([...columns.caseFile]).toEqual([-1, -1, 0]);
  expect([...columns.offence]).toEqual([-1, -1, -1]);
  expect([...columns.day]).toEqual([day, unknownDay, unknownDay]);
});

test('a line with codes has its own obstacles, and what rules had noticed beside them', () => {
  const lines = [
    { person: 'p1', codes: 'OB-C07 OB-C08|OB-B03' },
    { person: 'p2', codes: 'OB-B03|OB-C08 OB-C07' },
  ];
  const { columns, obstacleSets } = steppedCaseload([
    aStep([{ person: 'p1' }]),
    aStep(lines, { ...ended, hasObstacles: true, hasNoticed: true }),
  ]);
  const codesOf = (sets: Int32Array) =>
    [...sets].map((set) => obstacleSets[set]?.map((place) => obstacles[place]).join(' '));
  expect(codesOf(columns.obstacleSet)).toEqual(['', 'OB-C07 OB-C08', 'OB-B03']);
  expect(codesOf(columns.noticedSet)).toEqual(['', 'OB-B03', 'OB-C07 OB-C08']);
});

test('a step with a code that is in no list, without its key or with half a line is a fault', () => {
  const line = [{ person: 'p1' }];
  expect(() => steppedCaseload([aStep(line, { stage: 'nonsense' })])).toThrow('cannot be read');
  expect(() => steppedCaseload([aStep(line, { hasPerson: false })])).toThrow('cannot be read');
  const coded = (codes: string) =>
    aStep(
      [
        { person: 'p1', codes: 'OB-C07|' },
        { person: 'p2', codes },
      ],
      { ...ended, hasObstacles: true },
    );
  expect(() => steppedCaseload([coded('OB-Z99|')])).toThrow('cannot be read');
  expect(() => steppedCaseload([aStep([], { lines: new Uint8Array(lineBytes + 1) })])).toThrow('cut off');
  const { lines } = coded('OB-C08|');
  expect(() => steppedCaseload([aStep([], { ...ended, hasObstacles: true, lines: lines.subarray(0, -3) })])).toThrow(
    'cut off',
  );
});

test('what rules had noticed is given only when it is known of every path that has ended', () => {
  const tells = (tellsNoticed: boolean) =>
    steppedCaseload([
      aStep([{ person: 'p1' }], { tellsNoticed: false }),
      aStep([{ person: 'p1' }], { ...ended, tellsNoticed }),
    ]).tellsNoticed;
  expect([tells(true), tells(false)]).toEqual([true, false]);
});

test('two keys have one number exactly when they are the same, however many there are and however alike', () => {
  const part = fc.oneof(fc.integer({ min: -2, max: 2 }), fc.integer());
  fc.assert(
    fc.property(fc.array(fc.tuple(part, part, part), { maxLength: 3000, size: 'max' }), (keys) => {
      const numbers = keyNumbers();
      const given = keys.map((key) => numbers.numberOf(Int32Array.from(key), 0));
      const words = keys.map(String);
      const firstOf = [...new Set(words)];
      expect(given).toEqual(words.map((word) => firstOf.indexOf(word)));
      expect(numbers.size()).toBe(firstOf.length);
    }),
    { numRuns: 60 },
  );
});
