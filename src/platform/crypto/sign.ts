import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign as nodeSign,
  verify as nodeVerify,
} from 'node:crypto';

/** A pair of Ed25519 keys as DER in base64: private as PKCS#8, public as SPKI. */
export type SigningKey = { readonly private: string; readonly public: string };

export function newSigningKey(): SigningKey {
  const pair = generateKeyPairSync('ed25519');
  return {
    private: pair.privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'),
    public: pair.publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
  };
}

/** Reading a key takes longer than signing with it, so each is read once. */
const read = new WeakMap<SigningKey, KeyObject>();

function privateKeyOf(key: SigningKey): KeyObject {
  const known = read.get(key);
  if (known) return known;
  const parsed = createPrivateKey({ key: Buffer.from(key.private, 'base64'), type: 'pkcs8', format: 'der' });
  read.set(key, parsed);
  return parsed;
}

export function sign(key: SigningKey, message: Uint8Array | string): Buffer {
  return nodeSign(null, Buffer.from(message), privateKeyOf(key));
}

/** Whether `signature` was made over `message` by the owner of the public key. False for anything malformed. */
export function isSignedBy(publicKey: string, message: Uint8Array | string, signature: Uint8Array): boolean {
  try {
    const parsed = createPublicKey({ key: Buffer.from(publicKey, 'base64'), type: 'spki', format: 'der' });
    return nodeVerify(null, Buffer.from(message), parsed, signature);
  } catch {
    return false; // a key or signature that cannot be read is not genuine
  }
}

/**
 * Whether a phone made this signature with its key (ECDSA on P-256 over SHA-256, 64 bytes; the key as SPKI in base64). False
 * for anything malformed.
 */
export function isSignedByDevice(publicKey: string, message: Uint8Array | string, signature: Uint8Array): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), type: 'spki', format: 'der' });
    if (key.asymmetricKeyDetails?.namedCurve !== 'prime256v1') return false;
    return nodeVerify('sha256', Buffer.from(message), { key, dsaEncoding: 'ieee-p1363' }, signature);
  } catch {
    return false; // a key or signature that cannot be read is not genuine
  }
}

/** The key of a phone (P-256), as its browser makes one; both halves as DER in base64. */
export function newDeviceKey(): SigningKey {
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    private: pair.privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'),
    public: pair.publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
  };
}

/** Signs as a phone does: ECDSA over SHA-256, 64 bytes. */
export function signAsDevice(privateKey: string, message: Uint8Array | string): Buffer {
  const key = createPrivateKey({ key: Buffer.from(privateKey, 'base64'), type: 'pkcs8', format: 'der' });
  return nodeSign('sha256', Buffer.from(message), { key, dsaEncoding: 'ieee-p1363' });
}
