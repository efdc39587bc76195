import { createCipheriv, createDecipheriv, type webcrypto } from 'node:crypto';
import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import type { BoxKey, BoxPurpose } from '../../kernel/device-act.ts';
import { hmac, randomBytes } from './digest.ts';
import type { Keys } from './key-file.ts';

/*
 * Boxes: what a browser seals to an agency, so that no one on the way opens it (HPKE, RFC 9180, base mode: P-256, HKDF-SHA256,
 * AES-256-GCM). The private key is derived from the key of the agency at its epoch, so the key file holds nothing new.
 */
const suite = new CipherSuite({
  kem: new DhkemP256HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});
const encapsulated = 65;

const bytesOf = (value: string | Uint8Array): ArrayBuffer => {
  const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value;
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
};

/** Deriving takes a millisecond or two and gives the same each time, so each pair is kept with the keys it came from. */
const derived = new WeakMap<Keys, Map<string, Promise<webcrypto.CryptoKeyPair>>>();

function pairOf(keys: Keys, agency: number, epoch: number): Promise<webcrypto.CryptoKeyPair> {
  const known = derived.get(keys) ?? new Map<string, Promise<webcrypto.CryptoKeyPair>>();
  derived.set(keys, known);
  const name = `${agency}.${epoch}`;
  const pair =
    known.get(name) ??
    suite.kem.deriveKeyPair(
      bytesOf(hmac(keys.agencyKeyAt(agency, epoch), 'cape box key', String(agency), String(epoch))),
    );
  known.set(name, pair);
  return pair;
}

/** The newest public key of an agency. */
export async function boxKeyOf(keys: Keys, agency: number): Promise<BoxKey> {
  const { epoch } = keys.agencyKey(agency);
  const { publicKey } = await pairOf(keys, agency, epoch);
  return {
    id: `${agency}.${epoch}`,
    public: Buffer.from(await suite.kem.serializePublicKey(publicKey)).toString('base64'),
  };
}

/** What was sealed to an agency for this purpose under this name. Throws when it was changed, moved, or sealed to another. */
export async function openBox(
  keys: Keys,
  box: { to: string; sealed: Uint8Array; purpose: BoxPurpose; name: string },
): Promise<Buffer> {
  const [agency = 0, epoch = 0] = box.to.split('.').map(Number);
  const { privateKey } = await pairOf(keys, agency, epoch);
  const opened = await suite.open(
    { recipientKey: privateKey, enc: bytesOf(box.sealed.subarray(0, encapsulated)), info: bytesOf(box.purpose) },
    bytesOf(box.sealed.subarray(encapsulated)),
    bytesOf(box.name),
  );
  return Buffer.from(opened);
}

/** Seals to the public key of an agency, as a browser does. */
export async function sealBox(
  to: BoxKey,
  sealed: { contents: Uint8Array; purpose: BoxPurpose; name: string },
): Promise<Buffer> {
  const recipientPublicKey = await suite.kem.deserializePublicKey(bytesOf(Buffer.from(to.public, 'base64')));
  const { enc, ct } = await suite.seal(
    { recipientPublicKey, info: bytesOf(sealed.purpose) },
    bytesOf(sealed.contents),
    bytesOf(sealed.name),
  );
  return Buffer.concat([Buffer.from(enc), Buffer.from(ct)]);
}

const nonce = 12;
const tag = 16;

/** What a browser sealed with a key of its own: nonce (12), ciphertext, tag (16). Throws when it was changed or moved. */
export function openWithKey(key: Uint8Array, sealed: Uint8Array, place: string): Buffer {
  const end = sealed.byteLength - tag;
  if (end < nonce) throw new RangeError('What is sealed is shorter than its nonce and tag.');
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonce))
    .setAAD(Buffer.from(place, 'utf8'))
    .setAuthTag(sealed.subarray(end));
  return Buffer.concat([decipher.update(sealed.subarray(nonce, end)), decipher.final()]);
}

/** Seals as a browser does with a key of its own. */
export function sealWith(key: Uint8Array, contents: Uint8Array, place: string): Buffer {
  const iv = randomBytes(nonce);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(place, 'utf8'));
  return Buffer.concat([iv, cipher.update(contents), cipher.final(), cipher.getAuthTag()]);
}
