import type { Here } from '../../../kernel/doing.ts';
import type { InFile } from '../../../kernel/part-in.ts';
import type { ReceiveFacts } from '../../disclosures/public.ts';
import type { StoredFile } from '../criminal-file.ts';

/** A disclosure received inside an investigation: a directive, or items of a file. */
export type ArrivedLetter = {
  readonly kind: 'directive' | 'investigation-file';
  readonly reference: string;
  readonly letter: string;
  readonly from: ReceiveFacts['from'];
  readonly arrivedAt: string;
  readonly arrivalAct: string;
  readonly snapshot: Readonly<Record<string, unknown>>;
  readonly dueOn: string | null;
  readonly takenBy: string | null;
  /** The file into which it was taken; null for a directive. */
  readonly file: string | null;
};

/** A received disclosure with its place of storage. */
export type StoredLetter = Here<ArrivedLetter>;

/** A disclosure, and the file from which it is answered or into which it is taken. On a page there is no file yet. */
export type LetterForFile = StoredLetter & { readonly file?: InFile };
export type LetterIntoFile = StoredLetter & { readonly file: StoredFile };
