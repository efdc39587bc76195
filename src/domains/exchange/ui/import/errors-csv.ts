import { type CsvCells, csvText } from '../../../../kernel/text/csv.ts';

/** What is wrong with a list, as a table for a spreadsheet: where, and why; never what stands in the cell. */
export const errorsAsCsv = (names: readonly string[], rows: readonly CsvCells[]): string =>
  csvText([names, ...rows], { mark: true });

/** The fingerprint of each row of an import, as a table to keep beside the file. */
export const digestsCsv = (
  names: readonly string[],
  rows: readonly { readonly row: number; readonly digest: string }[],
): string => csvText([names, ...rows.map(({ row, digest }) => [row, digest])], { mark: true });
