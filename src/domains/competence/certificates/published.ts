import { z } from 'zod';

/** What an installation publishes, so that its certificates can be checked without it: its keys with their days, and what was withdrawn. */
export const Published = z.strictObject({
  version: z.literal(1),
  madeOn: z.iso.date(),
  keys: z.array(
    z.strictObject({
      id: z.string(),
      publicKey: z.string(),
      from: z.iso.date().nullable(),
      until: z.iso.date().nullable(),
      isVoid: z.boolean(),
    }),
  ),
  withdrawn: z.array(z.string().regex(/^[0-9a-f]{64}$/)),
});
export type Published = z.infer<typeof Published>;
