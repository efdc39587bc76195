import type { Kind } from '../../caseload/public.ts';
import {
  type Caseload,
  type CaseloadColumn,
  caseloadColumns,
  caseloadRowReader,
  countedDay,
  type FileHead,
  rowStore,
} from '../../caseload/public.ts';

/** One row of the study realms of an agency, or of a contribution. Keys are pseudonyms; null is not known. */
export type StudyRow = {
  readonly person: string | null;
  readonly file: string | null;
  readonly offence: string | null;
  readonly unit: 'person' | 'case' | 'offence' | 'matter';
  readonly chain: string | null;
  readonly stage: string;
  readonly on: string | null;
  readonly exit: string | null;
  readonly reason: string | null;
  readonly obstacles: readonly string[];
  /**
   * What rules had noticed by the time a path ended in this row, apart from what people recorded; null where that was not
   * recorded.
   */
  readonly noticed: readonly string[] | null;
  readonly county: string | null;
  readonly region: string | null;
  readonly sector: string | null;
  readonly kind: Kind;
  /** The agency that sent it, where rows of several agencies are put together. */
  readonly agency?: string;
};

/** What rows in a database are taken to say unless a caller says otherwise. */
export const nothingDeclared: FileHead = {
  invented: false,
  followedTo: null,
  holds: { lived: new Set(), reviewed: new Set() },
};

/** A stored row as the cells of a file. */
export const cellsOf = (row: StudyRow): Record<CaseloadColumn, string> => ({
  person: row.person ?? '',
  case: row.file ?? '',
  offence: row.offence ?? '',
  unit_of_count: row.unit,
  chain: row.chain ?? '',
  stage: row.stage,
  date: countedDay(row.on) ?? '',
  exit: row.exit ?? '',
  reason: row.reason ?? '',
  obstacle: row.obstacles.join(' '),
  noticed: (row.noticed ?? []).join(' '),
  kind: row.kind,
  country: '',
  county: row.county ?? '',
  region: row.region ?? '',
  sector: row.sector ?? '',
  agency: row.agency ?? '',
});

/** Stored rows as the caseload that the study counts: the same columns and the same closed lists as a file. */
export function ownCaseload(rows: readonly StudyRow[], head: Partial<FileHead> = {}): Caseload {
  const store = rowStore();
  const reader = caseloadRowReader(caseloadColumns, store);
  for (const [place, row] of rows.entries()) {
    const cells = cellsOf(row);
    const [wrong] = reader.read(
      caseloadColumns.map((column) => cells[column]),
      place + 1,
    );
    if (wrong) throw new Error(`A stored row of the study cannot be read: ${wrong.column} ${wrong.text.id}.`);
  }
  return {
    format: 'cape',
    head: { ...nothingDeclared, ...head },
    tellsLosses: true,
    country: reader.country(),
    fileRows: rows.length,
    rowCount: store.size(),
    columns: store.columns(),
    // With one ended path of which it is not known what rules had noticed, the shares would be those of something else.
    tellsNoticed: rows.every(({ kind, exit, noticed }) => kind !== 'lived' || exit === null || noticed !== null),
    obstacleSets: reader.obstacleSets,
    agencies: reader.agencies(),
    keyCounts: reader.keyCounts(),
    apart: new Map(),
  };
}
