import { organisationNumberForm } from '../workplace.ts';

/** The number of a firm as an agency of Sweden or of another country writes it, or null. */
export function readOrganisationNumber(typed: string, inSweden: boolean): string | null {
  const swedish = readSwedish(typed);
  if (swedish || inSweden) return swedish;
  const written = typed.trim().toUpperCase().replaceAll(/\s+/g, ' ');
  return organisationNumberForm.test(written) ? written : null;
}

/** Ten digits as the register of companies writes them, or null. Accepts spaces, a leading 16 and the form of a VAT number. */
function readSwedish(typed: string): string | null {
  const compact = typed.toUpperCase().replaceAll(/[\s-]/g, '');
  const digits = /^(?:16)?(\d{10})$/.exec(compact)?.[1] ?? /^SE(\d{10})01$/.exec(compact)?.[1];
  return digits ? `${digits.slice(0, 6)}-${digits.slice(6)}` : null;
}

/** The last digit is a check digit by Luhn's rule: every second digit doubled, digit sum divisible by ten. */
function checkDigitHolds(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits[place]) * (place % 2 === 0 ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

export type OrganisationNumberDoubt = 'check-digit' | 'personal-number' | null;

/**
 * What is worth checking in a number of the right form. It never blocks sending: a number may be written wrongly in the paper that was
 * seen. Legal persons have a third digit of 2 or more; below that it is a birth month, so the number is that of a person who trades in
 * their own name.
 */
export function doubtAbout(organisationNumber: string): OrganisationNumberDoubt {
  const digits = organisationNumber.replace('-', '');
  if (Number(digits[2]) < 2) return 'personal-number';
  return checkDigitHolds(digits) ? null : 'check-digit';
}
