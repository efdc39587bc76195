/** Letters and digits that are not taken for one another when they are read from paper (Crockford). */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const length = 24;
/** How many random bytes a code is made of: 120 bits, so that a fast hash of it can be kept (ASVS 5.0, 6.5.2). */
export const invitationRandom = 15;

/** Random bytes as a person types them: six groups of four characters. */
export function invitationCode(random: Uint8Array): string {
  if (random.byteLength !== invitationRandom) throw new RangeError('A code is made of fifteen random bytes.');
  let bits = 0n;
  for (const byte of random) bits = (bits << 8n) | BigInt(byte);
  const letters = Array.from({ length }, (_, at) => alphabet[Number((bits >> BigInt(5 * (length - 1 - at))) & 31n)]);
  return letters.join('').replace(/(.{4})(?=.)/g, '$1-');
}

/** A code as it was meant: without spaces and hyphens, in small letters, with what is easily mistaken put right. Null for none. */
export function invitationCodeIn(typed: unknown): string | null {
  if (typeof typed !== 'string') return null;
  const meant = typed
    .toLowerCase()
    .replace(/[\s-]/g, '')
    .replaceAll('o', '0')
    .replace(/[il]/g, '1')
    .replaceAll('u', 'v');
  return meant.length === length && [...meant].every((letter) => alphabet.includes(letter)) ? meant : null;
}

/** What the database keeps the hash of. */
export const invitationBytes = (code: string): Uint8Array =>
  Uint8Array.from(`cape invitation ${code.replaceAll('-', '')}`, (letter) => letter.charCodeAt(0));
