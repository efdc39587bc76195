import { type CsvCells, csvText } from '../../../../kernel/text/csv.ts';

/** What is wrong with a list, as a table for a spreadsheet: where, and why; never what stands in the cell. */
export const errorsAsCsv = (names: readonly string[], rows: readonly CsvCells[]): string =>
  csvText([names, ...rows], { mark: true });
