/** How many characters of a hash are asked for, so that no one repeats all sixty-four over the telephone. */
export const fewestOfDigest = 16;

/** Whether the recipient of a package has the one that was made, by what they read out of the verifier. */
export const digestComparisons = ['same', 'other', 'not-compared'] as const;
export type DigestComparison = (typeof digestComparisons)[number];

/**
 * Compares what a recipient said of a package, the beginning of its hash, with its hash in hex. Capitals, spaces and hyphens say nothing. Null:
 * what was said is no hash, or too short to tell two packages apart.
 */
export function compareDigest(said: string | null, digest: string): DigestComparison | null {
  if (said === null) return 'not-compared';
  const plain = said.toLowerCase().replaceAll(/[\s-]/g, '');
  if (!/^[0-9a-f]*$/.test(plain) || plain.length < fewestOfDigest) return null;
  return plain.length <= digest.length && digest.startsWith(plain) ? 'same' : 'other';
}
