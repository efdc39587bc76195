/** What one language says on a sheet: texts of the pages for workers, word for word. */
export type Side = {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly lead: string;
  /** Empty where what holds in the country is not described: nothing is asked that the page cannot answer. */
  readonly questions: readonly string[];
  readonly promises: readonly string[];
  readonly rights: readonly string[];
  /** What a worker can do, after the words that begin each of them. */
  readonly can: { readonly lead: string; readonly each: readonly string[] } | null;
  /** With whom to talk, if a number was chosen. */
  readonly call: string | null;
  readonly danger: string;
  /** A speaker has not read it. */
  readonly isDraft: boolean;
};
