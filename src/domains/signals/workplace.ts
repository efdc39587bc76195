import { z } from 'zod';
import { type Searched, searchedIn } from '../../kernel/searched.ts';
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

/** Under what a place of work is found: its firm and number, and where it is. */
export const searchedWorkplace = ({ name, organisationNumber, street, municipality }: Workplace): readonly Searched[] =>
  searchedIn({
    firm: name,
    number: organisationNumber,
    address: [street, municipality].filter((part) => part !== null).join(' '),
  });
