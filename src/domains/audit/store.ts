import { sql } from 'kysely';
import type { EntryAbout, LoggedAs } from '../../platform/acts/append-and-log.ts';
import { type ProofKeys, proveEntry } from '../../platform/acts/entry-proof.ts';
import type { Tx } from '../../platform/database/database.ts';
import { findSignedIn } from '../access/public.server.ts';

/**
 * Appends one entry to the log of the agency of the person who acts here, in the transaction of what it records. The database says who that
 * is; the proof says whom the server meant, and the verifier compares.
 */
export async function appendEntry(
  tx: Tx,
  keys: ProofKeys,
  by: LoggedAs,
  verb: string,
  result: string,
  about: EntryAbout,
): Promise<{ leaf: string; sessionN: number | null }> {
  const { rows } = await sql<{ leaf: Buffer; session_n: number | null }>`select leaf, session_n
    from audit.append(${verb}, ${result}, ${JSON.stringify(withProof(keys, by, verb, result, about))}::jsonb)`.execute(
    tx,
  );
  const row = rows[0];
  if (!row) throw new Error('The log gave no leaf for an entry.');
  return { leaf: row.leaf.toString('hex'), sessionN: row.session_n };
}

/** What an entry is about, with the proof of all that it will say of the person who acts. */
export function withProof(keys: ProofKeys, by: LoggedAs, verb: string, result: string, about: EntryAbout): EntryAbout {
  const { agency: log, actor, unit, capacity, sitting } = by;
  return { ...about, ...proveEntry(keys, { ...about, log, verb, result, actor, unit, capacity, sitting }) };
}

/**
 * Appends that the person whom this token signs in was refused, since the capacity of their sitting has ended: so the entry has none. In
 * the role `cape_login`.
 */
export async function appendRefusal(
  tx: Tx,
  keys: ProofKeys,
  token: Uint8Array,
  verb: string,
  about: EntryAbout,
): Promise<void> {
  const who = await findSignedIn(tx, token);
  if (!who) return;
  const { agency: log, account: actor, unit, sitting } = who;
  const proof = proveEntry(keys, { ...about, log, verb, result: 'refused capacity', actor, unit, sitting });
  await sql`select audit.append_refusal(${Buffer.from(token)}, ${verb}, ${JSON.stringify({ ...about, ...proof })}::jsonb)`.execute(
    tx,
  );
}

export type EntryRow = {
  log: number;
  seq: string;
  xid: string;
  session: Buffer | null;
  session_n: number | null;
  salt: Buffer;
  bytes: Buffer;
  leaf_hash: Buffer;
};
export type LeafRow = EntryRow & { idx: string; hash: Buffer; entry_seq: string | null };
export type BatchRow = {
  log: number;
  n: number;
  cluster: string;
  h: string;
  first: string;
  count: number;
  late: number;
  peaks: Buffer;
  root: Buffer;
  note: string;
  signature: Buffer;
  /** How many entries may be there without a proof, and up to which row: what was older than proofs. Null in what was sealed then. */
  older_entries: string | null;
  older_up_to: string | null;
};

/** Entries of a log that were there before entries bore a proof: how many, and the row of the last. */
export type Older = { readonly entries: bigint; readonly upTo: bigint };

export async function listLogs(tx: Tx): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`select id from access.agency order by id`.execute(tx);
  return rows.map((row) => row.id);
}

export async function findLastBatch(tx: Tx, log: number): Promise<BatchRow | null> {
  const { rows } =
    await sql<BatchRow>`select log, n, cluster, h::text as h, first::text as first, count, late, peaks, root, note, signature,
      older_entries::text as older_entries, older_up_to::text as older_up_to
    from audit.batch where log = ${log} order by n desc limit 1`.execute(tx);
  return rows[0] ?? null;
}

/** The newest batch of every log that has one. */
export async function listNewestBatches(tx: Tx): Promise<BatchRow[]> {
  const { rows } =
    await sql<BatchRow>`select b.log, b.n, b.cluster, b.h, b.first, b.count, b.late, b.peaks, b.root, b.note, b.signature
    from access.agency a cross join lateral (select log, n, cluster, h::text as h, first::text as first, count, late, peaks, root, note, signature
      from audit.batch where log = a.id order by n desc limit 1) b order by b.log`.execute(tx);
  return rows;
}

export async function listBatches(tx: Tx, log: number, after: number, limit: number): Promise<BatchRow[]> {
  const { rows } =
    await sql<BatchRow>`select log, n, cluster, h::text as h, first::text as first, count, late, peaks, root, note, signature,
      older_entries::text as older_entries, older_up_to::text as older_up_to
    from audit.batch where log = ${log} and n > ${after} order by n limit ${limit}`.execute(tx);
  return rows;
}

const signedNotes = {
  'first that says what is older': sql`older_entries is not null order by n`,
  'last that does not': sql`older_entries is null order by n desc`,
};

/** A checkpoint of a log as it is stored in the database, and what should be its signature. Null where there is none. */
export async function findNote(
  tx: Tx,
  log: number,
  which: keyof typeof signedNotes,
): Promise<Pick<BatchRow, 'note' | 'signature'> | null> {
  const { rows } = await sql<Pick<BatchRow, 'note' | 'signature'>>`select note, signature
    from audit.batch where log = ${log} and ${signedNotes[which]} limit 1`.execute(tx);
  return rows[0] ?? null;
}

/** What is older than proofs as it was counted when this database learnt of them. The row is not signed. */
export async function findCountedOlder(tx: Tx, log: number): Promise<Older | null> {
  const { rows } = await sql<{ entries: string; up_to: string }>`select entries::text as entries, up_to::text as up_to
    from audit.older where log = ${log}`.execute(tx);
  return rows[0] ? { entries: BigInt(rows[0].entries), upTo: BigInt(rows[0].up_to) } : null;
}

/** The logs of which something is said to be older than proofs, also of agencies that are not there. */
export async function listLogsWithOlder(tx: Tx): Promise<number[]> {
  const { rows } = await sql<{ log: number }>`select log from audit.older order by log`.execute(tx);
  return rows.map((row) => row.log);
}

/** The logs of which no checkpoint says yet what is older than proofs. */
export async function listLogsToBegin(tx: Tx): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`select id from access.agency a
    where not exists (select 1 from audit.batch b where b.log = a.id and b.older_entries is not null) order by id`.execute(
    tx,
  );
  return rows.map((row) => row.id);
}

/** The horizon: every transaction below `h` has ended for ever; nothing of this cluster is visible from `top` on. */
export async function getHorizon(tx: Tx): Promise<{ cluster: string; h: string; top: string }> {
  const { rows } = await sql<{ cluster: string; h: string; top: string }>`select
      (select system_identifier::text from pg_control_system()) || '/' || (select timeline_id::text from pg_control_checkpoint()) as cluster,
      pg_snapshot_xmin(pg_current_snapshot())::text as h, pg_snapshot_xmax(pg_current_snapshot())::text as top`.execute(
    tx,
  );
  const row = rows[0];
  if (!row) throw new Error('The database gave no snapshot.');
  return row;
}

/** The logs that have entries without a leaf. */
export async function listOpenLogs(tx: Tx): Promise<number[]> {
  const { rows } = await sql<{ log: number }>`select distinct log from audit.open order by log`.execute(tx);
  return rows.map((row) => row.log);
}

/** Makes the row that is locked by the server whose turn it is to seal, for logs that have none yet. */
export async function addTurns(tx: Tx, logs: readonly number[]): Promise<void> {
  await sql`insert into audit.turn (log) select unnest(${[...logs]}::smallint[]) on conflict do nothing`.execute(tx);
}

/** Asked for, not waited for: the server that seals now seals for all. Held until the transaction ends. */
export async function takeTurn(tx: Tx, log: number): Promise<boolean> {
  const { rows } = await sql`select 1 from audit.turn where log = ${log} for update skip locked`.execute(tx);
  return rows.length > 0;
}

/** Whether an entry has waited for its sealing for over a minute. */
export async function isBehind(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ behind: boolean }>`select audit.is_behind() as behind`.execute(tx);
  return rows[0]?.behind ?? false;
}

/** Entries without a leaf that can never be overtaken any more, in the order in which they are sealed. */
export async function listUnsealed(tx: Tx, log: number, h: string, top: string, limit: number): Promise<EntryRow[]> {
  const { rows } = await sql<EntryRow>`select e.log, e.seq::text as seq, e.xid::text as xid, e.session, e.session_n,
      e.salt, e.bytes, e.leaf_hash
    from audit.open o join audit.entry e on e.log = o.log and e.seq = o.seq
    where o.log = ${log} and (e.xid < ${h}::xid8 or e.xid >= ${top}::xid8)
    order by e.xid, e.seq limit ${limit}`.execute(tx);
  return rows;
}

export async function insertLeaves(tx: Tx, log: number, first: bigint, entries: readonly EntryRow[]): Promise<void> {
  await sql`insert into audit.leaf (log, idx, seq, hash)
    select ${log}, ${first.toString()}::bigint + n - 1, seq, hash
    from unnest(${entries.map((entry) => entry.seq)}::bigint[], ${entries.map((entry) => entry.leaf_hash)}::bytea[])
      with ordinality as e(seq, hash, n)`.execute(tx);
  await sql`delete from audit.open where log = ${log} and seq = any(${entries.map((entry) => entry.seq)}::bigint[])`.execute(
    tx,
  );
}

export async function insertBatch(tx: Tx, batch: BatchRow): Promise<void> {
  await sql`insert into audit.batch (log, n, cluster, h, first, count, late, peaks, root, note, signature, older_entries, older_up_to)
    values (${batch.log}, ${batch.n}, ${batch.cluster}, ${batch.h}::xid8, ${batch.first}, ${batch.count}, ${batch.late},
      ${batch.peaks}, ${batch.root}, ${batch.note}, ${batch.signature}, ${batch.older_entries}, ${batch.older_up_to})`.execute(
    tx,
  );
}

/** Leaves with their entries in sealed order; an entry that is gone leaves `entry_seq` null. */
export async function listLeaves(tx: Tx, log: number, from: string, limit: number): Promise<LeafRow[]> {
  const { rows } =
    await sql<LeafRow>`select l.log, l.idx::text as idx, l.seq::text as seq, l.hash, e.seq::text as entry_seq,
      e.xid::text as xid, e.session, e.session_n, e.salt, e.bytes, e.leaf_hash
    from audit.leaf l left join audit.entry e on e.log = l.log and e.seq = l.seq
    where l.log = ${log} and l.idx >= ${from}::bigint order by l.idx limit ${limit}`.execute(tx);
  return rows;
}

/** Entries that are not sealed yet. */
export async function listOpenEntries(tx: Tx, log: number, afterSeq: string, limit: number): Promise<EntryRow[]> {
  const { rows } =
    await sql<EntryRow>`select e.log, e.seq::text as seq, e.xid::text as xid, e.session, e.session_n, e.salt, e.bytes, e.leaf_hash
    from audit.entry e where e.log = ${log} and e.seq > ${afterSeq}::bigint
      and not exists (select 1 from audit.leaf l where l.log = e.log and l.seq = e.seq)
    order by e.seq limit ${limit}`.execute(tx);
  return rows;
}

/** Sessions of an agency in which nothing was ever written, not even that they began. */
export async function listSilentSessions(tx: Tx, log: number): Promise<{ account: string }[]> {
  const { rows } = await sql<{ account: string }>`select s.account::text as account from access.session s
    join access.account a on a.id = s.account join access.unit u on u.id = a.unit where u.agency = ${log} and s.n = 0`.execute(
    tx,
  );
  return rows;
}

/** How many entries each session of an agency says it has written. */
export async function listSessionCounts(tx: Tx, log: number): Promise<{ session: string; n: number }[]> {
  const { rows } = await sql<{ session: Buffer; n: number }>`select s.hash as session, s.n from access.session s
    join access.account a on a.id = s.account join access.unit u on u.id = a.unit where u.agency = ${log} and s.n > 0`.execute(
    tx,
  );
  return rows.map((row) => ({ session: row.session.toString('hex'), n: row.n }));
}

/** Acts whose stored receipt names a leaf that no log has. */
export async function listLostReceipts(tx: Tx): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select r.id from acts.receipt r
    where not exists (select 1 from audit.entry e where e.leaf_hash = r.leaf) order by r.id`.execute(tx);
  return rows.map((row) => row.id);
}

/** The entry with this leaf in a log, and its index when it is sealed with the same. */
export async function findByLeaf(
  tx: Tx,
  log: number,
  leaf: Buffer,
): Promise<{ salt: Buffer; bytes: Buffer; index: string | null } | null> {
  const { rows } = await sql<{
    salt: Buffer;
    bytes: Buffer;
    index: string | null;
  }>`select e.salt, e.bytes, l.idx::text as index
    from audit.entry e left join audit.leaf l on l.log = e.log and l.seq = e.seq and l.hash = e.leaf_hash
    where e.log = ${log} and e.leaf_hash = ${leaf}`.execute(tx);
  return rows[0] ?? null;
}
