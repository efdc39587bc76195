/** One sheet: its rows as texts, the headings first. `first`: the number of the row of headings in the file. */
export type Sheet = {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly first: number;
  /** Cells that are joined over several rows or columns: only the first of each holds its text. */
  readonly merged: number;
  /** Formulas of which no value was saved. */
  readonly withoutValue: number;
};

/** So many rows one list may have, and so many bytes one file. */
export const mostRows = 100_000;
export const mostMegabytes = 50;

/** Why a file cannot be read as a list. */
export type ListWrong =
  | 'too-large'
  | 'too-slow'
  | 'unreadable'
  | 'old-excel'
  | 'protected'
  | 'no-rows'
  | 'too-many-rows'
  | 'quotes';
