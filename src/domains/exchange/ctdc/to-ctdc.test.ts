import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nothingBeside, type PersonInFile, type Stage } from '../../caseload/public.ts';
import { sectors } from '../../knowledge/public.ts';
import { type CtdcRow, concatenated, ctdcColumns } from './columns.ts';
import { suppressRare } from './k-anonymous.ts';
import { ctdcK, ctdcRow, ctdcText, toCtdc, wordsOf } from './to-ctdc.ts';

const aPerson: fc.Arbitrary<PersonInFile> = fc
  .record({
    stages: fc.subarray<Stage>(['identified', 'support', 'report']),
    year: fc.option(fc.integer({ min: 2023, max: 2025 })),
    sector: fc.option(fc.constantFrom(...sectors.slice(0, 4))),
  })
  .map(({ stages, year, sector }) => ({
    stages: new Map<Stage, number | null>([
      ['suspicion', year === null ? null : Math.round(Date.UTC(year, 5, 1) / 86_400_000)],
      ...stages.map((stage) => [stage, null] as const),
    ]),
    exits: new Map(),
    beside: nothingBeside,
    sector,
  }));
const thousand = fc.array(aPerson, { minLength: 1000, maxLength: 1000 });

test('of a thousand people none is alone: each row has ten others that are alike in every column', () => {
  fc.assert(
    fc.property(thousand, (persons) => {
      const { rows, suppressed, notIdentified, report } = toCtdc(persons, 'SE');
      expect(rows.length + suppressed + notIdentified).toBe(1000);
      const classes = new Map<string, number>();
      for (const row of rows) {
        const key = ctdcColumns.map((column) => row[column]).join(',');
        classes.set(key, (classes.get(key) ?? 0) + 1);
      }
      for (const count of classes.values()) expect(count).toBeGreaterThanOrEqual(ctdcK);
      for (const { name, values } of report.fields) {
        const filled = rows.filter((row) => row[name as keyof CtdcRow] !== '').length;
        expect([name, values.kept + values.approximated + values.lost]).toEqual([name, filled]);
      }
      expect(toCtdc(persons.toReversed(), 'SE').rows).toEqual(rows);
    }),
    { numRuns: 5 },
  );
});

test('a flag is one or empty, never zero, and the columns that join flags say the same', () => {
  fc.assert(
    fc.property(aPerson, fc.option(fc.constantFrom('SE', 'LT')), (person, country) => {
      const row = ctdcRow(person, country);
      for (const column of ctdcColumns) {
        if (/^(meansOfControl|is|typeOf|recruiterRelation)/.test(column) && !(column in concatenated)) {
          expect(['', '1']).toContain(row[column]);
        }
      }
      for (const [column, prefix] of Object.entries(concatenated)) {
        expect(row[column as keyof CtdcRow]).toBe(wordsOf(row, prefix).join(';'));
      }
      expect(ctdcText([row]).split('\n')[0]).toBe(ctdcColumns.join(','));
    }),
  );
});

test('a person who is not identified is no victim, and what is not known is empty', () => {
  const seen: PersonInFile = {
    stages: new Map([['suspicion', null]]),
    exits: new Map(),
    beside: nothingBeside,
    sector: null,
  };
  expect(
    toCtdc(
      Array.from({ length: 20 }, () => seen),
      'SE',
    ),
  ).toMatchObject({ rows: [], notIdentified: 20 });
  const identified = {
    ...seen,
    stages: new Map<Stage, null>([
      ['suspicion', null],
      ['identified', null],
    ]),
  };
  const [row] = toCtdc(
    Array.from({ length: 11 }, () => identified),
    null,
  ).rows;
  expect(Object.values(row ?? {}).every((cell) => cell === '')).toBe(true);
});

test('a table is made k-anonymous by holding back whole rows, and by nothing else', () => {
  const cells = fc.record({
    a: fc.constantFrom('', '1'),
    b: fc.constantFrom('x', 'y', 'z'),
    c: fc.string({ maxLength: 1 }),
  });
  fc.assert(
    fc.property(fc.array(cells, { maxLength: 60 }), fc.integer({ min: 2, max: 6 }), (rows, k) => {
      const { kept, suppressed } = suppressRare(rows, ['a', 'b'], k);
      const alike = (row: { a: string; b: string }) => rows.filter(({ a, b }) => a === row.a && b === row.b).length;
      expect(kept.length + suppressed).toBe(rows.length);
      expect(new Set(kept)).toEqual(new Set(rows.filter((row) => alike(row) >= k)));
    }),
  );
  expect(() => suppressRare([], [], 1)).toThrow(RangeError);
});

const columns = join(process.env.CAPE_SHARED ?? '../shared/data', 'standards/ctdc/columns.csv');

describe.skipIf(!existsSync(columns))('the columns that were recovered of the file of 2021', () => {
  test('are ours, in the same order', () => {
    const told = parse(readFileSync(columns), { columns: true }) as { ctdc_column: string }[];
    expect(ctdcColumns).toEqual(told.map(({ ctdc_column: name }) => name));
    expect(ctdcColumns).toHaveLength(63);
  });
});
