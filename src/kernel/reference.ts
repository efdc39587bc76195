const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Check character: weighted sum modulo 31, a prime, so that any single wrong character and any swap of two neighbours is found. */
function checkCharacter(symbols: string): string {
  let sum = 0;
  for (let i = 0; i < symbols.length; i++) sum += (i + 2) * alphabet.indexOf(symbols[i] ?? '');
  return alphabet[sum % 31] ?? '0';
}

/**
 * An agency's own reference for a matter, as people say it over the phone: `K-4T9RM2V-H`. One capital letter that says of what kind it is,
 * thirty-five random bits in Crockford's letters and a check character; random, so that no gap in a series reveals a hidden matter.
 */
export function reference(prefix: string, random: Uint8Array): string {
  let symbols = '';
  for (let i = 0; i < 7; i++) symbols += alphabet[(random[i] ?? 0) & 31];
  return `${prefix}-${symbols}-${checkCharacter(symbols)}`;
}
