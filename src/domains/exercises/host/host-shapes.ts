import { z } from 'zod';

/** Given once to who has opened an exercise, and exchanged for what only their browser holds. */
export const Ticket = z.strictObject({ ticket: z.string().regex(/^[A-Za-z0-9_-]{22}$/) });
