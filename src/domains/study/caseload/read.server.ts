import { createReadStream } from 'node:fs';
import { CsvError } from 'csv-parse';
import { type Caseload, type RowStore, rowStore } from './caseload.ts';
import { csvRows } from './csv-rows.server.ts';
import { htcdsRowReader, isHtcdsLabelRow } from './htcds-row.ts';
import { type Layout, type LayoutProblem, layoutOf } from './layout.ts';
import { layoutMessages } from './layout-messages.ts';
import { caseloadRowReader, type RowProblem } from './row.ts';
import { rowMessages } from './row-messages.ts';

/** A file that is wrong: the first problems, and how many there are in all. */
export type WrongFile = { readonly problems: readonly RowProblem[]; readonly count: number };

export type ReadOptions = {
  /** Told now and then, for whoever shows progress. */
  readonly onProgress?: (share: number, rows: number) => void;
};

const problemsTold = 20;
const openingLength = 65_536;

/** One reader for both formats: reads a row into the store or says what is wrong with it. */
type Rows = {
  readonly read: (cells: readonly string[], row: number) => readonly RowProblem[];
  readonly caseload: (store: RowStore, fileRows: number) => Caseload;
};

function capeRows(layout: Layout, store: RowStore): Rows {
  const reader = caseloadRowReader(layout.header, store);
  return {
    read: reader.read,
    caseload: (filled, fileRows) => ({
      format: 'cape',
      head: layout.head,
      tellsLosses: true,
      country: reader.country(),
      fileRows,
      rowCount: filled.size(),
      columns: filled.columns(),
      obstacleSets: reader.obstacleSets,
      keyCounts: reader.keyCounts(),
      apart: new Map(),
    }),
  };
}

function htcdsRows(layout: Layout, store: RowStore): Rows {
  const reader = htcdsRowReader(layout.header, store);
  return {
    read: reader.read,
    caseload: (filled, fileRows) => ({
      format: 'htcds',
      head: { ...layout.head, holds: { ...layout.head.holds, lived: reader.holds } },
      tellsLosses: false,
      country: null,
      fileRows,
      rowCount: filled.size(),
      columns: filled.columns(),
      obstacleSets: [[]],
      keyCounts: reader.keyCounts(),
      apart: reader.apart,
    }),
  };
}

const isUtf8 = (bytes: Buffer): boolean =>
  !(bytes[0] === 0xff && bytes[1] === 0xfe) && !bytes.subarray(0, 4096).includes(0);

/** Reads the beginning of a file, enough to see comment lines and header. The file is opened twice so that the parser gets all of it. */
async function openingOf(path: string): Promise<{ text: string; isText: boolean; isWhole: boolean }> {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(path, { end: openingLength - 1 })) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  return { text: bytes.toString('utf8'), isText: isUtf8(bytes), isWhole: bytes.length < openingLength };
}

const wrongLayout = (problem: LayoutProblem): WrongFile => ({ problems: [problem], count: 1 });

async function layoutAt(path: string): Promise<(Layout & { bytesAbove: number }) | WrongFile> {
  const opening = await openingOf(path);
  if (!opening.isText) return wrongLayout({ row: 1, column: '', text: layoutMessages.encoding });
  if (!opening.isWhole && !opening.text.includes('\n') && !opening.text.includes('\r')) {
    const values = { kilobytes: openingLength / 1024 };
    return wrongLayout({ row: 1, column: '', text: layoutMessages.longHeader, values });
  }
  const layout = layoutOf(opening.text);
  if ('row' in layout) return wrongLayout(layout);
  return { ...layout, bytesAbove: Buffer.byteLength(opening.text.slice(0, layout.signsAbove)) };
}

const isBlank = (cells: readonly string[]): boolean => !cells[0]?.trim() && cells.every((cell) => cell.trim() === '');

/**
 * Reads a caseload file row by row, without ever holding its text. Answers with the whole caseload, or with what is
 * wrong: nothing is half read. Rejects when the file cannot be opened or read.
 */
export async function readCaseload(
  path: string,
  size: number,
  options: ReadOptions = {},
): Promise<Caseload | WrongFile> {
  const layout = await layoutAt(path);
  if ('problems' in layout) return layout;
  const store = rowStore();
  const rows = layout.format === 'cape' ? capeRows(layout, store) : htcdsRows(layout, store);
  const problems: RowProblem[] = [];
  let problemCount = 0;
  let fileRows = 0;
  let line = layout.linesAbove;

  const source = {
    path,
    start: layout.bytesAbove,
    delimiter: layout.delimiter,
    onBytes: (bytes: number) => options.onProgress?.(Math.min(1, bytes / Math.max(1, size)), fileRows),
  };
  try {
    for await (const batch of csvRows(source)) {
      for (const cells of batch) {
        line += 1;
        if (line === layout.linesAbove + 1 || isBlank(cells)) continue;
        if (layout.format === 'htcds' && line === layout.linesAbove + 2 && isHtcdsLabelRow(layout.header, cells))
          continue;
        fileRows += 1;
        const wrong = rows.read(cells, line);
        problemCount += wrong.length;
        if (problems.length < problemsTold) problems.push(...wrong.slice(0, problemsTold - problems.length));
      }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    problems.push({ row: line + 1, column: '', text: rowMessages.quote });
    problemCount += 1;
  }
  if (problemCount > 0) return { problems: problems.slice(0, problemsTold), count: problemCount };
  return rows.caseload(store, fileRows);
}

export const isWrongFile = (read: Caseload | WrongFile): read is WrongFile => 'problems' in read;
