/** A drawing as a picture of its own; width and height in pixels of the drawing. */
export type Picture = { readonly svg: string; readonly width: number; readonly height: number };

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly look: 'lead' | 'plain' | 'quiet' }
  | ({ readonly kind: 'figure'; readonly alt: string } & Picture)
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly { readonly name: string; readonly isNumber: boolean }[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'list'; readonly items: readonly { readonly name: string; readonly value: string }[] };

/** What stands above the title of a letter: who writes, to whom, when, under which reference. */
export type Letterhead = {
  readonly agency: string;
  readonly unit: string;
  readonly contacts: readonly string[];
  /** A picture in dots that has been read and written again (`clean-png.ts`), in base64. */
  readonly logo: { readonly png: string; readonly width: number; readonly height: number; readonly alt: string } | null;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly to: readonly string[];
  /** What stands before, between and after the two numbers of “page 1 of 3”. */
  readonly pageOf: readonly [string, string, string];
  /** What stands at the end, and under which it is signed: each line a paragraph. */
  readonly closing: readonly string[];
  readonly signature: readonly string[];
};

/** A document to be printed or sent, as blocks: what it says is decided before it is laid out. */
export type PaperDocument = {
  /** As BCP 47 writes it: a letter to a person may be in a language that the staff do not work in. */
  readonly language: string;
  readonly title: string;
  /** In the margin of every page: what it is, and for whom it is. */
  readonly running: string;
  /** Words that stand in what the file says of itself, not on its pages. */
  readonly keywords?: readonly string[];
  readonly forWhom: string;
  /** Whether a list of its headings comes after the preface, and the rest on a new page. */
  readonly contents: boolean;
  /** Laid on its side, for a table of many columns. */
  readonly isWide?: true;
  /** What it says in all, and of whom. */
  readonly preface: readonly Block[];
  readonly blocks: readonly Block[];
  /** Of a letter. */
  readonly letter?: Letterhead;
};
