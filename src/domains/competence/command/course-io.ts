import type { Language } from '../../../kernel/language.ts';

/** What the command reads and writes. */
export type CourseIo = {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly language: Language;
  /** The folder `knowledge`. */
  readonly knowledge: string;
};
