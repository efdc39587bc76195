import { z } from 'zod';

const base64 = (most: number) =>
  z
    .string()
    .regex(/^[A-Za-z0-9+/]+={0,2}$/)
    .max(most);

/** The private half of a key, sealed to the key that follows from its reader's passphrase. */
export const Locked = z.strictObject({
  salt: base64(64),
  box: base64(2000),
  /** What one guess at the passphrase costs, so that a later version can ask for more and still open this. */
  mebibytes: z.int().min(1).max(1024),
  passes: z.int().min(1).max(20),
});
export type Locked = z.infer<typeof Locked>;
