import { exits } from '../codes/exits.ts';
import { unknownDay } from '../day.ts';
import type { Fidelity } from '../fidelity/fidelity.ts';
import type { CodedRow, RowStore } from '../file/caseload.ts';
import type { RowProblem } from '../file/row.ts';
import { rowMessages as text } from '../file/row-messages.ts';
import { eventsOf, leftOut } from './counted-record.ts';
import { readFidelity } from './read-fidelity.ts';
import { recogniseColumns } from './recognise-columns.ts';
import { isRead, planFields, type ReadField, readFields, recordReader } from './record.ts';

export type HtcdsReader = {
  /** What is wrong with the columns themselves, before any row is read. */
  readonly columnProblems: (row: number) => readonly RowProblem[];
  /** Whether a row says nothing: the counter at the left of IOM's spreadsheet is in a column without a name. */
  readonly isBlank: (cells: readonly string[]) => boolean;
  readonly read: (cells: readonly string[], row: number) => readonly RowProblem[];
  readonly keyCounts: () => [number, number, number];
  /** What the file holds, by its columns. */
  readonly holds: ReadonlySet<string>;
  readonly apart: ReadonlyMap<string, number>;
  readonly fidelity: () => Fidelity;
};

const base: CodedRow = {
  unit: 0,
  person: -1,
  caseFile: -1,
  offence: -1,
  place: 0,
  day: unknownDay,
  exit: 0,
  reason: 0,
  obstacleSet: 0,
  noticedSet: 0,
  kind: 0,
  region: 0,
  county: 0,
  sector: 0,
  agency: 0,
};

/**
 * Reads rows of HTCDS 2.0 into the study, one row for a person and case. It says who was seen, what their status is, and
 * whether the file is closed; it holds no report, no investigation, no wages. Those stages are unknown here, never zero.
 */
export function htcdsRowReader(
  header: readonly string[],
  store: RowStore,
  labels: readonly string[] = [],
): HtcdsReader {
  const columns = recogniseColumns(header, labels);
  const at = Object.fromEntries(
    readFields.map((name) => [name, columns.findIndex(({ field }) => field === name)]),
  ) as Record<ReadField, number>;
  const recordOf = recordReader();
  const fidelity = readFidelity(columns);
  const apart = new Map<string, number>();
  const setMetadata = (why: string): void => void apart.set(why, (apart.get(why) ?? 0) + 1);
  let persons = 0;
  /** As the file writes it: only names of columns that were recognised are ever repeated. */
  const columnOf = (field: ReadField): string => header[at[field]]?.trim() || field;

  function columnProblems(row: number): readonly RowProblem[] {
    const problems: RowProblem[] = [];
    for (const field of readFields) {
      if (columns.filter((one) => one.field === field).length > 1) {
        problems.push({ row, column: field, text: text.htcdsTwice });
      }
    }
    for (const { field: name, otherwise: label } of columns) {
      if (name === null || label === null || ![name, label].some(isRead)) continue;
      problems.push({ row, column: name, text: text.htcdsDisagree, values: { name, label } });
    }
    return problems;
  }

  function read(cells: readonly string[], row: number): readonly RowProblem[] {
    if (cells.length !== header.length) {
      return [{ row, column: '', text: text.width, values: { cells: cells.length, columns: header.length } }];
    }
    const record = recordOf((field) => (at[field] < 0 ? '' : (cells[at[field]] ?? '')));
    if (!('consent' in record)) {
      return record.map(({ field, ...wrong }) => ({ row, column: columnOf(field), ...wrong }));
    }
    fidelity.add(cells, record);
    const why = leftOut(record);
    if (why !== null) {
      setMetadata(why);
      return [];
    }
    if (at.vic_TraffickingStatus >= 0 && record.status === null) setMetadata('status-not-told');
    for (const { place, day, exit } of eventsOf(record)) {
      store.add({ ...base, person: persons, caseFile: persons, place, day, exit: exit ? exits.indexOf(exit) + 1 : 0 });
    }
    persons += 1;
    return [];
  }

  const holds = new Set(['suspicion']);
  if (at.vic_TraffickingStatus >= 0) holds.add('identified');
  if (planFields.some((field) => at[field] >= 0)) holds.add('support');
  if (at.cas_Status >= 0) holds.add('exits');
  return {
    columnProblems,
    isBlank: (cells) => columns.every(({ field }, place) => field === null || (cells[place] ?? '').trim() === ''),
    read,
    holds,
    apart,
    keyCounts: () => [persons, persons, 0],
    fidelity: fidelity.report,
  };
}
