import { z } from 'zod';
import { text } from '../../kernel/text/text.ts';

/** Where people work. In a file of its own, since a phone carries this much of signals and no more. */
export const Workplace = z.strictObject({
  name: text(120),
  organisationNumber: z
    .string()
    .regex(/^\d{6}-?\d{4}$/)
    .overwrite((value) => (value.includes('-') ? value : `${value.slice(0, 6)}-${value.slice(6)}`))
    .nullable(),
  street: text(120).nullable(),
  municipality: text(60),
});
export type Workplace = z.infer<typeof Workplace>;
