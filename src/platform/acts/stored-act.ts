import { sql } from 'kysely';
import type { RealmKey } from '../../kernel/act.ts';
import { canonical } from '../../kernel/text/canonical.ts';
import type { Precision } from '../../kernel/time/dates.ts';
import { hmac } from '../crypto/digest.ts';
import type { Tx } from '../database/database.ts';

/** A row of acts.act as the database gives it. */
export type ActRow = {
  country: string;
  realm: string;
  id: string;
  stream: string;
  stream_kind: string;
  seq: number;
  type: string;
  version: number;
  nature: string;
  assessment: boolean;
  actor: string;
  owner_unit: number;
  capacity: string;
  sitting: string | null;
  ground: string | null;
  happened_from: Date;
  happened_to: Date | null;
  precision: Precision;
  recorded_at: Date;
  device: string;
  device_seq: number;
  corrects: string | null;
  based_on: string[];
  case_id: string | null;
  subject: string | null;
  track: string;
  secrecy: string;
  regime: string;
  material: string;
  retain_rule: string;
  facts: unknown;
  words: Buffer | null;
  body_hash: Buffer;
  born_realm: string;
  salt: Buffer;
  /** The absent person as whose deputy it was done. */
  deputy_for: string | null;
};

const unsealed = new Set(['salt', 'realm', 'xid', 'seq']);
/** Columns that acts had before these did not: without anything in them they are left out, so that what was sealed then still holds. */
const laterColumns = new Set(['deputy_for']);

/**
 * What the log says was written: HMAC-SHA256 under the row's own salt over the row in canonical form, sealed text as it
 * is stored. Without the realm, since sealing a file moves it to another; without `seq`, which is only an order of arrival.
 */
export function commitOf(row: ActRow): string {
  const plain = Object.fromEntries(
    Object.entries(row)
      .filter(([name, value]) => !unsealed.has(name) && !(value === null && laterColumns.has(name)))
      .map(([name, value]) => [name, plainValue(value)]),
  );
  return hmac(row.salt, canonical(plain)).toString('hex');
}

function plainValue(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Buffer.isBuffer(value)) return value.toString('hex');
  return value;
}

/** Whether a stream of this id has begun in a realm, of whatever kind. */
export async function hasBegun(tx: Tx, at: RealmKey, stream: string): Promise<boolean> {
  const { rows } = await sql`select 1 from acts.act
    where country = ${at.country} and realm = ${at.realm} and stream = ${stream} limit 1`.execute(tx);
  return rows.length > 0;
}

/** The same of several at once. */
export async function anyHasBegun(tx: Tx, at: RealmKey, streams: readonly string[]): Promise<boolean> {
  if (streams.length === 0) return false;
  const { rows } = await sql`select 1 from acts.act
    where country = ${at.country} and realm = ${at.realm} and stream = any(${streams}::uuid[]) limit 1`.execute(tx);
  return rows.length > 0;
}

/** The columns of a stored act, for queries that read whole rows. */
export const actColumns = sql`country, realm::text as realm, id, stream, stream_kind, seq, type, version, nature, assessment,
  actor::text as actor, owner_unit, capacity, sitting, ground, happened_from, happened_to, precision, recorded_at, device,
  device_seq, corrects, based_on, case_id, subject, track, secrecy, regime, material, retain_rule, facts, words, body_hash,
  born_realm::text as born_realm, salt, deputy_for::text as deputy_for`;

/** All acts of one stream. Streams are short; only streams are folded. */
export async function listStream(tx: Tx, at: RealmKey, stream: string): Promise<ActRow[]> {
  const { rows } = await sql<ActRow>`select ${actColumns} from acts.act
    where country = ${at.country} and realm = ${at.realm} and stream = ${stream} order by seq`.execute(tx);
  return rows;
}

/** All acts of several streams, those of each one after the other. */
export async function listStreams(
  tx: Tx,
  streams: readonly (RealmKey & { readonly stream: string })[],
): Promise<ActRow[]> {
  if (streams.length === 0) return [];
  const { rows } = await sql<ActRow>`select ${actColumns}
    from unnest(${streams.map(({ country }) => country)}::char(2)[], ${streams.map(({ realm }) => realm)}::bigint[],
      ${streams.map(({ stream }) => stream)}::uuid[]) as one(in_country, in_realm, of_stream)
    join acts.act on country = in_country and realm = in_realm and stream = of_stream order by realm, stream, seq`.execute(
    tx,
  );
  return rows;
}

/** The acts of an id in these realms: at most one in each. */
export async function findActs(tx: Tx, realms: readonly RealmKey[], id: string): Promise<ActRow[]> {
  const { rows } = await sql<ActRow>`select ${actColumns} from acts.act
    where id = ${id} and realm = any(${realms.map(({ realm }) => realm)}::bigint[])`.execute(tx);
  return rows;
}
