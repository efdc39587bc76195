import { createHash, createHmac, randomBytes as nodeRandomBytes, timingSafeEqual } from 'node:crypto';

/** SHA-256 of the parts one after the other. */
export function sha256(...parts: (Uint8Array | string)[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** SHA-256 of what is passed on piece by piece while it is read or written. */
export function passing(): { readonly add: (piece: Uint8Array) => void; readonly end: () => Buffer } {
  const hash = createHash('sha256');
  return { add: (piece) => hash.update(piece), end: () => hash.digest() };
}

/** SHA-256 of what comes piece by piece, such as a file that is too large to be held. */
export async function sha256Of(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const { add, end } = passing();
  for await (const piece of pieces) add(piece);
  return end();
}

/** HMAC-SHA256 of the parts one after the other. */
export function hmac(key: Uint8Array, ...parts: (Uint8Array | string)[]): Buffer {
  const mac = createHmac('sha256', key);
  for (const part of parts) mac.update(part);
  return mac.digest();
}

/** Random bytes from the system's generator. */
export const randomBytes = (length: number): Buffer => nodeRandomBytes(length);

/** Whether two are the same, in a time that reveals nothing of where they differ. */
export const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && timingSafeEqual(one, other);
