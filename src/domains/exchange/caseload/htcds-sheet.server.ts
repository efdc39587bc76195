import { htcdsFields } from '../../study/public.ts';
import { cellsOf, type HtcdsRow, htcdsColumns } from './to-htcds.ts';

/**
 * The same rows as a spreadsheet (XLSX), laid out as IOM's: API names in a first line that is hidden, labels below it. Every
 * cell is a text, so that no spreadsheet takes one for a formula or a day of its own.
 */
export async function htcdsSheet(rows: readonly HtcdsRow[]): Promise<Uint8Array> {
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  const sheet = book.addWorksheet('HTCDS 2.0', { views: [{ state: 'frozen', ySplit: 2 }] });
  const labels = htcdsColumns.map((column) => htcdsFields.find(({ name }) => name === column)?.label ?? column);
  sheet.addRows([[...htcdsColumns], labels, ...rows.map((row) => [...cellsOf(row)])]);
  sheet.getRow(1).hidden = true;
  sheet.getRow(2).font = { bold: true };
  for (const column of sheet.columns) column.width = 28;
  return new Uint8Array(await book.xlsx.writeBuffer());
}
