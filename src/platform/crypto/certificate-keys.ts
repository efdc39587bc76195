import { createPrivateKey, createPublicKey } from 'node:crypto';
import { hmac, sha256 } from './digest.ts';
import type { SigningKey } from './sign.ts';

/** A key with which certificates are signed, in the days from `from` to before `until`; null without a beginning or an end. */
export type CertificateKey = SigningKey & {
  readonly id: string;
  readonly from: string | null;
  readonly until: string | null;
  /** What it signed is not believed any more, because others may have had it. */
  readonly isVoid: boolean;
};

/** A key as the key file holds it, from the day on which it was made. `voidsEarlier`: those before it are not believed any more. */
export type StoredCertificateKey = SigningKey & { readonly from: string; readonly voidsEarlier: boolean };

/** What stands before the 32 bytes of an Ed25519 key in PKCS#8 (RFC 8410). */
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/**
 * The first key of an installation follows from its root key, so that a key file that was made before there were certificates has one too,
 * and no two processes make two.
 */
function firstKey(root: Uint8Array): SigningKey {
  const der = Buffer.concat([pkcs8, hmac(root, 'cape certificates: the first key')]);
  const key = createPrivateKey({ key: der, type: 'pkcs8', format: 'der' });
  return {
    private: der.toString('base64'),
    public: createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64'),
  };
}

/** By which a key is named in what it signed. */
export const certificateKeyId = (publicKey: string): string =>
  sha256('cape certificate key', Buffer.from(publicKey, 'base64')).toString('hex').slice(0, 12);

/** All keys of an installation, the newest last: with that one it signs. */
export function certificateKeysOf(
  root: Uint8Array,
  stored: readonly StoredCertificateKey[],
): readonly CertificateKey[] {
  const all = [{ ...firstKey(root), from: null, voidsEarlier: false }, ...stored];
  return all.map(({ private: secret, public: open, from }, place) => ({
    private: secret,
    public: open,
    id: certificateKeyId(open),
    from,
    until: all[place + 1]?.from ?? null,
    isVoid: all.slice(place + 1).some(({ voidsEarlier }) => voidsEarlier),
  }));
}
