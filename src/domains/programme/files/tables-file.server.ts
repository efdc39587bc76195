import { csvText } from '../../../kernel/text/csv.ts';

export type FileRow = readonly (string | number | null)[];
/** One table of a file: its name on the sheet, and its rows, the head first. */
export type FileTable = {
  readonly name: string;
  readonly rows: readonly FileRow[];
};

export const fileTypes = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
export type FileFormat = keyof typeof fileTypes;

/** Tables as a file for a spreadsheet: a sheet for each, or as text that any program reads, one after the other. */
export async function tablesAs(format: FileFormat, tables: readonly FileTable[]): Promise<Uint8Array> {
  if (format === 'csv')
    return Buffer.from(
      csvText(
        tables.flatMap(({ rows }, at) => (at === 0 ? rows : [[], ...rows])),
        { mark: true },
      ),
    );
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  for (const { name, rows } of tables) {
    const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
    for (const cells of rows) sheet.addRow([...cells]);
    sheet.getRow(1).font = { bold: true };
    sheet.columns.forEach((column) => {
      column.width = 24;
    });
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** The same as a download answers it. */
export const tablesFile = async (name: string, format: FileFormat, tables: readonly FileTable[]) => ({
  name: `${name}.${format}`,
  type: fileTypes[format],
  base64: Buffer.from(await tablesAs(format, tables)).toString('base64'),
});
