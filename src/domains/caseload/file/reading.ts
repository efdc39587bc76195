import { isHtcdsLabelRow } from '../htcds/recognise-columns.ts';
import { htcdsRowReader } from '../htcds/row-reader.ts';
import { type Caseload, type RowStore, rowStore } from './caseload.ts';
import type { Layout, LayoutProblem } from './layout.ts';
import { layoutMessages } from './layout-messages.ts';
import { caseloadRowReader, type RowProblem } from './row.ts';
import { rowMessages } from './row-messages.ts';

/** A file that is wrong: the first problems, and how many there are in all. */
export type WrongFile = { readonly problems: readonly RowProblem[]; readonly count: number };

const problemsTold = 20;
/** So much of a file is looked at for its comment lines and its header. */
export const openingLength = 65_536;

/** One reader for both formats: reads a row into the store or says what is wrong with it. */
type Rows = {
  readonly columnProblems: (row: number) => readonly RowProblem[];
  readonly isBlank: (cells: readonly string[]) => boolean;
  readonly read: (cells: readonly string[], row: number) => readonly RowProblem[];
  readonly caseload: (store: RowStore, fileRows: number) => Caseload;
};

const isBlank = (cells: readonly string[]): boolean => !cells[0]?.trim() && cells.every((cell) => cell.trim() === '');

function capeRows(layout: Layout, store: RowStore): Rows {
  const reader = caseloadRowReader(layout.header, store);
  return {
    columnProblems: () => [],
    isBlank,
    read: reader.read,
    caseload: (filled, fileRows) => ({
      format: 'cape',
      head: layout.head,
      tellsLosses: true,
      country: reader.country(),
      fileRows,
      rowCount: filled.size(),
      columns: filled.columns(),
      tellsNoticed: layout.header.includes('noticed'),
      obstacleSets: reader.obstacleSets,
      agencies: reader.agencies(),
      keyCounts: reader.keyCounts(),
      apart: new Map(),
    }),
  };
}

function htcdsRows(layout: Layout, store: RowStore, labels: readonly string[]): Rows {
  const reader = htcdsRowReader(layout.header, store, labels);
  return {
    columnProblems: reader.columnProblems,
    isBlank: reader.isBlank,
    read: reader.read,
    caseload: (filled, fileRows) => ({
      format: 'htcds',
      head: { ...layout.head, holds: { ...layout.head.holds, lived: reader.holds } },
      tellsLosses: false,
      country: null,
      fileRows,
      rowCount: filled.size(),
      columns: filled.columns(),
      tellsNoticed: false,
      obstacleSets: [[]],
      agencies: [],
      keyCounts: reader.keyCounts(),
      apart: reader.apart,
      fidelity: reader.fidelity(),
    }),
  };
}

const utf16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/**
 * Whether these first bytes are text as the study reads it: UTF-8, or a text of one byte a character whose codes are ASCII
 * all the same.
 */
export const isText = (bytes: Uint8Array): boolean =>
  !utf16.some(([first, second]) => bytes[0] === first && bytes[1] === second) && !bytes.subarray(0, 4096).includes(0);

/** The rows of a file below its header. */
export type WholeRows = { readonly layout: Layout; readonly rows: readonly (readonly string[])[] };

/** A spreadsheet is a ZIP archive, which begins like this. */
export const isSpreadsheet = (bytes: Uint8Array): boolean =>
  [0x50, 0x4b, 0x03, 0x04].every((byte, at) => bytes[at] === byte);

export const wrongLayout = (problem: LayoutProblem): WrongFile => ({ problems: [problem], count: 1 });
export const notText = wrongLayout({ row: 1, column: '', text: layoutMessages.encoding });

export const spreadsheetHere = wrongLayout({ row: 1, column: '', text: layoutMessages.spreadsheet });

/** Null where the opening has an end of line, or is the whole file. */
export const longHeader = (opening: string, isWhole: boolean): WrongFile | null =>
  isWhole || /[\n\r]/.test(opening)
    ? null
    : wrongLayout({
        row: 1,
        column: '',
        text: layoutMessages.longHeader,
        values: { kilobytes: openingLength / 1024 },
      });

/** Takes the lines of a file from its header on, one by one. Gives the whole caseload or what is wrong: nothing is half read. */
export function caseloadReading(layout: Layout) {
  const store = rowStore();
  const problems: RowProblem[] = [];
  let rows: Rows | null = null;
  let problemCount = 0;
  let fileRows = 0;
  let line = layout.linesAbove;
  function tell(wrong: readonly RowProblem[]): void {
    problemCount += wrong.length;
    if (problems.length < problemsTold) problems.push(...wrong.slice(0, problemsTold - problems.length));
  }
  /** The line below the names may repeat them in words, and then helps to understand them. */
  function rowsUnder(labels: readonly string[]): Rows {
    const made = layout.format === 'cape' ? capeRows(layout, store) : htcdsRows(layout, store, labels);
    tell(made.columnProblems(layout.linesAbove + 1));
    return made;
  }
  return {
    fileRows: (): number => fileRows,
    take(cells: readonly string[]): void {
      line += 1;
      const below = line - layout.linesAbove;
      if (below === 1) return;
      if (rows === null) {
        const isLabels = layout.format === 'htcds' && isHtcdsLabelRow(layout.header, cells);
        rows = rowsUnder(isLabels ? cells : []);
        if (isLabels) return;
      }
      if (rows.isBlank(cells)) return;
      fileRows += 1;
      tell(rows.read(cells, line));
    },
    /** The quotation marks of the next line are broken, and nothing after it can be read. */
    brokenQuote(): void {
      problems.push({ row: line + 1, column: '', text: rowMessages.quote });
      problemCount += 1;
    },
    end(): Caseload | WrongFile {
      rows ??= rowsUnder([]);
      return problemCount > 0
        ? { problems: problems.slice(0, problemsTold), count: problemCount }
        : rows.caseload(store, fileRows);
    },
  };
}

/** Reads a file whose rows are all there: a spreadsheet, or answered forms. */
export function readWhole(found: WholeRows | LayoutProblem): Caseload | WrongFile {
  if ('row' in found) return wrongLayout(found);
  const reading = caseloadReading(found.layout);
  reading.take(found.layout.header);
  for (const cells of found.rows) reading.take(cells);
  return reading.end();
}

export const isWrongFile = (read: object): read is WrongFile => 'problems' in read;
