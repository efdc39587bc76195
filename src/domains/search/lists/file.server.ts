import type { ListLine } from '../../../kernel/lists/listed.ts';
import { csvText } from '../../../kernel/text/csv.ts';
import type { ListedColumn } from './schema.ts';

type Cells = readonly (string | number | null)[];

/** The lines of a list as rows of a table: what codes are called, and days on the calendar of the reader. */
function rowsOf(
  columns: readonly ListedColumn[],
  lines: readonly ListLine[],
  dayOf: (value: string) => string,
): Cells[] {
  const cellOf = ({ id, kind, choices }: ListedColumn, line: ListLine): string | number | null => {
    const value = line.values[id] ?? null;
    if (value === null || typeof value === 'number') return value;
    if (kind === 'day') return dayOf(value);
    return choices.find(({ code }) => code === value)?.called ?? value;
  };
  return [columns.map(({ label }) => label), ...lines.map((line) => columns.map((column) => cellOf(column, line)))];
}

export const listAsCsv = (...of: Parameters<typeof rowsOf>): Uint8Array =>
  Buffer.from(csvText(rowsOf(...of), { mark: true }));

/** The same as a workbook of one sheet. Its writer is fetched when the first file is asked for; a text in a cell is never a formula there. */
export async function listAsWorkbook(...of: Parameters<typeof rowsOf>): Promise<Uint8Array> {
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  const sheet = book.addWorksheet('CAPE', { views: [{ state: 'frozen', ySplit: 1 }] });
  for (const cells of rowsOf(...of)) sheet.addRow([...cells]);
  sheet.getRow(1).font = { bold: true };
  sheet.columns.forEach((column) => {
    column.width = 20;
  });
  return Buffer.from(await book.xlsx.writeBuffer());
}
