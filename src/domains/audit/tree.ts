/** Hashes the parts one after the other; the caller brings SHA-256, so that this file stays a rule. */
export type Hash = (...parts: Uint8Array[]) => Uint8Array;

const inner = Uint8Array.of(1);

/** The root of an empty log, as RFC 6962 has it: the hash of nothing. */
export const emptyRoot = (hash: Hash): Uint8Array => hash();

/**
 * The right edge of a Merkle tree (RFC 6962, 2.1): one hash for each full subtree, from the largest to the smallest.
 * With it a log grows without reading what it holds.
 */
export type Peaks = { readonly size: number; readonly hashes: readonly Uint8Array[] };

export const noPeaks: Peaks = { size: 0, hashes: [] };

/** The peaks after one more leaf hash. */
export function grow(hash: Hash, peaks: Peaks, leaf: Uint8Array): Peaks {
  const hashes = [...peaks.hashes];
  let carry = leaf;
  for (let size = peaks.size; size % 2 === 1; size = Math.floor(size / 2)) {
    const left = hashes.pop();
    if (!left) throw new Error('The peaks of the tree do not fit its size.');
    carry = hash(inner, left, carry);
  }
  return { size: peaks.size + 1, hashes: [...hashes, carry] };
}

/** The root over all leaves so far. */
export function rootOf(hash: Hash, peaks: Peaks): Uint8Array {
  if (peaks.hashes.length === 0) return emptyRoot(hash);
  return peaks.hashes.reduceRight((right, left) => hash(inner, left, right));
}

const numberOfPeaks = (size: number): number => {
  let count = 0;
  for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) count += rest % 2;
  return count;
};

/** The peaks as they are stored: their hashes end to end. */
export function packPeaks(peaks: Peaks): Uint8Array {
  const packed = new Uint8Array(peaks.hashes.length * 32);
  for (const [at, peak] of peaks.hashes.entries()) packed.set(peak, at * 32);
  return packed;
}

/** The stored peaks again. Throws when they do not fit the size. */
export function unpackPeaks(size: number, packed: Uint8Array): Peaks {
  if (packed.length !== numberOfPeaks(size) * 32) throw new Error('The stored peaks of the tree do not fit its size.');
  const hashes: Uint8Array[] = [];
  for (let at = 0; at < packed.length; at += 32) hashes.push(packed.slice(at, at + 32));
  return { size, hashes };
}
