import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** RFC 3394 initial value: a wrong key or a changed byte is found when a key is unwrapped. */
const keyWrapInitial = Buffer.from('A6A6A6A6A6A6A6A6', 'hex');

/** A fresh data key of 256 bits. */
export const newDataKey = (): Buffer => randomBytes(32);

/** Wraps a data key under an agency's key (AES-KW, RFC 3394): 40 bytes. */
export function wrapKey(agencyKey: Uint8Array, dataKey: Uint8Array): Buffer {
  const cipher = createCipheriv('id-aes256-wrap', agencyKey, keyWrapInitial);
  return Buffer.concat([cipher.update(dataKey), cipher.final()]);
}

/** The data key again. Throws when the agency's key is another one or the bytes were changed. */
export function unwrapKey(agencyKey: Uint8Array, wrapped: Uint8Array): Buffer {
  const decipher = createDecipheriv('id-aes256-wrap', agencyKey, keyWrapInitial);
  return Buffer.concat([decipher.update(wrapped), decipher.final()]);
}

/** Where a sealed text belongs. It cannot be opened as if it belonged anywhere else. */
export type SealedAt = {
  readonly country: string;
  readonly bornRealm: string;
  /** The act or letter whose text it is. */
  readonly holder: string;
  readonly field: string;
  readonly version: number;
};

/** Additional data of the cipher: each part with its length before it, so that no two places look alike. */
export function placeBytes(place: SealedAt): Buffer {
  const parts = ['cape-v1', place.country, place.bornRealm, place.holder, place.field, String(place.version)];
  return Buffer.concat(
    parts.flatMap((part) => {
      const bytes = Buffer.from(part, 'utf8');
      const length = Buffer.alloc(4);
      length.writeUInt32BE(bytes.length);
      return [length, bytes];
    }),
  );
}

/** Seals a text for its place: nonce (12), tag (16), ciphertext. AES-256-GCM with a random nonce for every call. */
export function sealText(dataKey: Uint8Array, place: SealedAt, text: string): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', dataKey, nonce).setAAD(placeBytes(place));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}
