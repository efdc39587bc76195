import { z } from 'zod';
import { Uuid } from '../../../kernel/id.ts';

/** Which account it is about, in every act on one: the database looks for it before it carries the act out. */
export const OfAccount = z.strictObject({ account: Uuid });
export type OfAccount = z.infer<typeof OfAccount>;
