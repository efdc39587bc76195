import type { Statement, WrittenCertificate } from './statement.ts';

/** A public key, and the days in which it signs. As it is published. */
export type PublicKey = {
  readonly id: string;
  readonly publicKey: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly isVoid: boolean;
};

export const verdicts = [
  'valid',
  'expired',
  'withdrawn',
  'tampered',
  'unknown-key',
  'void-key',
  'outside-key',
  'unreadable',
] as const;
export type CertificateVerdict = (typeof verdicts)[number];

export type Judged = { readonly verdict: CertificateVerdict; readonly said: Statement | null };

/**
 * Whether a certificate holds on a day. What was changed after it was signed is said apart from what has ended, so that no one with an old
 * certificate is taken for a forger. `isSigned`: whether the key made the signature.
 */
export function judge(
  written: WrittenCertificate | 'none' | 'damaged',
  on: {
    readonly keys: readonly PublicKey[];
    readonly withdrawn: ReadonlySet<string>;
    readonly fingerprint: (id: string) => string;
    readonly isSigned: (publicKey: string, written: WrittenCertificate) => boolean;
    readonly today: string;
  },
): Judged {
  if (written === 'none') return { verdict: 'unreadable', said: null };
  if (written === 'damaged') return { verdict: 'tampered', said: null };
  const { said } = written;
  const key = on.keys.find(({ id }) => id === said.key);
  // A changed key id leads to no key: whether it was changed, or another installation signed it, cannot be told apart.
  if (!key) return { verdict: 'unknown-key', said: null };
  if (!on.isSigned(key.publicKey, written)) return { verdict: 'tampered', said: null };
  if (key.isVoid) return { verdict: 'void-key', said };
  const isWithin =
    (key.from === null || said.signedOn >= key.from) && (key.until === null || said.signedOn <= key.until);
  if (!isWithin || said.signedOn > on.today) return { verdict: 'outside-key', said };
  if (on.withdrawn.has(on.fingerprint(said.id))) return { verdict: 'withdrawn', said };
  return { verdict: on.today <= said.validUntil ? 'valid' : 'expired', said };
}

/** The way a program ends: 0 it holds, 1 it does not, 2 there is none to judge. */
export const exitOf = (verdict: CertificateVerdict): 0 | 1 | 2 =>
  verdict === 'valid' ? 0 : verdict === 'unreadable' ? 2 : 1;
