import { sha256 } from '../../../platform/crypto/digest.ts';
import type { Keys } from '../../../platform/crypto/key-file.ts';
import { isSignedBy, sign } from '../../../platform/crypto/sign.ts';
import { type Judged, judge, type PublicKey } from './judge.ts';
import { bytesOf, readWritten, type Statement, signedBytes, writtenAs } from './statement.ts';

/** By which a withdrawn certificate is known: from it no one finds out whose it was. */
export const fingerprintOf = (id: string): string => sha256('cape certificate withdrawn', id).toString('hex');

export const publicKeysOf = (keys: Pick<Keys, 'certificates'>): readonly PublicKey[] =>
  keys.certificates.map(({ id, public: publicKey, from, until, isVoid }) => ({ id, publicKey, from, until, isVoid }));

/** The text of a certificate, signed with the newest key. */
export function signStatement(keys: Pick<Keys, 'certificates'>, said: Omit<Statement, 'key'>): string {
  const key = keys.certificates.at(-1);
  if (!key) throw new Error('An installation without a key for certificates.');
  const bytes = bytesOf({ ...said, key: key.id });
  return writtenAs(bytes, sign(key, signedBytes(bytes)));
}

/** Judges the certificate in a text, or in the bytes of a PDF: it stands in what the file says of itself. */
export const judgeText = (
  text: string,
  on: { readonly keys: readonly PublicKey[]; readonly withdrawn: readonly string[]; readonly today: string },
): Judged =>
  judge(readWritten(text), {
    keys: on.keys,
    withdrawn: new Set(on.withdrawn),
    today: on.today,
    fingerprint: fingerprintOf,
    isSigned: (publicKey, { bytes, signature }) => isSignedBy(publicKey, signedBytes(bytes), signature),
  });
