import { expect, it } from 'vitest';
import type { ImportRow } from './settings.ts';
import { takeList } from './take-list.ts';
import { tryList } from './try-list.ts';

const rows: readonly ImportRow[] = Array.from({ length: 450 }, (_, at) => ({
  row: at + 2,
  cells: { reference: at === 7 ? 'A 6' : `A ${at}`, openedOn: '2019' },
}));
const check = async (part: readonly ImportRow[]) => ({
  cases: part.length,
  persons: 0,
  claims: 0,
  firms: ['1'],
  errors: part
    .filter(({ row }) => row === 8)
    .map(({ row }) => ({ row, field: 'openedOn' as const, wrong: 'no-day' as const, text: '' })),
});
const tell = { texts: { tooMany: '', aliasTaken: '' }, far: () => undefined };

it('a row that is wrong is set aside alone, or with its whole case where rows are one case', async () => {
  const alone = await tryList(rows, check, { repeated: 'mistake', ...tell });
  expect(alone.good).toHaveLength(449);
  const together = await tryList(rows, check, { repeated: 'one-case', ...tell });
  expect(together.good).toHaveLength(448);
});

it('a case of more rows than one part is refused before anything is sent', async () => {
  const many = rows.map((row) => ({ ...row, cells: { reference: 'A' } }));
  const tried = await tryList(many, () => Promise.reject(new Error('asked')), { repeated: 'one-case', ...tell });
  expect(tried).toMatchObject({ good: [], rows: 450 });
  expect(tried.errors).toHaveLength(450);
});

it('a firm counts once, and an alias of an earlier row is refused in whichever part it stands', async () => {
  const named = rows.map((row) => ({
    ...row,
    cells: { ...row.cells, ...(row.row % 300 === 2 ? { alias: 'Lärkan' } : {}) },
  }));
  const tried = await tryList(named, check, { repeated: 'mistake', ...tell });
  expect(tried.firms).toBe(1);
  expect(tried.errors.map(({ row, wrong }) => [row, wrong])).toContainEqual([302, 'alias-taken']);
  expect(tried.good).toHaveLength(448);
});

it('an import that stopped goes on after what is in', async () => {
  const sent: number[] = [];
  const take = async (part: readonly ImportRow[]) => {
    if (sent.length === 1) return false;
    sent.push(part.length);
    return true;
  };
  let far = 0;
  expect(await takeList(rows, take, (done) => (far = done))).toBe(false);
  sent.length = 0;
  const again: number[] = [];
  const all = async (part: readonly ImportRow[]) => Boolean(again.push(part.length));
  expect(await takeList(rows, all, () => undefined, far)).toBe(true);
  expect(far + again.reduce((sum, one) => sum + one, 0)).toBe(450);
});
