import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ListTable, listTable } from '../populations/list-table.ts';

const folder = join(process.env.CAPE_SHARED ?? '../shared/data', 'statistics/tables');

/**
 * Published tables are outside the project and are read where they are stored; without them, tests that need them are
 * skipped.
 */
export const haveSharedTables = existsSync(folder);

/** A published table: a column of 0 and 1 for each list, and the count. */
export function sharedTable(name: string): ListTable {
  const [heading = [], ...rows] = readFileSync(join(folder, `${name}.csv`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.trim().split(','));
  return listTable(
    heading.slice(0, -1),
    rows.map((row) => ({
      lists: row.slice(0, -1).reduce((mask, on, list) => mask + (on === '1' ? 2 ** list : 0), 0),
      count: Number(row.at(-1)),
    })),
  );
}
