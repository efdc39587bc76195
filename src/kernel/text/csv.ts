/**
 * The one way in which CAPE writes a table as text (RFC 4180). Every file for a spreadsheet goes through here, so that there is
 * one guard: `src/main/csv-writers.test.ts` lists who does.
 */

/** What a spreadsheet would carry out, or hide, at the beginning of a cell: a formula, a command, a line of its own. */
const carriedOut = /^[=+\-@|\t\r\n\uff0b\uff0d\uff1d\uff20]/;
/** A number begins with a sign too, and is nothing else. */
const isNumber = /^-?\d+(\.\d+)?$/;

/** A text that would be taken for a formula is one no longer behind an apostrophe, in every spreadsheet. */
const guarded = (text: string): string => (carriedOut.test(text) && !isNumber.test(text) ? `'${text}` : text);

/** A value as a cell. Nothing is an empty cell, and zero is `0`. */
export function csvCell(value: string | number | null | undefined): string {
  const text = guarded(value === null || value === undefined ? '' : String(value));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export type CsvCells = readonly (string | number | null | undefined)[];

export const csvLine = (cells: CsvCells, end: '\n' | '\r\n' = '\r\n'): string =>
  `${cells.map(csvCell).join(',')}${end}`;

/** Lines of cells, the header first. `mark`: begins with the mark by which spreadsheets know UTF-8. */
export const csvText = (
  lines: readonly CsvCells[],
  { end = '\r\n', mark = false }: { readonly end?: '\n' | '\r\n'; readonly mark?: boolean } = {},
): string => `${mark ? '\ufeff' : ''}${lines.map((line) => csvLine(line, end)).join('')}`;
