import { sha256 } from '../../platform/crypto/digest.ts';
import { type SigningKey, sign } from '../../platform/crypto/sign.ts';
import type { Database, Tx } from '../../platform/database/database.ts';
import { retrying } from '../../platform/database/database-error.ts';
import { checkpointText, originOf } from './checkpoint.ts';
import type { NoteKeeper, SignedNote } from './kept-notes.server.ts';
import { olderOfLog } from './older.server.ts';
import {
  addTurns,
  findLastBatch,
  getHorizon,
  insertBatch,
  insertLeaves,
  listLogsToBegin,
  listOpenLogs,
  listUnsealed,
  takeTurn,
} from './store.ts';
import { grow, type Hash, noPeaks, type Peaks, packPeaks, rootOf, unpackPeaks } from './tree.ts';

const hash: Hash = (...parts) => sha256(...parts);
const usually = 20_000;

export type Sealed = SignedNote & { readonly log: number; readonly count: number; readonly late: number };

export type Sealing = {
  /** The most entries that one batch takes. */
  readonly atMost?: number;
  /** Where each new checkpoint is kept besides the database. */
  readonly keeper?: Pick<NoteKeeper, 'keep'>;
};

/**
 * Signs of each log that has no checkpoint saying so yet what was there before entries bore a proof, also where there is
 * nothing to seal: from then on nothing can be passed off as older. Done once, when a server starts.
 */
export async function sealBeginnings(
  database: Database,
  key: SigningKey,
  { keeper }: Pick<Sealing, 'keeper'> = {},
): Promise<void> {
  const logs = await database.transaction('cape_seal', async (tx) => {
    const without = await listLogsToBegin(tx);
    await addTurns(tx, without);
    return without;
  });
  for (const log of logs) {
    const batch = await inOwnView(database, (tx) => sealOne(tx, log, key, usually, true));
    if (batch) await keeper?.keep(log, batch);
  }
}

/**
 * Seals what the logs of all agencies have gathered: each entry whose transaction can never be overtaken gets its leaf, and
 * the new root is signed, `atMost` entries a batch. One process at a time, under a lock that ends with the transaction;
 * outside of requests. A checkpoint is kept outside only after its commit: one that was then rolled back would be missing
 * from the log for ever.
 */
export async function sealLogs(
  database: Database,
  key: SigningKey,
  { atMost = usually, keeper }: Sealing = {},
): Promise<Sealed[]> {
  const logs = await database.transaction('cape_seal', async (tx) => {
    const open = await listOpenLogs(tx);
    await addTurns(tx, open);
    return open;
  });
  const sealed: Sealed[] = [];
  for (const log of logs) {
    for (;;) {
      const batch = await inOwnView(database, (tx) => sealOne(tx, log, key, atMost));
      if (!batch) break;
      await keeper?.keep(log, batch);
      sealed.push(batch);
      if (batch.count < atMost) break;
    }
  }
  return sealed;
}

/**
 * In one view of the log. It is of the moment just before the turn is taken: another server may have sealed in between, whose
 * leaves and batch this one then meets. Nothing of this one is written, and it looks again.
 */
const inOwnView = <T>(database: Database, work: (tx: Tx) => Promise<T>): Promise<T> =>
  retrying(() => database.transaction('cape_seal', work, 'repeatable read'));

async function sealOne(
  tx: Tx,
  log: number,
  key: SigningKey,
  atMost: number,
  evenEmpty = false,
): Promise<Sealed | null> {
  if (!(await takeTurn(tx, log))) return null;
  const { cluster, h: horizon, top } = await getHorizon(tx);
  const waiting = await listUnsealed(tx, log, horizon, top, atMost + 1);
  const entries = waiting.slice(0, atMost);
  const last = await findLastBatch(tx, log);
  // Two servers that start together both come to a log that has not begun: the second finds that it has.
  if (entries.length === 0 && !(evenEmpty && (last?.older_entries ?? null) === null)) return null;
  // A batch that could not take all promises nothing of what it left: that is not late in the next one.
  const left = waiting[atMost];
  const h = left && BigInt(left.xid) < BigInt(horizon) ? left.xid : horizon;

  const { older } = await olderOfLog(tx, log, key.public);
  const first = last ? BigInt(last.first) + BigInt(last.count) : 0n;
  // Below the last horizon of this cluster nothing can be missing a leaf. What is missing one all the same is sealed and reported.
  const late = last?.cluster === cluster ? entries.filter((entry) => BigInt(entry.xid) < BigInt(last.h)).length : 0;
  const before: Peaks = last ? unpackPeaks(Number(first), last.peaks) : noPeaks;
  const peaks = entries.reduce((edge, entry) => grow(hash, edge, entry.leaf_hash), before);
  const root = Buffer.from(rootOf(hash, peaks));
  const n = (last?.n ?? 0) + 1;
  const note = checkpointText({
    origin: originOf(log),
    size: peaks.size,
    root: root.toString('base64'),
    batch: n,
    count: entries.length,
    late,
    cluster,
    before: h,
    older,
  });
  const signature = sign(key, note);
  await insertLeaves(tx, log, first, entries);
  await insertBatch(tx, {
    log,
    n,
    cluster,
    h,
    first: first.toString(),
    count: entries.length,
    late,
    peaks: Buffer.from(packPeaks(peaks)),
    root,
    note,
    signature,
    older_entries: String(older.entries),
    older_up_to: String(older.upTo),
  });
  return { log, count: entries.length, late, note, signature };
}
