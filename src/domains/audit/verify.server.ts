import { sql } from 'kysely';
import type { Message, MessageValues } from '../../kernel/message.ts';
import { type ActRow, actColumns, commitOf } from '../../platform/acts/stored-act.ts';
import { sha256 } from '../../platform/crypto/digest.ts';
import { isSignedBy } from '../../platform/crypto/sign.ts';
import type { Database, Tx } from '../../platform/database/database.ts';
import { checkpointText, originOf } from './checkpoint.ts';
import { auditMessages } from './messages.ts';
import {
  type BatchRow,
  type EntryRow,
  findLastBatch,
  getHorizon,
  type LeafRow,
  listBatches,
  listLeaves,
  listLogs,
  listLostReceipts,
  listOpenEntries,
  listSessionCounts,
} from './store.ts';
import { grow, type Hash, noPeaks, type Peaks, packPeaks, rootOf, unpackPeaks } from './tree.ts';

export type Finding = { readonly text: Message; readonly values: MessageValues };

export type Verification = {
  readonly findings: readonly Finding[];
  /** Something that should be there cannot be read, so nothing is proved about it. */
  readonly unreadable: boolean;
  readonly logs: number;
  readonly entries: number;
  readonly sealed: number;
  readonly acts: number;
};

const hash: Hash = (...parts) => sha256(...parts);
const chunk = 5000;

/** What the entries of all logs say was written: commitments by the id of the row. Two rows in two realms may have one id. */
type Commits = Map<string, Set<string>>;

/**
 * Reads every log from its first entry and computes everything again: hashes, roots, signatures, session counters, and
 * what the log says of each act. One snapshot of the database, read in chunks. Needs no key that opens anything.
 */
export function verifyLogs(database: Database, publicKey: string): Promise<Verification> {
  return database.transaction('cape_verify', (tx) => verifyAll(tx, publicKey), 'repeatable read');
}

async function verifyAll(tx: Tx, publicKey: string): Promise<Verification> {
  const findings: Finding[] = [];
  const commits: Commits = new Map();
  const logs = await listLogs(tx);
  let entries = 0;
  let sealed = 0;
  let unreadable = false;
  for (const log of logs) {
    const reading = new LogReading(log, findings, commits);
    const leaves = await verifySealed(tx, reading, publicKey);
    entries += leaves + (await verifyOpen(tx, reading));
    sealed += leaves;
    reading.compareSessions(await listSessionCounts(tx, log));
    unreadable ||= reading.unreadable;
  }
  const acts = await verifyActs(tx, commits, findings);
  for (const id of await listLostReceipts(tx)) findings.push({ text: auditMessages.lostReceipt, values: { id } });
  return { findings, unreadable, logs: logs.length, entries, sealed, acts };
}

/** What is gathered while one log is read. */
class LogReading {
  unreadable = false;
  readonly sessions = new Map<string, Set<number>>();
  constructor(
    readonly log: number,
    readonly findings: Finding[],
    readonly commits: Commits,
  ) {}

  find(text: Message, values: MessageValues): void {
    this.findings.push({ text, values: { log: this.log, ...values } });
  }

  /** Checks one entry by itself and takes in what it tells. */
  take(entry: EntryRow, index: string): void {
    if (!sha256(Uint8Array.of(0), entry.salt, entry.bytes).equals(entry.leaf_hash)) {
      this.find(auditMessages.changedEntry, { index, row: entry.seq });
    }
    let told: { session?: string | null; session_n?: number | null; commits?: { id: string; hmac: string }[] };
    try {
      told = JSON.parse(entry.bytes.toString('utf8')) as typeof told;
    } catch {
      this.unreadable = true;
      this.find(auditMessages.unreadable, { index, row: entry.seq });
      return;
    }
    if (told.session && told.session_n) {
      const numbers = this.sessions.get(told.session) ?? new Set();
      if (numbers.has(told.session_n)) this.find(auditMessages.sessionTwice, { number: told.session_n });
      this.sessions.set(told.session, numbers.add(told.session_n));
    }
    for (const { id, hmac } of told.commits ?? []) {
      this.commits.set(id, (this.commits.get(id) ?? new Set()).add(hmac));
    }
  }

  /** A session counts its entries itself, so a log whose end was cut off is missing numbers. */
  compareSessions(counted: readonly { session: string; n: number }[]): void {
    const expected = new Map(counted.map(({ session, n }) => [sha256(Buffer.from(session, 'hex')).toString('hex'), n]));
    for (const session of new Set([...expected.keys(), ...this.sessions.keys()])) {
      const numbers = this.sessions.get(session) ?? new Set<number>();
      const upTo = Math.max(expected.get(session) ?? 0, ...numbers);
      for (let missing = 1; missing <= upTo; missing++) {
        if (numbers.has(missing)) continue;
        this.find(auditMessages.sessionGap, { expected: upTo, found: numbers.size, missing });
        break;
      }
    }
  }
}

async function verifySealed(tx: Tx, reading: LogReading, publicKey: string): Promise<number> {
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
      }
      verifyBatch(reading, batch, peaks, publicKey);
      peaks = signedPeaks(batch) ?? peaks;
    }
    if (batches.length === 0) break;
  }
  return peaks.size + (await verifyBeyond(reading, leaves, peaks.size, lastBatch));
}

/** Within a batch, entries stand in the order of their transactions, then of their rows. */
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

/** Leaves that no batch covers: the last batches are gone. Their entries are read all the same, so that what they tell of acts is known. */
async function verifyBeyond(reading: LogReading, leaves: LeafReader, size: number, lastBatch: number): Promise<number> {
  let beyond = 0;
  for (let leaf = await leaves.from(size); leaf; leaf = await leaves.from(Number(leaf.idx) + 1)) {
    verifyLeaf(reading, leaf, Number(leaf.idx));
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
