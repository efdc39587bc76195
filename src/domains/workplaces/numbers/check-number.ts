import type { DigitCheck, Entry } from '../../knowledge/public.ts';

/** What is known of one number of a firm by its form and its check digit. */
export const numberStates = ['right', 'wrong', 'other-form', 'not-verified', 'personal'] as const;
export type NumberState = (typeof numberStates)[number];

export type NumberChecked = { readonly state: NumberState; readonly rule: Entry<'firm-numbers'> | null };

/** A number without spaces and signs, in capitals. It is only compared so: what is stored stays as it was written. */
export const bareNumber = (written: string): string => written.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');

const digitsOf = (digits: string): readonly number[] => [...digits].map(Number);

const sumOf = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * (digits[at] ?? 0), 0);

function luhn(digits: readonly number[]): boolean {
  const sum = digits.toReversed().reduce((all, digit, at) => {
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    return all + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/** ISO 7064, modulo 11 and 10 in turn. */
function mod11and10(digits: readonly number[]): boolean {
  const last = digits.slice(0, -1).reduce((product, digit) => (((digit + product) % 10 || 10) * 2) % 11, 10);
  return (11 - last) % 10 === digits.at(-1);
}

function rounds(digits: readonly number[], all: readonly (readonly number[])[]): boolean {
  const remainder = all.map((weights) => sumOf(digits, weights) % 11).find((one) => one < 10) ?? 0;
  return remainder === digits.at(-1);
}

function holds(check: DigitCheck, digits: readonly number[]): boolean {
  switch (check.how) {
    case 'luhn':
      return luhn(digits);
    case 'mod-11-10':
      return mod11and10(digits);
    case 'sum':
      // The last weight can be negative, so the remainder is brought back over zero.
      return ((sumOf(digits, check.weights) % check.modulus) + check.modulus) % check.modulus === check.remainder;
    case 'rounds':
      return rounds(digits, check.rounds);
  }
}

const byRule = (rule: Entry<'firm-numbers'>, digits: string): NumberState => {
  if (rule.person !== null && new RegExp(rule.person).test(digits)) return 'personal';
  if (rule.check === null) return 'not-verified';
  return holds(rule.check, digitsOf(digits)) ? 'right' : 'wrong';
};

/**
 * Whether a number can be right, by the rules of its country. It is never refused for what is found here: extracts of registers have errors, and a
 * number that fails is warned of and kept. Only the personal number of a sole trader has no place in clear.
 */
export function checkNumber(
  rules: readonly Entry<'firm-numbers'>[],
  {
    country,
    number,
    written,
  }: { readonly country: string; readonly number: 'organisation' | 'vat'; readonly written: string },
): NumberChecked {
  const bare = bareNumber(written);
  const here = rules.filter((rule) => rule.country === country && rule.number === number);
  const found = here.flatMap((rule) => {
    const digits = new RegExp(rule.form).exec(bare)?.[1];
    return digits === undefined ? [] : [{ rule, state: byRule(rule, digits) }];
  });
  // Two rules can take the same form: a number is right by whichever it is right by.
  const best = found.find(({ state }) => state === 'right') ?? found[0];
  if (best) return best;
  // A country that lists nothing, or a form without a check, says nothing of a number.
  const isChecked = here.some(({ check }) => check !== null);
  return { state: isChecked ? 'other-form' : 'not-verified', rule: here[0] ?? null };
}
