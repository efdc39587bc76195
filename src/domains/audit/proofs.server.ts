import { sql } from 'kysely';
import { sha256 } from '../../platform/crypto/digest.ts';
import type { Tx } from '../../platform/database/database.ts';
import { pathsIn } from './inclusion.ts';
import { type Hash, unpackPeaks } from './tree.ts';

const hash: Hash = (...parts) => sha256(...parts);

/** Where the entry of an act is in the log, and the path to the root that a checkpoint signs. */
export type EntryProof = {
  readonly leaf: string;
  readonly index: number;
  readonly checkpoint: number;
  readonly path: readonly string[];
};

export type ProvedEntries = {
  /** By act; one that another agency recorded is in none of this agency's entries. */
  readonly entries: ReadonlyMap<string, EntryProof>;
  readonly checkpoints: readonly { readonly note: string; readonly signature: string }[];
};

type FoundEntry = { act: string; leaf: Buffer; idx: string | null; batch: number | null };
type FoundBatch = { first: string; note: string; signature: Buffer; before: Buffer; hashes: Buffer };

/**
 * What proves that the entries of these acts are in the log of the agency of the person who acts here. Null while one of them still waits to be
 * sealed, which takes some seconds.
 */
export async function proveEntries(tx: Tx, acts: readonly string[]): Promise<ProvedEntries | null> {
  const { rows } = await sql<FoundEntry>`select act, leaf, idx::text as idx, batch
    from audit.proofs_of(${[...acts]}::uuid[])`.execute(tx);
  if (rows.some(({ idx, batch }) => idx === null || batch === null)) return null;
  const checkpoints: { note: string; signature: string }[] = [];
  const entries = new Map<string, EntryProof>();
  for (const batch of new Set(rows.map((row) => row.batch))) {
    const sealed = await findBatch(tx, batch ?? 0);
    const checkpoint = checkpoints.push({ note: sealed.note, signature: sealed.signature.toString('base64') }) - 1;
    const pathOf = pathsIn(hash, {
      before: unpackPeaks(Number(sealed.first), sealed.before),
      leaves: Array.from({ length: sealed.hashes.length / 32 }, (_, at) =>
        sealed.hashes.subarray(at * 32, at * 32 + 32),
      ),
    });
    for (const row of rows.filter((one) => one.batch === batch)) {
      const index = Number(row.idx);
      const path = pathOf(index).map((one) => Buffer.from(one).toString('hex'));
      entries.set(row.act, { leaf: row.leaf.toString('hex'), index, checkpoint, path });
    }
  }
  return { entries, checkpoints };
}

async function findBatch(tx: Tx, batch: number): Promise<FoundBatch> {
  const { rows } = await sql<FoundBatch>`select first::text as first, note, signature, before, hashes
    from audit.sealed_batch(${batch})`.execute(tx);
  const [found] = rows;
  if (!found) throw new Error('The log has no batch for an entry that is sealed.');
  return found;
}
