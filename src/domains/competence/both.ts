import { z } from 'zod';

/** A text in both languages. */
export const Both = z.strictObject({ sv: z.string().min(1), en: z.string().min(1) });
export type Both = z.infer<typeof Both>;
