import { type FieldProblem, Problem } from '../../kernel/problem.ts';
import type { Entry } from '../knowledge/public.ts';
import { workplaceMessages } from './messages.ts';
import { checkNumber } from './numbers/check-number.ts';

type Numbers = {
  readonly country: string;
  readonly organisationNumber?: string | null;
  readonly vatNumber?: string | null;
};

/** The fields whose number is the personal number of a sole trader: facts are stored in clear, so it has no place there. */
export function personalNumbersIn(
  rules: readonly Entry<'firm-numbers'>[],
  firm: Numbers,
  under: string,
): readonly FieldProblem[] {
  const fields = [
    ['organisationNumber', 'organisation'],
    ['vatNumber', 'vat'],
  ] as const;
  return fields.flatMap(([field, number]) => {
    const written = firm[field];
    if (!written || checkNumber(rules, { country: firm.country, number, written }).state !== 'personal') return [];
    return [{ path: `${under}${field}`, message: workplaceMessages.personal }];
  });
}

export function personalNumber(rules: readonly Entry<'firm-numbers'>[], firm: Numbers, under: string): Problem | null {
  const fields = personalNumbersIn(rules, firm, under);
  return fields[0] ? new Problem('invalid', fields[0].message, {}, fields) : null;
}
