import { isDay } from '../../../kernel/time/wall-time.ts';
import type { EvidenceCode, HourRow, SumRow } from './hour-row.ts';
import { type ColumnName, columnWords, evidenceWords, kindWords, type RowFaultKind } from './row-words.ts';

/*
 * Hours and payments from a table that was pasted, or the file of a till, a door, an alarm or a phone: one row each. With headings the
 * columns come in any order, in Swedish or English; without, a row is day, from, to, break, evidence, hours, or day, kind, sum, evidence. Rows with
 * one time only are registrations: of each day and source the first and the last are the beginning and the end.
 */

export type RowFault = {
  /** As the text counts its lines; the first is 1. */
  readonly row: number;
  readonly column: ColumnName;
  readonly kind: RowFaultKind;
};
export type RowsRead = {
  readonly rows: readonly HourRow[];
  readonly sums: readonly SumRow[];
  readonly faults: readonly RowFault[];
};

type RowCells = Partial<Readonly<Record<ColumnName, string>>>;
type Numbered = { readonly row: number; readonly cells: RowCells };
type Stamp = { readonly row: number; readonly day: string; readonly by: EvidenceCode; readonly at: number };

const plain = (cell: string | undefined): string => (cell ?? '').trim().toLowerCase().replace(/\s+/g, ' ');

/** A day as 2026-03-02 or 2.3.2026. */
function dayIn(cell: string | undefined): string | null {
  const found = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain(cell)) ?? null;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(plain(cell));
  const [year, month, day] = (found ? found.slice(1) : (dotted?.slice(1).reverse() ?? [])).map(Number);
  if (!year || !month || !day || !isDay(year, month, day) || year < 1900 || year > 2199) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** A time as 9, 09:00, 9.30 or 09:00:12, in minutes after midnight; 24:00 ends the day. */
function clockIn(cell: string | undefined): number | null {
  const found = /^(\d{1,2})(?:[:.](\d{2})(?::\d{2}(?:\.\d+)?)?)?$/.exec(plain(cell));
  if (!found) return null;
  const [hour, minute] = [Number(found[1]), Number(found[2] ?? 0)];
  return minute < 60 && hour * 60 + minute <= 1440 ? hour * 60 + minute : null;
}

/** Hours as 7.5 or 7,5, in whole minutes. */
function hoursIn(cell: string | undefined): number | null {
  const found = /^\d{1,2}(?:[.,]\d{1,3})?$/.exec(plain(cell));
  const minutes = found ? Math.round(Number(found[0].replace(',', '.')) * 60) : 0;
  return minutes >= 1 && minutes <= 1440 ? minutes : null;
}

/** A sum in the smallest unit: 1 234,50 with two decimals is 123450. */
function sumIn(cell: string | undefined, decimals: number): number | null {
  const bare = (cell ?? '').replace(/[\s\u00a0']/g, '').replace(',', '.');
  const found = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(bare);
  if (!found || (found[2] !== undefined && found[2].length > decimals)) return null;
  const minor = Number(found[1]) * 10 ** decimals + Number((found[2] ?? '').padEnd(decimals, '0') || 0);
  return minor > 0 ? minor : null;
}

/** The strongest of what is named: `till+own` is the till. Not told is the person’s own account. */
function evidenceIn(cell: string | undefined, otherwise: EvidenceCode = 'own'): EvidenceCode | null {
  const named = plain(cell)
    .split('+')
    .map((word) => word.trim())
    .filter(Boolean);
  const codes = named.map((word) => evidenceWords.find(({ words }) => words.includes(word))?.code ?? null);
  if (codes.includes(null)) return null;
  return evidenceWords.find(({ code }) => codes.includes(code))?.code ?? otherwise;
}

const kindIn = (cell: string | undefined) =>
  plain(cell) === '' ? 'work' : (kindWords.find(({ words }) => words.includes(plain(cell)))?.kind ?? null);

/** Which column each heading is; null when the first row has no headings. */
function headingsIn(row: readonly string[]): readonly (ColumnName | null)[] | null {
  const named = row.map((cell) => columnWords.find(({ words }) => words.includes(plain(cell)))?.column ?? null);
  return named.includes('day') ? named : null;
}

/** The cells by name. A day may bring its time: 2026-03-02 09:14. */
function cellsOf(row: readonly string[], headings: readonly (ColumnName | null)[] | null): RowCells {
  const order: readonly (ColumnName | null)[] =
    headings ??
    (kindIn(row[1]) === null || plain(row[1]) === ''
      ? ['day', 'from', 'to', 'break', 'evidence', 'hours']
      : ['day', 'kind', 'amount', 'evidence']);
  const cells: Partial<Record<ColumnName, string>> = {};
  for (const [at, cell] of row.entries()) {
    const column = order[at];
    if (column && cell.trim() !== '') cells[column] ??= cell;
  }
  const both = /^(\S+)[ T](\d{1,2}[:.]\d{2}(?:\S*))$/.exec((cells.day ?? '').trim());
  return both?.[1] && both[2] ? { ...cells, day: both[1], from: cells.from ?? both[2] } : cells;
}

/** `decimals`: how many the money of the country has. `first`: the number of the first row. `by`: what shows rows that do not say it. */
type ReadingWith = { readonly decimals: number; readonly first?: number; readonly by?: EvidenceCode };

/** Reads a table. */
export function readRows(
  table: readonly (readonly string[])[],
  { decimals, first = 1, by: shownBy }: ReadingWith,
): RowsRead {
  const [top = []] = table;
  const headings = headingsIn(top);
  const numbered = table
    .map((row, at): { row: number; of: readonly string[] } => ({ row: at + first, of: row }))
    .slice(headings ? 1 : 0)
    .filter(({ of }) => of.some((cell) => cell.trim() !== ''))
    .map(({ row, of }): Numbered => ({ row, cells: cellsOf(of, headings) }));
  const faults: RowFault[] = [];
  const rows: { readonly row: number; readonly is: HourRow }[] = [];
  const sums: SumRow[] = [];
  const stamps: Stamp[] = [];
  for (const { row, cells } of numbered) {
    const wrong = (column: ColumnName, kind: RowFaultKind): void => void faults.push({ row, column, kind });
    const [day, kind, by] = [dayIn(cells.day), kindIn(cells.kind), evidenceIn(cells.evidence, shownBy)];
    if (day === null) wrong('day', 'not-a-day');
    if (kind === null) wrong('kind', 'unknown-kind');
    if (by === null) wrong('evidence', 'unknown-evidence');
    if (day === null || kind === null || by === null) continue;
    if (kind !== 'work') {
      const minor = sumIn(cells.amount, decimals);
      if (minor === null) wrong('amount', 'not-a-sum');
      else sums.push({ day, kind, minor, by });
      continue;
    }
    const read = hoursRow({ day, by, cells });
    if ('wrong' in read) wrong(read.wrong[0], read.wrong[1]);
    else if ('at' in read) stamps.push({ row, day, by, at: read.at });
    else rows.push({ row, is: read });
  }
  faults.push(...seenFaults(stamps));
  rows.push(...seenRows(stamps));
  faults.push(...twiceFaults(rows));
  return {
    rows: rows.sort((a, b) => a.row - b.row).map(({ is }) => is),
    sums,
    faults: faults.sort((a, b) => a.row - b.row),
  };
}

type Wrong = { readonly wrong: readonly [ColumnName, RowFaultKind] };

/** The hours of one row: by the clock, their number alone, or one registration. */
function hoursRow(of: { day: string; by: EvidenceCode; cells: RowCells }): HourRow | { readonly at: number } | Wrong {
  const { day, by, cells } = of;
  const pause =
    cells.break === undefined ? 0 : /^\d{1,3}$/.test(plain(cells.break)) ? Number(plain(cells.break)) : null;
  if (pause === null || pause > 600) return { wrong: ['break', 'not-a-break'] };
  if (cells.from === undefined) {
    const minutes = hoursIn(cells.hours);
    if (cells.hours === undefined) return { wrong: ['from', 'no-hours'] };
    if (minutes === null) return { wrong: ['hours', 'not-hours'] };
    if (pause >= minutes) return { wrong: ['break', 'break-too-long'] };
    return { day, from: null, to: null, minutes, pause, by };
  }
  const from = clockIn(cells.from);
  if (from === null) return { wrong: ['from', 'not-a-time'] };
  if (cells.to === undefined) return { at: from };
  const to = clockIn(cells.to);
  if (to === null) return { wrong: ['to', 'not-a-time'] };
  if (from === to || from === 1440) return { wrong: ['to', 'no-time-between'] };
  if (pause >= (to > from ? to - from : to + 1440 - from)) return { wrong: ['break', 'break-too-long'] };
  return { day, from, to, minutes: null, pause, by };
}

const groupsOf = (stamps: readonly Stamp[]): readonly (readonly Stamp[])[] => {
  const groups = new Map<string, Stamp[]>();
  for (const stamp of stamps) {
    const key = `${stamp.day} ${stamp.by}`;
    groups.set(
      key,
      [...(groups.get(key) ?? []), stamp].sort((a, b) => a.at - b.at),
    );
  }
  return [...groups.values()];
};

/** From the first registration of a day to the last, source by source. */
const seenRows = (stamps: readonly Stamp[]): readonly { row: number; is: HourRow }[] =>
  groupsOf(stamps).flatMap((group) => {
    const [first, last] = [group[0], group.at(-1)];
    if (!first || !last || first.at === last.at) return [];
    return [
      { row: first.row, is: { day: first.day, from: first.at, to: last.at, minutes: null, pause: 0, by: first.by } },
    ];
  });

const seenFaults = (stamps: readonly Stamp[]): readonly RowFault[] =>
  groupsOf(stamps).flatMap((group) => {
    const [first, last] = [group[0], group.at(-1)];
    return first && first.at === last?.at ? [{ row: first.row, column: 'to', kind: 'only-one-time' } as const] : [];
  });

/** A number of hours without clock times is alone on its day: beside others it could not be seen whether they are the same. */
function twiceFaults(rows: readonly { readonly row: number; readonly is: HourRow }[]): readonly RowFault[] {
  return rows.flatMap(({ row, is }) => {
    const others = rows.filter((one) => one.is.day === is.day && one.row !== row);
    const isSecond = is.from === null ? others.length > 0 : false;
    return isSecond && (others.some((one) => one.is.from !== null) || others.some((one) => one.row < row))
      ? [{ row, column: 'hours', kind: 'twice-on-a-day' } as const]
      : [];
  });
}
