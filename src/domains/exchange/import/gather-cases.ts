import { earlierKey } from '../../cases/public.ts';
import { type ImportField, importFields } from './fields.ts';
import type { CellProblem, RowOutcome, RowRead } from './read-row.ts';
import type { ImportRow, ImportSettings } from './settings.ts';

/** What is wrong with one cell of one row of a file. */
export type RowProblem = CellProblem & { readonly row: number };

/** One case of a list, with every row that speaks of it. */
export type CaseOfRows = { readonly of: RowRead; readonly rows: readonly RowRead[] };

const saidOfCase = (row: RowRead): string => JSON.stringify(row.case);

/** Which field it is in which two rows of one case differ: the first, in the order of the list of fields. */
function differing(first: RowRead, other: RowRead): ImportField {
  const [a, b] = [first.case, other.case];
  const pairs: readonly (readonly [ImportField, unknown, unknown])[] = [
    ['openedOn', a.opened, b.opened],
    ['closedOn', a.closed?.at, b.closed?.at],
    ['end', a.closed?.end, b.closed?.end],
    ['endReason', a.closed?.reason, b.closed?.reason],
    ['sector', a.sector, b.sector],
    ['workplace', a.workplaceName, b.workplaceName],
    ['organisationNumber', a.organisationNumber, b.organisationNumber],
    ['municipality', a.municipality, b.municipality],
    ['note', a.note, b.note],
  ];
  return pairs.find(([, one, two]) => JSON.stringify(one) !== JSON.stringify(two))?.[0] ?? 'reference';
}

/** Puts the rows of one reference together; where they are a mistake, or say two things of one case, the later row is wrong. */
export function gatherCases(
  outcomes: readonly RowOutcome[],
  repeated: ImportSettings['repeated'],
): { readonly cases: readonly CaseOfRows[]; readonly problems: readonly RowProblem[] } {
  const byReference = new Map<string, { of: RowRead; rows: RowRead[] }>();
  const problems: RowProblem[] = [];
  for (const { read } of outcomes) {
    if (read === null) continue;
    const key = earlierKey(read.case.reference);
    const there = byReference.get(key);
    if (!there) byReference.set(key, { of: read, rows: [read] });
    else if (repeated === 'mistake') problems.push({ row: read.row, field: 'reference', wrong: 'repeated' });
    else if (saidOfCase(there.of) !== saidOfCase(read))
      problems.push({ row: read.row, field: differing(there.of, read), wrong: 'differs' });
    else there.rows.push(read);
  }
  return { cases: [...byReference.values()], problems };
}

/** The rows of a file by the columns that were chosen, as they are sent. `first`: the number of the first row in the file. */
export const rowsBy = (
  columns: Readonly<Partial<Record<ImportField, number>>>,
  rows: readonly (readonly string[])[],
  first: number,
): readonly ImportRow[] => {
  const chosen = importFields.flatMap((field) => {
    const at = columns[field];
    return at === undefined ? [] : [[field, at] as const];
  });
  return rows.flatMap((row, place) => {
    if (!row.some((cell) => cell.trim() !== '')) return [];
    const cells = chosen.flatMap(([field, at]) => {
      const cell = (row[at] ?? '').trim();
      return cell === '' ? [] : [[field, cell.slice(0, 2001)] as const];
    });
    return [{ row: first + place, cells: Object.fromEntries(cells) }];
  });
};

const atMost = 180_000;

/**
 * The rows in parts that are sent one after the other: at most so many rows and bytes in each, and all that speak of one case in the same. A case
 * of more rows than one part holds makes a part too large, which the server refuses with a sentence.
 */
export function partsOf(rows: readonly ImportRow[], most: number): readonly (readonly ImportRow[])[] {
  const byCase = new Map<string, ImportRow[]>();
  for (const row of rows) {
    const key = earlierKey(row.cells.reference ?? `${row.row}`);
    const there = byCase.get(key);
    if (there) there.push(row);
    else byCase.set(key, [row]);
  }
  const parts: ImportRow[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const group of byCase.values()) {
    const size = group.reduce((sum, row) => sum + sizeOf(row), 0);
    const last = parts.at(-1);
    if (last && last.length + group.length <= most && bytes + size <= atMost) {
      last.push(...group);
      bytes += size;
    } else {
      parts.push([...group]);
      bytes = size;
    }
  }
  return parts;
}

/** At most three bytes for a character, and the name of each field. */
const sizeOf = ({ cells }: ImportRow): number =>
  Object.entries(cells).reduce((sum, [field, cell]) => sum + field.length + 8 + (cell?.length ?? 0) * 3, 30);
