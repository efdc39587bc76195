import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ListTable, listTable } from '../populations/list-table.ts';

/** Published tables and what R made of them, for tests: they belong to others and are read where they are stored. */
const folder = join(process.env.CAPE_SHARED ?? '../shared/data', 'statistics');

export const hasSharedTables = existsSync(join(folder, 'tables'));

export const sharedText = (name: string): string => readFileSync(join(folder, name), 'utf8');

/** The cells of a comma-separated file without its quotes; only for files in which no cell holds a comma. */
export const sharedRows = (name: string): string[][] =>
  sharedText(name)
    .trim()
    .split('\n')
    .map((line) => line.trim().replaceAll('"', '').split(','));

/** A history such as "1010" as a bit mask. */
export const historyOf = (on: Iterable<string>): number =>
  [...on].reduce((mask, cell, list) => (cell === '1' ? mask | (1 << list) : mask), 0);

export function sharedTable(name: string): ListTable {
  const [head, ...rows] = sharedRows(`tables/${name}.csv`);
  return listTable(
    (head as string[]).slice(0, -1),
    rows.map((row) => ({ lists: historyOf(row.slice(0, -1)), count: Number(row.at(-1)) })),
  );
}

/** R's bootstrap tables of `bootfix_NAME_1000.csv`, each with the stepwise total that R has for it. */
export function sharedDraws(name: string): { total: number; counts: Float64Array }[] {
  const [head, ...rows] = sharedRows(`r-reference/bootfix_${name}_1000.csv`);
  const histories = (head as string[]).slice(1);
  return rows.map(([total, ...cells]) => {
    const counts = new Float64Array(2 ** (histories[0] as string).length);
    for (const [at, history] of histories.entries()) counts[historyOf(history)] = Number(cells[at]);
    return { total: Number(total), counts };
  });
}
