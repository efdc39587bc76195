import { PassThrough } from 'node:stream';
import type { Sheet } from './sheets.ts';

/**
 * The sheets as an XLSX file. Written as a stream, sheet by sheet and row by row, so that it needs little memory whatever its size.
 * The writer is fetched when the first file is asked for: a server that makes none does not load it.
 */
export async function workbookOf(
  sheets: readonly Sheet[],
  made: { readonly on: Date; readonly by: string },
): Promise<Buffer> {
  const { default: excel } = await import('exceljs');
  const out = new PassThrough();
  const chunks: Buffer[] = [];
  out.on('data', (chunk: Buffer) => chunks.push(chunk));
  const whole = new Promise<void>((resolve, reject) => {
    out.on('end', resolve);
    out.on('error', reject);
  });
  const book = new excel.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true, useSharedStrings: false });
  book.creator = made.by;
  book.created = made.on;
  book.modified = made.on;
  for (const { name, widths, headings, rows } of sheets) {
    const sheet = book.addWorksheet(name, {
      ...(headings > 0 ? { views: [{ state: 'frozen' as const, ySplit: headings }] } : {}),
      pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    });
    sheet.columns = widths.map((width) => ({ width }));
    for (const [place, cells] of rows.entries()) {
      const row = sheet.addRow([...cells]);
      row.alignment = { vertical: 'top', wrapText: true };
      if (place < headings) row.font = { bold: true };
      row.commit();
    }
    sheet.commit();
  }
  await book.commit();
  await whole;
  return Buffer.concat(chunks);
}
