import { z } from 'zod';

/** Statements of xAPI in one file: a list, as a record store takes it. */
export const StatementsFile = z.strictObject({
  name: z.string(),
  type: z.string(),
  base64: z.string(),
  count: z.int().min(0),
});
