import { sql } from 'kysely';
import { type ActRow, actColumns, commitOf } from '../../platform/acts/stored-act.ts';
import { sha256 } from '../../platform/crypto/digest.ts';
import { isSignedBy } from '../../platform/crypto/sign.ts';
import type { Database, Tx } from '../../platform/database/database.ts';
import { checkpointText, olderLine, originOf } from './checkpoint.ts';
import type { KeptNotes, NoteKeeper } from './kept-notes.server.ts';
import { type Commits, type Finding, LogReading, type VerifyKeys } from './log-reading.server.ts';
import { auditMessages } from './messages.ts';
import { olderOfLog } from './older.server.ts';
import { OutsideNotes } from './outside-notes.server.ts';
import {
  type BatchRow,
  findLastBatch,
  getHorizon,
  isBehind,
  type LeafRow,
  listBatches,
  listLeaves,
  listLogs,
  listLogsWithOlder,
  listLostReceipts,
  listOpenEntries,
  listSessionCounts,
  listSilentSessions,
} from './store.ts';
import { grow, type Hash, noPeaks, type Peaks, packPeaks, rootOf, unpackPeaks } from './tree.ts';

export type Verification = {
  readonly findings: readonly Finding[];
  /** Something that should be there cannot be read, so nothing is proved about it. */
  readonly unreadable: boolean;
  readonly logs: number;
  readonly entries: number;
  readonly sealed: number;
  readonly acts: number;
  /** How many entries of each log are sealed. */
  readonly sealedOf: ReadonlyMap<number, number>;
  /** Sealed logs of which no checkpoint is kept outside of the database: what was removed from their end would not be missed. */
  readonly notKept: number;
  /** An entry has waited for its sealing for over a minute. */
  readonly behind: boolean;
  /** What the operator has changed at each agency, proved: no finding, and nothing that a person of the agency has done. */
  readonly byOperator: readonly Finding[];
};

const hash: Hash = (...parts) => sha256(...parts);
const chunk = 5000;

/**
 * Reads every log from its first entry and computes everything again: hashes, roots, signatures, session counters, and
 * what the log says of each act; and that every checkpoint which is kept outside is a beginning of its log. One snapshot of
 * the database, read in chunks. Of the keys it needs those that entries are proved with; none that opens anything.
 */
export async function verifyLogs(
  database: Database,
  keys: VerifyKeys,
  keeper?: Pick<NoteKeeper, 'read'>,
): Promise<Verification> {
  // Read before the database is, so that each was sealed before the snapshot.
  const kept = (await keeper?.read()) ?? { notes: [], damaged: [] };
  return database.transaction('cape_verify', (tx) => verifyAll(tx, keys, kept), 'repeatable read');
}

async function verifyAll(tx: Tx, keys: VerifyKeys, kept: KeptNotes): Promise<Verification> {
  await sql`set transaction read only`.execute(tx); // whatever the role may: verifying changes nothing
  const publicKey = keys.log.public;
  const findings: Finding[] = [];
  const commits: Commits = new Map();
  // Also those of an agency that the database does not know any more.
  const named = [...(await listLogs(tx)), ...(await listLogsWithOlder(tx)), ...kept.notes.map(({ log }) => log)];
  const logs = [...new Set(named)].sort((a, b) => a - b);
  let entries = 0;
  let sealed = 0;
  const sealedOf = new Map<number, number>();
  let notKept = 0;
  const byOperator: Finding[] = [];
  for (const file of kept.damaged) findings.push({ text: auditMessages.keptDamaged, values: { file } });
  let unreadable = kept.damaged.length > 0;
  for (const log of logs) {
    const { older, notSigned } = await olderOfLog(tx, log, publicKey);
    const reading = new LogReading({ log, keys, older, findings, commits });
    const outside = new OutsideNotes(reading, kept.notes, publicKey, olderLine(older));
    const leaves = await verifySealed(tx, reading, outside, publicKey);
    outside.demandAll();
    if (leaves > 0 && outside.isEmpty) notKept += 1;
    entries += leaves + (await verifyOpen(tx, reading));
    sealed += leaves;
    sealedOf.set(log, leaves);
    reading.compareOlder(notSigned);
    reading.compareSessions(await listSessionCounts(tx, log));
    for (const { account } of await listSilentSessions(tx, log))
      reading.find(auditMessages.sessionNotInLog, { account });
    unreadable ||= reading.unreadable;
    if (reading.byOperator.count > 0)
      byOperator.push({ text: auditMessages.byOperator, values: { log, ...reading.byOperator } });
  }
  const acts = await verifyActs(tx, commits, findings);
  for (const id of await listLostReceipts(tx)) findings.push({ text: auditMessages.lostReceipt, values: { id } });
  const behind = await isBehind(tx);
  return { findings, unreadable, logs: logs.length, entries, sealed, sealedOf, acts, notKept, behind, byOperator };
}

async function verifySealed(tx: Tx, reading: LogReading, outside: OutsideNotes, publicKey: string): Promise<number> {
  let peaks: Peaks = noPeaks;
  let lastBatch = 0;
  const leaves = leafReader(tx, reading.log);
  for (;;) {
    const batches = await listBatches(tx, reading.log, lastBatch, 500);
    for (const batch of batches) {
      for (let missing = lastBatch + 1; missing < batch.n; missing++) {
        reading.find(auditMessages.missingBatch, { batch: missing });
      }
      lastBatch = batch.n;
      const end = Number(batch.first) + batch.count;
      let before: LeafRow | null = null;
      for (let index = peaks.size; index < end; index++) {
        const leaf = await leaves.next(index);
        verifyLeaf(reading, leaf, index);
        if (before && leaf && isSealedBefore(leaf, before)) {
          reading.find(auditMessages.movedLeaf, { index, row: leaf.seq });
        }
        before = leaf ?? before;
        peaks = grow(hash, peaks, leaf?.hash ?? Buffer.alloc(32)); // a missing leaf is counted as an empty one
        if (index + 1 < end) outside.compare(peaks);
      }
      verifyBatch(reading, batch, peaks, publicKey);
      peaks = signedPeaks(batch) ?? peaks;
      outside.compare(peaks);
    }
    if (batches.length === 0) break;
  }
  return peaks.size + (await verifyBeyond(reading, outside, leaves, peaks, lastBatch));
}

/** Within a batch, entries are in the order of their transactions, then of their rows. */
const isSealedBefore = (leaf: LeafRow, other: LeafRow): boolean =>
  leaf.entry_seq !== null &&
  other.entry_seq !== null &&
  (BigInt(leaf.xid) < BigInt(other.xid) || (leaf.xid === other.xid && BigInt(leaf.seq) < BigInt(other.seq)));

/** What a batch says it ended with, if that gives its root. The next one is held against it, so that one finding does not turn every later root into another. */
function signedPeaks(batch: BatchRow): Peaks | null {
  try {
    const peaks = unpackPeaks(Number(batch.first) + batch.count, batch.peaks);
    return Buffer.from(rootOf(hash, peaks)).equals(batch.root) ? peaks : null;
  } catch {
    return null; // not the peaks of a tree of this size; the batch itself has been found wrong
  }
}

/** Leaves that no batch covers: the last batches are gone. Their entries are read all the same, so that what they say of acts is known. */
async function verifyBeyond(
  reading: LogReading,
  outside: OutsideNotes,
  leaves: LeafReader,
  sealed: Peaks,
  lastBatch: number,
): Promise<number> {
  let beyond = 0;
  let peaks = sealed;
  for (let leaf = await leaves.from(peaks.size); leaf; leaf = await leaves.from(Number(leaf.idx) + 1)) {
    verifyLeaf(reading, leaf, Number(leaf.idx));
    peaks = grow(hash, peaks, leaf.hash);
    outside.compare(peaks);
    beyond += 1;
  }
  if (beyond > 0) reading.find(auditMessages.missingBatch, { batch: lastBatch + 1 });
  return beyond;
}

function verifyLeaf(reading: LogReading, leaf: LeafRow | null, index: number): void {
  if (!leaf) reading.find(auditMessages.missingLeaf, { index });
  else if (leaf.entry_seq === null) reading.find(auditMessages.missingEntry, { index, row: leaf.seq });
  else {
    reading.take(leaf, String(index));
    if (!leaf.hash.equals(leaf.leaf_hash)) reading.find(auditMessages.changedLeaf, { index, row: leaf.seq });
  }
}

function verifyBatch(reading: LogReading, batch: BatchRow, peaks: Peaks, publicKey: string): void {
  const root = Buffer.from(rootOf(hash, peaks));
  const note = checkpointText({
    origin: originOf(batch.log),
    size: Number(batch.first) + batch.count,
    root: batch.root.toString('base64'),
    batch: batch.n,
    count: batch.count,
    late: batch.late,
    cluster: batch.cluster,
    before: batch.h,
    older: reading.olderOf(batch),
  });
  if (!root.equals(batch.root) || !Buffer.from(packPeaks(peaks)).equals(batch.peaks)) {
    reading.find(auditMessages.wrongRoot, { batch: batch.n, first: batch.first, last: peaks.size - 1 });
  }
  if (note !== batch.note) reading.find(auditMessages.wrongNote, { batch: batch.n });
  if (!isSignedBy(publicKey, batch.note, batch.signature))
    reading.find(auditMessages.wrongSignature, { batch: batch.n });
  if (batch.late > 0) reading.find(auditMessages.lateEntries, { batch: batch.n, count: batch.late });
}

type LeafReader = {
  /** The leaf with this index; null where there is none. */
  readonly next: (index: number) => Promise<LeafRow | null>;
  /** The first leaf with this index or a later one. */
  readonly from: (index: number) => Promise<LeafRow | null>;
};

/** Gives leaves by rising index, reading ahead in chunks. */
function leafReader(tx: Tx, log: number): LeafReader {
  let ahead: LeafRow[] = [];
  let at = 0;
  const from = async (index: number): Promise<LeafRow | null> => {
    while (at < ahead.length && Number(ahead[at]?.idx) < index) at++;
    if (at >= ahead.length) {
      ahead = await listLeaves(tx, log, String(index), chunk);
      at = 0;
    }
    return ahead[at] ?? null;
  };
  return {
    from,
    next: async (index) => {
      const leaf = await from(index);
      return leaf && Number(leaf.idx) === index ? leaf : null;
    },
  };
}

async function verifyOpen(tx: Tx, reading: LogReading): Promise<number> {
  const last = await findLastBatch(tx, reading.log);
  const { cluster } = await getHorizon(tx);
  // Sealing goes by order of transactions: what the last batch should have taken and did not was kept from it.
  const passed = last?.cluster === cluster ? BigInt(last.h) : 0n;
  let after = '0';
  let count = 0;
  for (;;) {
    const entries = await listOpenEntries(tx, reading.log, after, chunk);
    for (const entry of entries) {
      reading.take(entry, 'not sealed yet');
      if (BigInt(entry.xid) < passed) reading.find(auditMessages.neverSealed, { row: entry.seq });
    }
    count += entries.length;
    const newest = entries.at(-1);
    if (!newest) return count;
    after = newest.seq;
  }
}

async function verifyActs(tx: Tx, commits: Commits, findings: Finding[]): Promise<number> {
  const rowsOf = new Map<string, number>();
  let after = '00000000-0000-0000-0000-000000000000';
  let realm = '-1';
  let count = 0;
  for (;;) {
    const { rows } = await sql<ActRow>`select ${actColumns} from acts.act
      where (id, acts.act.realm) > (${after}::uuid, ${realm}::bigint) order by id, acts.act.realm limit ${chunk}`.execute(
      tx,
    );
    for (const row of rows) {
      const said = commits.get(row.id);
      if (!said) findings.push({ text: auditMessages.unloggedAct, values: { id: row.id } });
      else if (!said.has(commitOf(row))) findings.push({ text: auditMessages.changedAct, values: { id: row.id } });
      // What the log says of an act leaves out its realm, since a file can be sealed into another; nothing seals files yet.
      if (row.realm !== row.born_realm) findings.push({ text: auditMessages.movedAct, values: { id: row.id } });
      rowsOf.set(row.id, (rowsOf.get(row.id) ?? 0) + 1);
    }
    count += rows.length;
    const last = rows.at(-1);
    if (!last) break;
    after = last.id;
    realm = last.realm;
  }
  for (const [id, said] of commits) {
    if ((rowsOf.get(id) ?? 0) < said.size) findings.push({ text: auditMessages.missingAct, values: { id } });
  }
  return count;
}
