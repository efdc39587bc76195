import type { Hash, Peaks } from './tree.ts';

const inner = Uint8Array.of(1);

/** The largest power of two below a size: where RFC 6962 splits a tree. */
function splitOf(size: number): number {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
}

/** Of a tree what its last batch needs to be proved: the right edge before that batch, and the leaf hashes of the batch itself. */
export type GrownTree = { readonly before: Peaks; readonly leaves: readonly Uint8Array[] };

/** Where each full subtree of the edge begins and ends. */
function edgeOf({ size, hashes }: Peaks): ReadonlyMap<string, Uint8Array> {
  const edge = new Map<string, Uint8Array>();
  let from = 0;
  for (const hash of hashes) {
    let length = 1;
    while (length * 2 <= size - from) length *= 2;
    edge.set(`${from} ${from + length}`, hash);
    from += length;
  }
  return edge;
}

/** The hash of each stretch of leaves that a path may name, each worked out once. */
function subtreesOf(hash: Hash, { before, leaves }: GrownTree): (from: number, to: number) => Uint8Array {
  const known = new Map(edgeOf(before));
  const subtree = (from: number, to: number): Uint8Array => {
    const name = `${from} ${to}`;
    const found = known.get(name);
    if (found) return found;
    const made = to - from === 1 ? leaves[from - before.size] : joined(from, to);
    if (!made) throw new Error('A path was asked for through leaves that are not at hand.');
    known.set(name, made);
    return made;
  };
  const joined = (from: number, to: number): Uint8Array => {
    const middle = from + splitOf(to - from);
    return hash(inner, subtree(from, middle), subtree(middle, to));
  };
  return subtree;
}

/**
 * What gives the inclusion path of a leaf of the last batch (RFC 6962, 2.1.1): the hashes beside its way to the root, from the leaf on. Nothing
 * is read of what came before the batch but its edge.
 */
export function pathsIn(hash: Hash, tree: GrownTree): (index: number) => readonly Uint8Array[] {
  const subtree = subtreesOf(hash, tree);
  const path = (index: number, from: number, to: number): Uint8Array[] => {
    if (to - from === 1) return [];
    const middle = from + splitOf(to - from);
    return index < middle
      ? [...path(index, from, middle), subtree(middle, to)]
      : [...path(index, middle, to), subtree(from, middle)];
  };
  return (index) => path(index, 0, tree.before.size + tree.leaves.length);
}

/** The root to which a leaf and its path lead in a tree of this size; null where the path does not fit it. */
export function rootByPath(
  hash: Hash,
  leaf: Uint8Array,
  { index, size, path }: { readonly index: number; readonly size: number; readonly path: readonly Uint8Array[] },
): Uint8Array | null {
  if (!(index >= 0 && index < size)) return null;
  let left = path.length;
  const climb = (from: number, to: number): Uint8Array | null => {
    if (to - from === 1) return leaf;
    const beside = path[--left];
    const middle = from + splitOf(to - from);
    if (!beside) return null;
    const below = index < middle ? climb(from, middle) : climb(middle, to);
    if (!below) return null;
    return index < middle ? hash(inner, below, beside) : hash(inner, beside, below);
  };
  const root = climb(0, size);
  return left === 0 ? root : null;
}
