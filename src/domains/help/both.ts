import { z } from 'zod';

/** A text in the two languages of the workspace. */
export const Both = z.strictObject({ sv: z.string().min(1), en: z.string().min(1) });
export type Both = z.infer<typeof Both>;
