import { z } from 'zod';
import { countries } from '../countries.ts';
import { Both, Day, Id, Ids } from '../entry-parts.ts';

/** How a figure is known: read in the text itself, reported by a page that read it, or from memory. What is from memory is never counted with. */
export const knownBy = ['read', 'reported', 'memory'] as const;
export const payForces = ['statutory', 'extended', 'generally-binding', 'agreement'] as const;
export const payRuleKinds = ['ordinary-week', 'overtime', 'holiday-pay', 'unsocial', 'month-hours'] as const;

const Country = z.enum(countries);
/** A sum in the money of the country, written with all its decimals, so that no digit is lost. */
const Amount = z.string().regex(/^\d{1,7}(?:\.\d{2})?$/);
const Clock = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);

/** One rate of pay. Its group is the table that `--agreement` and the form name: a statutory minimum, or one grade of an agreement. */
export const payFields = {
  country: Country,
  group: Id,
  force: z.enum(payForces),
  unit: z.enum(['hour', 'month']),
  amount: Amount,
  known: z.enum(knownBy),
  /** After this day it is not used until it has been checked again. */
  used_to: Day.nullable(),
  note: Both.nullable(),
};

/** What a claim is counted with besides the rate: each only where a source gives it. */
export const payRuleFields = {
  country: Country,
  rule: z.enum(payRuleKinds),
  hours: z.number().min(1).max(60).optional(),
  /** On top of pay. */
  percent: z.number().min(0.01).max(300).optional(),
  /** For each hour, on top of pay. */
  amount: Amount.optional(),
  from: Clock.optional(),
  to: Clock.optional(),
  /** 1 for Monday to 7 for Sunday. */
  days: z.array(z.int().min(1).max(7)).min(1).optional(),
  /** The tables of pay that it belongs to; none named is all of the country. */
  tables: Ids,
  known: z.enum(knownBy),
  text: Both,
};
