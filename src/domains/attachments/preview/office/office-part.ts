/** Reads one part of an office file by its name, within limits. Null where there is none of this name. */
export type ReadPart = (name: string) => Promise<string | null>;

/** What an office file says: lines of a text or a slide, or rows of a sheet. Layout, pictures, comments and formulas are left out. */
export type OfficePart = {
  readonly title: string | null;
  /** Whether its maker had hidden it from view. */
  readonly isHidden: boolean;
  /** Whether there is more of it than is shown. */
  readonly isCut: boolean;
} & (
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'rows'; readonly rows: readonly SheetRow[]; readonly columns: number }
);
export type SheetRow = { readonly number: number; readonly cells: readonly string[] };

/** How many parts are read: sheets of a book, slides of a talk. */
export const mostParts = 100;
/** How much of one text is shown. */
export const mostLetters = 400_000;
