import { z } from 'zod';

const Day = z.iso.date();
const text = z.string().min(1);

/**
 * Where a text of law was read, so that the next reader can read the same: which statute, which part of it, in which version, and in which
 * copy. A copy is not the gazette: what was read in one is still not verified.
 */
export const Citation = z.strictObject({
  statute: text,
  paragraph: text,
  /** Through which amendment the copy goes, or of which day it is. */
  version: text,
  read_on: Day,
  /** The copy: an address, or a repository with the path of the file. */
  where: text,
});
export type Citation = z.infer<typeof Citation>;

/** What an entry of law says of how it was read, each only where there is something to say. */
export const reading = {
  citations: z.array(Citation).min(1).optional(),
  /** The day on which it must be checked again, since a change is known to be on its way. */
  look_again_on: Day.optional(),
  /** true: a second reader has compared it with the text of the law; false: no second reader has; absent: not recorded. */
  read_twice: z.boolean().optional(),
};
export type Reading = z.infer<z.ZodObject<typeof reading>>;
