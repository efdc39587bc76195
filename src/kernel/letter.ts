import type { z } from 'zod';

/**
 * One kind of letter: what an agency may put into it, and what it becomes where it arrives. The domain whose snapshot it
 * carries declares it; the code that seals, carries and delivers letters knows none of them by name.
 */
export type LetterKind = {
  /** In lower case, such as `signal`. Never `answer`: that is what comes back. */
  readonly kind: string;
  /** The first letter of the recipient's own reference for what arrived: the S of `S-4T9RM2V-H`. */
  readonly referenceLetter: string;
  /** The kind of stream that begins with the arrival, in the recipient's realm. */
  readonly streamKind: string;
  readonly snapshot: z.core.$ZodType<Readonly<Record<string, unknown>>>;
  /**
   * For a letter that answers another one with facts: the field of the snapshot that names the letter it answers. It begins
   * nothing where it arrives, but goes on in the file from which that letter was sent, and its sender waits for no answer.
   */
  readonly repliesTo?: string;
  /** Fields of the snapshot that are free text. They are sealed beside the act of arrival, never among its facts. */
  readonly words: readonly string[];
  /**
   * For a letter that carries a box (`to`, `about`, `box`, `sealed` of its snapshot) which only the recipient's agency opens, for the
   * unit and the visit that it was sealed for, and once: what the snapshot is once it was opened, on arrival. The agency that sends
   * cannot read it.
   */
  readonly boxed?: z.core.$ZodType<Readonly<Record<string, unknown>>>;
};
