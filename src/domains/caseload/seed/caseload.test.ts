import { expect, test } from 'vitest';
import { obstacles } from '../codes/obstacles.ts';
import { reasons } from '../codes/reasons.ts';
import { rowStore } from '../file/caseload.ts';
import { type CaseloadRow, caseloadColumns } from '../file/columns.ts';
import { caseloadRowReader } from '../file/row.ts';
import { generateCaseload, type SeedOptions, type Truth } from './caseload.ts';
import { noticeable } from './noticed.ts';

function made(options: SeedOptions): { rows: CaseloadRow[]; truth: Truth } {
  const rows: CaseloadRow[] = [];
  const generator = generateCaseload(options);
  for (;;) {
    const next = generator.next();
    if (next.done) return { rows, truth: next.value };
    rows.push(next.value);
  }
}

const { rows, truth } = made({ cases: 3000, seed: 7 });

test('the same seed makes the same caseload, another seed another', () => {
  expect(made({ cases: 40, seed: 7 })).toEqual(made({ cases: 40, seed: 7 }));
  expect(made({ cases: 40, seed: 8 }).rows).not.toEqual(made({ cases: 40, seed: 7 }).rows);
});

test('every row is one that the reader takes', () => {
  const reader = caseloadRowReader(caseloadColumns, rowStore());
  const problems = rows.flatMap((row, index) => [
    ...reader.read(
      caseloadColumns.map((name) => row[name]),
      index,
    ),
  ]);
  expect(problems).toEqual([]);
});

test('every obstacle and every reason occurs', () => {
  const large = made({ cases: 12_000, seed: 3 }).rows;
  const seen = new Set(large.flatMap(({ obstacle }) => obstacle.split(' ')));
  expect(obstacles.filter((obstacle) => !seen.has(obstacle))).toEqual([]);
  const given = new Set(large.map(({ reason }) => reason));
  expect(reasons.filter((reason) => !given.has(reason))).toEqual([]);
});

test('everything that a rule can notice was noticed somewhere, and only where a path of the work ended', () => {
  const seen = new Set(rows.flatMap(({ noticed }) => noticed.split(' ').filter(Boolean)));
  expect([...seen].sort()).toEqual([...noticeable].sort());
  expect(rows.filter(({ noticed, exit, kind }) => noticed !== '' && (exit === '' || kind === 'reviewed'))).toEqual([]);
});

test('nothing happens after the last day, and nothing before 2019', () => {
  const days = rows
    .map(({ date }) => date)
    .filter(Boolean)
    .toSorted();
  expect(days[0]?.slice(0, 4)).toBe('2019');
  expect((days.at(-1) as string) <= '2026-11-24').toBe(true);
  const until = made({ cases: 200, seed: 7, until: '2021-06-30' }).rows;
  expect(until.every(({ date }) => date <= '2021-06-30')).toBe(true);
});

test('the prosecution authority sees no one before the law names it among the nine', () => {
  const early = rows.filter(
    ({ agency, stage, date }) => agency === 'prosecution' && stage === 'suspicion' && date < '2024-07-01',
  );
  expect(early).toEqual([]);
});

test('berries are picked in summer, and the new lesser offence crowds nothing out before there is one', () => {
  const months = rows
    .filter(({ sector, stage }) => sector === 'berries' && stage === 'signal')
    .map(({ date }) => Number(date.slice(5, 7)));
  expect(months.filter((month) => month >= 7 && month <= 9).length).toBeGreaterThan(months.length * 0.8);
  expect(rows.filter(({ obstacle, date }) => obstacle.includes('OB-C03') && date < '2026-01-01')).toEqual([]);
});

test('the truth knows how many were never seen, and they are in no row', () => {
  const inRows = new Set(
    rows.filter(({ kind, person }) => kind === 'lived' && person !== '').map(({ person }) => person),
  );
  expect(inRows.size).toBe(truth.seen);
  expect(truth.hidden).toBeGreaterThan(0);
  expect(truth.seen + truth.hidden).toBe(truth.persons);
  expect(truth.cases_seen).toBe(3000);
  const years = Object.values(truth.by_year);
  expect(years.reduce((sum, year) => sum + year.persons, 0)).toBe(truth.persons);
});

test('a person can be on several lists, which is what estimating the unseen needs', () => {
  const lists = new Map<string, Set<string>>();
  for (const { stage, kind, person, agency } of rows) {
    if (stage === 'suspicion' && kind === 'lived' && agency !== '')
      lists.set(person, (lists.get(person) ?? new Set()).add(agency));
  }
  const sizes = [...lists.values()].map((seenBy) => seenBy.size);
  expect(sizes.filter((size) => size > 1).length).toBeGreaterThan(sizes.length * 0.1);
  expect(new Set([...lists.values()].flatMap((seenBy) => [...seenBy])).size).toBeGreaterThanOrEqual(10);
});
