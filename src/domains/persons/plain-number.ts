const callingCodes: Readonly<Record<string, string>> = {
  DE: '49',
  DK: '45',
  EE: '372',
  FI: '358',
  IS: '354',
  LT: '370',
  LV: '371',
  NO: '47',
  PL: '48',
  SE: '46',
};

/**
 * A number of a paper as it is compared: letters and digits alone. A Swedish number is the same with and without its century. Null where it
 * has no digit: what is called *unknown* is no number that two people have in common.
 */
export function plainNumber(written: string): string | null {
  if (!/\d/.test(written)) return null;
  const plain = written.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');
  return /^(18|19|20)[0-9]{10}$/.test(plain) ? plain.slice(2) : plain;
}

/** A phone number as it is compared: digits with the code of its country, however it was written. Null where it has fewer than six digits. */
export function plainPhone(written: string, country: string): string | null {
  const digits = written.replaceAll(/[^0-9+]/g, '').replace(/^00/, '+');
  if (digits.replaceAll('+', '').length < 6) return null;
  if (digits.startsWith('+')) return digits;
  return `+${callingCodes[country] ?? ''}${digits.replace(/^0/, '')}`;
}
