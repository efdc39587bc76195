import { z } from 'zod';
import { Uuid } from '../../../kernel/id.ts';

/** Which account it is about, in every act on one: the database looks for it before it carries the act out. */
export const OfAccount = z.strictObject({ account: Uuid });
export type OfAccount = z.infer<typeof OfAccount>;

/** The group of a directory that gives a right by a rule, or gave it; where a person of the agency gives or takes it, none. */
export const ByGroup = z.object({ group: Uuid.optional() });
