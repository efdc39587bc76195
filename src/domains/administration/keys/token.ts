import { sha256 } from '@noble/hashes/sha2.js';

/** Letters and digits that are not taken for one another when they are read (Crockford). */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const beginning = 'cape_';
const shape = /^cape_[0-9a-hjkmnp-tv-z]{59}$/;

/** How many random bytes a key is made of: 256 bits, so that a fast hash of it can be kept. */
export const keyRandom = 32;

function written(bytes: Uint8Array, length: number): string {
  let bits = 0n;
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);
  const spare = BigInt(length * 5 - bytes.byteLength * 8);
  bits <<= spare;
  return Array.from({ length }, (_, at) => alphabet[Number((bits >> BigInt(5 * (length - 1 - at))) & 31n)]).join('');
}

/** Four bytes over what stands before them: a program that looks for keys that were left lying about knows one without asking CAPE. */
const checkOf = (text: string): string =>
  written(sha256(Uint8Array.from(text, (letter) => letter.charCodeAt(0))).slice(0, 4), 7);

/** A key as its holder is shown it: `cape_`, 52 characters of chance, 7 of check. */
export function keyToken(random: Uint8Array): string {
  if (random.byteLength !== keyRandom) throw new RangeError('A key is made of thirty-two random bytes.');
  const text = `${beginning}${written(random, 52)}`;
  return text + checkOf(text);
}

/** Whether this can be a key at all: what is none is refused before the database is asked. */
export const isKeyToken = (text: string): boolean => shape.test(text) && checkOf(text.slice(0, -7)) === text.slice(-7);

/** How a key begins, by which people know it again in a list. 30 of its 256 bits. */
export const beginningOf = (token: string): string => token.slice(0, beginning.length + 6);

/** What the database keeps the hash of. */
export const keyBytes = (token: string): Uint8Array =>
  Uint8Array.from(`cape api key ${token}`, (letter) => letter.charCodeAt(0));
