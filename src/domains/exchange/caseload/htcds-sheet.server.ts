import { htcdsFields } from '../../caseload/public.ts';
import { cellsOf, type HtcdsRow, htcdsColumns } from './to-htcds.ts';

/** The first moment that an archive can hold: it says of no file when it was made. */
const always = new Date(Date.UTC(1980, 0, 1));

/**
 * The same rows as a spreadsheet (XLSX), laid out as IOM's: API names in a first line that is hidden, labels below it. Every
 * cell is a text, so that no spreadsheet takes one for a formula or a day of its own. The same rows give the same bytes.
 */
export async function htcdsSheet(rows: readonly HtcdsRow[]): Promise<Uint8Array> {
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  book.created = always;
  book.modified = always;
  const sheet = book.addWorksheet('HTCDS 2.0', { views: [{ state: 'frozen', ySplit: 2 }] });
  const labels = htcdsColumns.map((column) => htcdsFields.find(({ name }) => name === column)?.label ?? column);
  sheet.addRows([[...htcdsColumns], labels, ...rows.map((row) => [...cellsOf(row)])]);
  sheet.getRow(1).hidden = true;
  sheet.getRow(2).font = { bold: true };
  for (const column of sheet.columns) column.width = 28;
  return withoutTimes(Buffer.from(await book.xlsx.writeBuffer()));
}

/** Sets the time of each part of the archive, in its directory and before the part itself, to the first that there is. */
function withoutTimes(archive: Buffer): Uint8Array {
  const firstDay = (1 << 5) | 1;
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    archive.writeUInt32LE(firstDay << 16, at + 12);
    archive.writeUInt32LE(firstDay << 16, archive.readUInt32LE(at + 42) + 10);
    at += 46 + archive.readUInt16LE(at + 28) + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return new Uint8Array(archive);
}
