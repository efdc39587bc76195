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

/** Why a file cannot be read as a list. */
export type ListWrong = 'too-large' | 'unreadable' | 'old-excel' | 'protected' | 'no-rows' | 'too-many-rows' | 'quotes';
