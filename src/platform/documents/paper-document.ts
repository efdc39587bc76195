import type { Language } from '../../kernel/language.ts';

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

/** A document to be printed or sent, as blocks: what it says is decided before it is laid out. */
export type PaperDocument = {
  readonly language: Language;
  readonly title: string;
  /** In the margin of every page: what it is, and for whom it is. */
  readonly running: string;
  readonly forWhom: string;
  /** Whether a list of its headings comes after the preface, and the rest on a new page. */
  readonly contents: boolean;
  /** What it says in all, and of whom. */
  readonly preface: readonly Block[];
  readonly blocks: readonly Block[];
};
