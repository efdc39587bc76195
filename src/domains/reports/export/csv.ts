import { csvText } from '../../../kernel/text/csv.ts';
import { lineColumns, type ReportLine } from './lines.ts';

/** A code, a number, or nothing: no cell can be a formula, and none needs quotes. */
const plainCell = /^[A-Za-z0-9][A-Za-z0-9_-]*$|^$/;

/** The lines of a report as CSV (RFC 4180) in UTF-8. Anything but codes and numbers makes no file. */
export function csvOf(lines: readonly ReportLine[]): string {
  const rows = lines.map((line) =>
    lineColumns.map((column) => {
      const cell = line[column];
      if (!plainCell.test(cell)) throw new Error(`A cell of the column ${column} is no code and no number.`);
      return cell;
    }),
  );
  return csvText([lineColumns, ...rows]);
}
