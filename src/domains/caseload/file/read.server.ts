import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { CsvError } from 'csv-parse';
import { isXml, longestXml, readForms, tooLong } from '../htcds/xform.ts';
import type { Caseload } from './caseload.ts';
import { csvRows } from './csv-rows.server.ts';
import { type Layout, layoutOf } from './layout.ts';
import {
  caseloadReading,
  isSpreadsheet,
  isText,
  longHeader,
  notText,
  openingLength,
  readWhole,
  type WrongFile,
  wrongLayout,
} from './reading.ts';
import { sheetRows } from './sheet-rows.server.ts';

export type ReadOptions = {
  /** Called now and then, to show progress. */
  readonly onProgress?: (share: number, rows: number) => void;
};

/** Reads the beginning of a file, enough to see comment lines and header. The file is opened twice so that the parser gets all of it. */
async function openingOf(path: string) {
  const chunks: Buffer[] = [];
  for await (const chunk of createReadStream(path, { end: openingLength - 1 })) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  return { bytes, text: bytes.toString('utf8'), isWhole: bytes.length < openingLength };
}
type Opening = Awaited<ReturnType<typeof openingOf>>;

function layoutAt(opening: Opening): (Layout & { bytesAbove: number }) | WrongFile {
  if (!isText(opening.bytes)) return notText;
  const tooLong = longHeader(opening.text, opening.isWhole);
  if (tooLong) return tooLong;
  const layout = layoutOf(opening.text);
  if ('row' in layout) return wrongLayout(layout);
  return { ...layout, bytesAbove: Buffer.byteLength(opening.text.slice(0, layout.signsAbove)) };
}

/**
 * Reads a caseload file: CSV row by row, without ever holding its text; a spreadsheet or answered forms, which are short, whole. Answers with the whole caseload, or with what is
 * wrong: nothing is half read. Rejects when the file cannot be opened or read.
 */
export async function readCaseload(
  path: string,
  size: number,
  options: ReadOptions = {},
): Promise<Caseload | WrongFile> {
  const opening = await openingOf(path);
  if (isSpreadsheet(opening.bytes)) return readWhole(await sheetRows(path, size));
  if (isText(opening.bytes) && isXml(opening.text)) {
    return readWhole(size > longestXml ? tooLong : readForms(await readFile(path, 'utf8')));
  }
  const layout = layoutAt(opening);
  if ('problems' in layout) return layout;
  const reading = caseloadReading(layout);
  const source = {
    path,
    start: layout.bytesAbove,
    delimiter: layout.delimiter,
    onBytes: (bytes: number) => options.onProgress?.(Math.min(1, bytes / Math.max(1, size)), reading.fileRows()),
  };
  try {
    for await (const batch of csvRows(source)) for (const cells of batch) reading.take(cells);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    reading.brokenQuote();
  }
  return reading.end();
}
