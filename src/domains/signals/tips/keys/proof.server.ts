import { sealTo } from '../../../../platform/crypto/age.ts';
import { hmac, sameBytes } from '../../../../platform/crypto/digest.ts';

/*
 * The maker of a new key proves that they hold the present one: they open what was sealed to it. What is sealed follows from the server's
 * own key, the key that it is about, the reader, their sitting and the hour, so nothing of it is kept.
 */

type Prover = { readonly key: string; readonly actor: string; readonly sitting: string };

const secretOf = (root: Uint8Array, { key, actor, sitting }: Prover, hour: number): Buffer =>
  hmac(root, `cape proof of a tip key v1 ${key} ${actor} ${sitting} ${hour}`);
const hourOf = (now: Date): number => Math.floor(now.getTime() / 3_600_000);

/** Sealed to the present key, and to the one on paper: a reader who has lost a passphrase takes out the paper. In base64. */
export async function challengeOf(
  root: Uint8Array,
  prover: Prover,
  recipients: readonly string[],
  now: Date,
): Promise<string> {
  return Buffer.from(await sealTo(recipients, secretOf(root, prover, hourOf(now)))).toString('base64');
}

/** Whether this is what was sealed, in this hour or the one before it. */
export function isProof(root: Uint8Array, prover: Prover, proof: string, now: Date): boolean {
  const given = Buffer.from(proof, 'base64');
  return [0, 1].some((ago) => sameBytes(given, secretOf(root, prover, hourOf(now) - ago)));
}
