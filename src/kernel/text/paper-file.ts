import { z } from 'zod';

/** In which form a letter is fetched: fixed on its pages, or to go on writing. */
export const paperFormats = ['pdf', 'docx'] as const;
export const PaperFormat = z.enum(paperFormats);
export type PaperFormat = z.infer<typeof PaperFormat>;

/** A letter or a decision as a file. Null where no PDF can be made: no program for the machine, or no face for its script. */
export const PaperFile = z.strictObject({
  file: z.strictObject({ name: z.string(), type: z.string(), base64: z.string() }).nullable(),
  /** In which language it is, and why not in the person’s own. */
  language: z.string(),
  note: z.string().nullable(),
});
export type PaperFile = z.infer<typeof PaperFile>;
