import { describe, expect, it } from 'vitest';
import { sha256 } from '../../platform/crypto/digest.ts';
import { pathsIn, rootByPath } from './inclusion.ts';
import { grow, type Hash, noPeaks, type Peaks, rootOf } from './tree.ts';

const hash: Hash = (...parts) => sha256(...parts);
const leaf = (n: number): Uint8Array => sha256(`påhittad ${n}`);
const edgeAfter = (size: number): Peaks =>
  Array.from({ length: size }, (_, n) => leaf(n)).reduce((edge, one) => grow(hash, edge, one), noPeaks);

describe('the path of a leaf to the root of a log', () => {
  it('leads to the signed root, whatever came before its batch and however long that is', () => {
    for (const before of [0, 1, 2, 3, 5, 7, 8, 13]) {
      for (const count of [1, 2, 3, 6, 9]) {
        const size = before + count;
        const root = Buffer.from(rootOf(hash, edgeAfter(size)));
        const leaves = Array.from({ length: count }, (_, n) => leaf(before + n));
        const pathOf = pathsIn(hash, { before: edgeAfter(before), leaves });
        for (let index = before; index < size; index++) {
          const path = pathOf(index);
          expect(root.equals(rootByPath(hash, leaf(index), { index, size, path }) ?? Buffer.alloc(0))).toBe(true);
        }
      }
    }
  });

  it('leads elsewhere for another leaf, another place or another size, and nowhere where it does not fit', () => {
    const tree = { before: edgeAfter(5), leaves: [5, 6, 7].map(leaf) };
    const path = pathsIn(hash, tree)(6);
    const root = Buffer.from(rootOf(hash, edgeAfter(8)));
    const leads = (one: Uint8Array, at: Parameters<typeof rootByPath>[2]): boolean =>
      root.equals(rootByPath(hash, one, at) ?? Buffer.alloc(0));
    expect(leads(leaf(6), { index: 6, size: 8, path })).toBe(true);
    expect(leads(leaf(9), { index: 6, size: 8, path })).toBe(false);
    expect(leads(leaf(6), { index: 5, size: 8, path })).toBe(false);
    expect(rootByPath(hash, leaf(6), { index: 6, size: 8, path: path.slice(1) })).toBeNull();
    expect(rootByPath(hash, leaf(6), { index: 6, size: 8, path: [...path, leaf(1)] })).toBeNull();
    expect(rootByPath(hash, leaf(6), { index: 8, size: 8, path })).toBeNull();
  });

  it('is not made of leaves that are not at hand', () => {
    expect(() => pathsIn(hash, { before: edgeAfter(2), leaves: [leaf(2)] })(0)).toThrow();
  });
});
