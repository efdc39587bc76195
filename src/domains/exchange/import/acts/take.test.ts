import { expect, it } from 'vitest';
import { anImport } from '../testing/an-import.ts';
import { toTakeRows } from './take.ts';

const rows = [{ row: 2, cells: { reference: 'A 1' } }];
const made = (
  of: ReturnType<typeof anImport>,
  problems: Parameters<NonNullable<typeof toTakeRows.refuses>>[1]['problems'] = [],
) => ({ ...of, cases: [], problems, asker: '1000', firms: 0, made: () => [] }) as const;
const input = { act: { id: 'x' }, rows } as unknown as Parameters<NonNullable<typeof toTakeRows.refuses>>[0];
const now = new Date('2026-11-24T08:40:00.000Z');
const refused = (of: ReturnType<typeof made>) => toTakeRows.refuses?.(input, of, now)?.text.id;

it('nothing comes to an import that was undone, or that has all its rows', () => {
  expect(toTakeRows.possible?.(anImport({ undone: true }))?.text.id).toBe('case-import.is-undone');
  expect(toTakeRows.possible?.(anImport({ taken: 3 }))?.text.id).toBe('case-import.is-whole');
  expect(toTakeRows.possible?.(anImport())).toBeNull();
});

it('rows that are wrong, or more than were begun with, are refused', () => {
  expect(refused(made(anImport()))).toBeUndefined();
  expect(refused(made(anImport(), [{ row: 2, field: 'openedOn', wrong: 'missing' }]))).toBe('case-import.refused');
  expect(refused(made(anImport({ rows: 0 })))).toBe('case-import.more-than-begun');
});

it('rows come from the person who began the import, and from no colleague', () => {
  expect(refused({ ...made(anImport()), asker: '1001' } as never)).toBe('case-import.of-another');
});
