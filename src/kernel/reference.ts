const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Check character: weighted sum modulo 31, a prime, so that any single wrong character and any swap of two neighbours is found. */
function checkCharacter(symbols: string): string {
  let sum = 0;
  for (let i = 0; i < symbols.length; i++) sum += (i + 2) * alphabet.indexOf(symbols[i] ?? '');
  return alphabet[sum % 31] ?? '0';
}

/**
 * A house's own reference for a matter, as people say it over the phone: `K-4T9RM2V-H`.
 * Thirty-five random bits in Crockford's letters and a check character; random, so that no gap in a series tells of a hidden matter.
 */
export function reference(prefix: 'K' | 'S', random: Uint8Array): string {
  let symbols = '';
  for (let i = 0; i < 7; i++) symbols += alphabet[(random[i] ?? 0) & 31];
  return `${prefix}-${symbols}-${checkCharacter(symbols)}`;
}

/** Reads a reference as somebody typed it (spaces, small letters, O for 0, I or L for 1), or null when the check character is wrong. */
export function readReference(typed: string): string | null {
  const compact = typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  const match = /^([KS])([0-9A-HJKMNP-TV-Z]{7})([0-9A-HJKMNP-TV-Z])$/.exec(compact);
  if (!match?.[2] || match[3] !== checkCharacter(match[2])) return null;
  return `${match[1]}-${match[2]}-${match[3]}`;
}
