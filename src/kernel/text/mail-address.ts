import { z } from 'zod';

const word = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
const label = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
const pattern = new RegExp(`^${word}(?:\\.${word})*@(?:${label}\\.)+${label}$`);

/**
 * One address and nothing else: no name before it, no list, no line break, no quotes. A program that sends mail reads more into what it is given,
 * and what a person wrote as an address would be sent to others.
 */
export const isMailAddress = (value: string): boolean =>
  value.length <= 254 && value.indexOf('@') <= 64 && pattern.test(value);

export const MailAddress = z
  .string()
  .max(254)
  .refine(isMailAddress, { params: { rule: 'mail-address' } });
