import type { Message } from '../message.ts';

/**
 * What a column of a list holds: it says how it is sorted, narrowed and shown. A reference and a text are what words are looked for in.
 * `several` is a choice of which a line may have more than one.
 */
export const columnKinds = ['reference', 'text', 'choice', 'several', 'person', 'day', 'number'] as const;

export type ListColumn = {
  readonly id: string;
  readonly label: Message;
  readonly kind: (typeof columnKinds)[number];
  /** Of a choice: its codes in their order, and what each is called. Left out where the list itself says what its codes are called. */
  readonly choices?: readonly (readonly [code: string, called: Message])[];
};

/** The code of a choice, the account of a person, a moment or a day as text, a number; null where nothing is known. */
export type ListValue = string | number | null;

export type ListLine = { readonly id: string; readonly values: Readonly<Record<string, ListValue>> };

/** Under this a line holds where it stands in the usual order of its list, where that is of its own. It is no column and shown nowhere. */
export const byRank = '';

/** The codes that a line has in a column of several, as the one value that it holds; and back. A code has no space. */
export const several = (codes: readonly string[]): string | null => (codes.length === 0 ? null : codes.join(' '));
export const codesIn = (value: ListValue): readonly string[] => (value === null ? [] : String(value).split(' '));

/** An id of a catalogue as a code of a list, which holds no dot. */
export const codeOf = (id: string): string => id.replaceAll('.', '-');
