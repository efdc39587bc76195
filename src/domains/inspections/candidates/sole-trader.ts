import type { Workplace } from '../../signals/public.ts';
import type { Form } from './schema.ts';

/**
 * Whether a number of the Swedish form is that of a person: in the number of a company the third figure is at least 2, in that of a
 * person it belongs to the month. From common knowledge of Swedish numbers, not read in a source. A number of another form says nothing.
 */
export const isNumberOfPerson = (number: string): boolean => /^\d{2}[01]\d{3}-?\d{4}$/.test(number);

/** A firm that is a person in law, or shows itself as one by its number. What is written about it is written about a person. */
export const isPerson = (form: Form, { organisationNumber }: Pick<Workplace, 'organisationNumber'>): boolean =>
  form === 'sole-trader' || (organisationNumber !== null && isNumberOfPerson(organisationNumber));
