import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grow, type Hash, noPeaks, type Peaks, packPeaks, rootOf, unpackPeaks } from './tree.ts';

const sha: Hash = (...parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** RFC 6962, 2.1, word for word: split at the largest power of two below n. */
function rootByDefinition(leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length === 0) return sha();
  if (leaves.length === 1 && leaves[0]) return leaves[0];
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  return sha(Uint8Array.of(1), rootByDefinition(leaves.slice(0, split)), rootByDefinition(leaves.slice(split)));
}

const leafHashes = fc.array(fc.uint8Array({ minLength: 32, maxLength: 32 }), { maxLength: 70 });
const grown = (leaves: readonly Uint8Array[]): Peaks => leaves.reduce((peaks, leaf) => grow(sha, peaks, leaf), noPeaks);

describe('the tree of a log', () => {
  it('has the root that RFC 6962 defines, for every number of entries', () => {
    fc.assert(
      fc.property(leafHashes, (leaves) => {
        expect(Buffer.from(rootOf(sha, grown(leaves)))).toEqual(Buffer.from(rootByDefinition(leaves)));
      }),
    );
  });

  it('goes on from its stored edge as if it had never been put down', () => {
    fc.assert(
      fc.property(leafHashes, leafHashes, (before, after) => {
        const stored = packPeaks(grown(before));
        const resumed = after.reduce((peaks, leaf) => grow(sha, peaks, leaf), unpackPeaks(before.length, stored));
        expect(Buffer.from(rootOf(sha, resumed))).toEqual(Buffer.from(rootOf(sha, grown([...before, ...after]))));
      }),
    );
  });

  it('has another root when two entries change places', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.uint8Array({ minLength: 32, maxLength: 32 }), {
          minLength: 2,
          maxLength: 40,
          selector: String,
        }),
        (leaves) => {
          const [first, second, ...rest] = leaves;
          if (!first || !second) return;
          const swapped = [second, first, ...rest];
          expect(Buffer.from(rootOf(sha, grown(swapped)))).not.toEqual(Buffer.from(rootOf(sha, grown(leaves))));
        },
      ),
    );
  });
});
