import { type BoxKey, boxPurposes, type SealedKey } from '../../kernel/device-act.ts';
import { sealBox } from '../seal-box.ts';
import { type Bytes, joined, randomBytes, toBase64, utf8 } from './bytes.ts';

/*
 * How something is sealed on a phone: AES-256-GCM with 12 random bytes before it, bound to the place where it is stored, so that it
 * opens nowhere else; and a key for an agency (HPKE, as src/platform/crypto/box.ts opens it), which the phone itself cannot open
 * again.
 */
const nonce = 12;

/** A key that WebCrypto never gives out again. */
export const importKey = (raw: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);

export async function seal(key: CryptoKey, contents: Bytes, place: string): Promise<Bytes> {
  const iv = randomBytes(nonce);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: utf8(place) }, key, contents);
  return joined(iv, new Uint8Array(sealed));
}

/** Throws when the key is another one, or when it was changed or moved. */
export async function open(key: CryptoKey, sealed: Bytes, place: string): Promise<Bytes> {
  const algorithm = { name: 'AES-GCM', iv: sealed.slice(0, nonce), additionalData: utf8(place) };
  return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, sealed.slice(nonce)));
}

/** Gives a key to an agency under its name. */
export async function sealKeyTo(to: BoxKey, id: string, key: Bytes): Promise<SealedKey> {
  const sealed = await sealBox(to, { contents: key, purpose: boxPurposes.key, name: id });
  return { id, to: to.id, sealed: toBase64(sealed) };
}
