import { earlierKey } from '../../cases/public.ts';
import { mostAtOnce } from './fields.ts';
import { partsOf } from './gather-cases.ts';
import type { ImportChecked } from './schema.ts';
import type { ImportRow, ImportSettings } from './settings.ts';

/** What is wrong with a list, and what its good rows would become. */
export type ListTried = {
  readonly errors: ImportChecked['errors'];
  readonly rows: number;
  readonly cases: number;
  readonly persons: number;
  readonly claims: number;
  /** Records of firms that would be begun. */
  readonly firms: number;
  /** The rows that nothing is wrong with. */
  readonly good: readonly ImportRow[];
};

/**
 * Tries a whole list, part by part: nothing is written. Where several rows are one case, all of them are set aside when one is wrong, so that no
 * case comes in half. `far` is told how many rows have been tried.
 */
export async function tryList(
  rows: readonly ImportRow[],
  check: (rows: readonly ImportRow[]) => Promise<ImportChecked>,
  {
    repeated,
    texts,
    far,
  }: {
    readonly repeated: ImportSettings['repeated'];
    /** What is said of a case of too many rows, and of an alias that stands in two. */
    readonly texts: { readonly tooMany: string; readonly aliasTaken: string };
    readonly far: (done: number) => void;
  },
): Promise<ListTried> {
  const ofCase = new Map<string, number>();
  const keyOf = (row: ImportRow): string => earlierKey(row.cells.reference ?? `\n${row.row}`);
  for (const row of rows) ofCase.set(keyOf(row), (ofCase.get(keyOf(row)) ?? 0) + 1);
  const isTooMany = (row: ImportRow): boolean => (ofCase.get(keyOf(row)) ?? 0) > mostAtOnce;
  const again = rowsWithAliasOfEarlier(rows);
  const errors: ImportChecked['errors'] = [
    ...rows
      .filter(isTooMany)
      .map(({ row }) => ({ row, field: 'reference' as const, wrong: 'repeated' as const, text: texts.tooMany })),
    ...[...again].map((row) => ({
      row,
      field: 'alias' as const,
      wrong: 'alias-taken' as const,
      text: texts.aliasTaken,
    })),
  ];
  const sum = { cases: 0, persons: 0, claims: 0 };
  const asked = rows.filter((row) => !isTooMany(row) && !again.has(row.row));
  const firms = new Set<string>();
  let done = rows.length - asked.length;
  for (const part of partsOf(asked, mostAtOnce)) {
    const checked = await check(part);
    errors.push(...checked.errors);
    sum.cases += checked.cases;
    sum.persons += checked.persons;
    sum.claims += checked.claims;
    for (const number of checked.firms) firms.add(number);
    done += part.length;
    far(done);
  }
  errors.sort((a, b) => a.row - b.row);
  const wrong = new Set(errors.map(({ row }) => row));
  const wrongCases = new Set(rows.filter(({ row }) => wrong.has(row)).map(keyOf));
  const isSetAside = (row: ImportRow): boolean =>
    repeated === 'one-case' ? wrongCases.has(keyOf(row)) : wrong.has(row.row);
  return { errors, rows: rows.length, ...sum, firms: firms.size, good: rows.filter((row) => !isSetAside(row)) };
}

/** The numbers of rows whose alias stands in an earlier row too, also in one that is sent in another part. */
function rowsWithAliasOfEarlier(rows: readonly ImportRow[]): ReadonlySet<number> {
  const seen = new Set<string>();
  const again = new Set<number>();
  for (const { row, cells } of rows) {
    if (!cells.alias) continue;
    if (seen.has(cells.alias)) again.add(row);
    seen.add(cells.alias);
  }
  return again;
}
