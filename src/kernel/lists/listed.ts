import type { Message } from '../message.ts';

/** What a column of a list holds: it says how it is sorted, narrowed and shown. A reference and a text are what words are looked for in. */
export const columnKinds = ['reference', 'text', 'choice', 'person', 'day', 'number'] as const;

export type ListColumn = {
  readonly id: string;
  readonly label: Message;
  readonly kind: (typeof columnKinds)[number];
  /** Of a choice: its codes in their order, and what each is called. */
  readonly choices?: readonly (readonly [code: string, called: Message])[];
};

/** The code of a choice, the account of a person, a moment or a day as text, a number; null where nothing is known. */
export type ListValue = string | number | null;

export type ListLine = { readonly id: string; readonly values: Readonly<Record<string, ListValue>> };
