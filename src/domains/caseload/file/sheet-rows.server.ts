import { readFile } from 'node:fs/promises';
import type { CellValue, Worksheet } from 'exceljs';
import { type LayoutProblem, layoutOfRows } from './layout.ts';
import { layoutMessages as text } from './layout-messages.ts';
import type { WholeRows } from './reading.ts';
import { unpackedSize } from './unpacked-size.server.ts';

/** A sheet is held whole in memory, at about twenty times its size on disk. */
export const mostUnpacked = 100_000_000;
const mostPacked = 20_000_000;
const mostColumns = 1000;
/** Names of columns are near the top, below a title at most. */
const linesLookedAt = 20;

const broken: LayoutProblem = { row: 1, column: '', text: text.sheetBroken };
const large: LayoutProblem = {
  row: 1,
  column: '',
  text: text.sheetLarge,
  values: { megabytes: mostUnpacked / 1_000_000 },
};

/**
 * The rows of a spreadsheet (XLSX): of the first sheet whose top is a header of CAPE or of HTCDS 2.0. A formula counts as what
 * it came to when it was saved; none is carried out.
 */
export async function sheetRows(path: string, size: number): Promise<WholeRows | LayoutProblem> {
  if (size > mostPacked) return large;
  const archive = await readFile(path);
  const unpacked = unpackedSize(archive, mostUnpacked);
  if (unpacked === 'large') return large;
  if (unpacked === 'broken') return broken;
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  try {
    // The types of exceljs know an older Buffer than Node's.
    await book.xlsx.load(archive as unknown as Parameters<typeof book.xlsx.load>[0]);
  } catch {
    return broken; // whatever exceljs stumbles over, the sentence for a person is the same
  }
  let first: LayoutProblem | null = null;
  for (const sheet of book.worksheets) {
    const width = Math.min(sheet.columnCount, mostColumns);
    const layout = layoutOfRows(rowsOf(sheet, width, 1, Math.min(sheet.rowCount, linesLookedAt)));
    if (!('row' in layout)) return { layout, rows: rowsOf(sheet, width, layout.linesAbove + 2, sheet.rowCount) };
    first ??= layout;
  }
  return first ?? broken;
}

const blank: readonly string[] = [];

/** Rows as a spreadsheet numbers them, empty ones too, so that what is wrong is found at the row that is named. */
function rowsOf(sheet: Worksheet, width: number, from: number, to: number): readonly (readonly string[])[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => {
    const row = sheet.findRow(from + index);
    if (!row?.hasValues) return blank;
    return Array.from({ length: width }, (_cell, column) => textOf(row.getCell(column + 1).value));
  });
}

/** A cell as a CSV file would have it. Days are written as ISO has them, whatever the sheet shows. */
function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '#' : value.toISOString().slice(0, 10);
  if ('richText' in value) return value.richText.map(({ text: piece }) => piece).join('');
  if ('result' in value) return textOf(value.result as CellValue);
  if ('text' in value) return String(value.text);
  return 'error' in value ? String(value.error) : '';
}
