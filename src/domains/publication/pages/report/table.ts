/** What is in a cell. In a file too: an empty cell alone would not distinguish one kind of none from another. */
export type CellKind = 'number' | 'zero' | 'unknown' | 'later' | 'suppressed' | 'none';

/** What a cell of a table is made of, in the order in which a file has them. */
export const parts = [
  'value',
  'answer',
  'count',
  'of',
  'share',
  'lower',
  'upper',
  'from',
  'to',
  'kronor',
  'hours',
  'paid',
  'lawful',
  'people',
  'cases',
] as const;
type CellPart = (typeof parts)[number];

/** The same as the words of a cell, to calculate with. Without a standing it is always a number. */
export type Measured = {
  readonly standing: CellKind | null;
  readonly values: Readonly<Partial<Record<CellPart, number | string | null>>>;
};

/** A cell as the page says it, and what it is to calculate with; null where it is words and nothing else. */
export type Cell = { readonly text: string; readonly measured: Measured | null };

/** A table as data: the page draws it as HTML, the command line as text, a file to calculate with takes what was measured. */
export type Table = {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly { readonly name: string; readonly isNumber: boolean }[];
  readonly rows: readonly (readonly string[])[];
  /** Cell by cell what is in the rows, to calculate with; null where it is words. */
  readonly measured?: readonly (readonly (Measured | null)[])[];
};
