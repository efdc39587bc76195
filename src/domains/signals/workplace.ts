import { z } from 'zod';
import { type Searched, searchedIn } from '../../kernel/searched.ts';
import { text } from '../../kernel/text/text.ts';

/**
 * The number of a firm as a register of companies in one of ten countries writes it: at least five digits, with letters, spaces and signs between
 * them. Ten digits and a dash are the Swedish form. A Swedish personal number with its century has no place here.
 */
export const organisationNumberForm = /^(?!(?:19|20)\d{6}-?\d{4}$)(?=(?:\D*\d){5})[0-9A-Z][0-9A-Z ./-]{4,23}$/;

/** Where people work. In a file of its own, since a phone carries this much of signals and no more. */
export const Workplace = z.strictObject({
  name: text(120),
  organisationNumber: z
    .string()
    .regex(organisationNumberForm)
    .overwrite((value) => value.replace(/^(\d{6})(\d{4})$/, '$1-$2'))
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
