import { steps } from '../../../caseload/public.ts';

/** The columns of the sheet in which a reader codes closed files. All of them: a column that is missing would read as no. */
export const sheetColumns = [
  'pseudonym',
  'began',
  'ended',
  'stage',
  'exit',
  'reason',
  'county',
  'sector',
  'steps',
  'obstacles',
] as const;
export type SheetColumn = (typeof sheetColumns)[number];

/** So many files one sheet may hold; more are read as two sheets. */
export const mostFiles = 1000;

/** The empty sheet that readers begin with. Semicolons and the mark of UTF-8: so a spreadsheet in Swedish opens it as columns. */
export const emptySheet = `\uFEFF${sheetColumns.join(';')}\r\n`;

/** Words inside one cell: with a space, a comma or a semicolon between. */
export const wordsIn = (cell: string): string[] => cell.split(/[\s,;]+/).filter(Boolean);

export const stepWords: readonly string[] = steps;
