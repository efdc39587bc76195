import { z } from 'zod';
import { Uuid } from '../../../kernel/id.ts';
import { Day } from '../../../kernel/time/dates.ts';
import { Code } from '../schema.ts';

/** People by their accounts, as acts name them everywhere. */
const Accounts = z.array(z.string().regex(/^\d+$/)).max(500);

export const GroupFacts = z.strictObject({ people: Accounts });
export type GroupFacts = z.infer<typeof GroupFacts>;

export const AssignmentFacts = z.strictObject({ course: Code, due: Day, group: Uuid.nullable(), people: Accounts });
export type AssignmentFacts = z.infer<typeof AssignmentFacts>;
