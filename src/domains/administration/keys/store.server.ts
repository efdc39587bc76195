import { sql } from 'kysely';
import { projection } from '../../../platform/acts/projection.ts';
import type { StreamKind } from '../../../platform/acts/registry.ts';
import { sha256 } from '../../../platform/crypto/digest.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { type Changed, foldChanged } from '../fold.ts';
import type { KeyVerb } from './api-key.ts';
import { beginningOf, keyBytes } from './token.ts';

const keys = projection<Changed>('administration.api_key_now', {});
export const keyStream: StreamKind<Changed> = {
  kind: 'api-key',
  fold: foldChanged,
  save: keys.save,
  saveAll: keys.saveAll,
  tasks: () => [],
};

/** A key as the database gives it to a person who administrates its agency: not what it is, nor its hash. */
export type KeyRow = {
  readonly id: string;
  readonly account: string;
  readonly name: string;
  readonly purpose: string;
  readonly shown: string;
  readonly verbs: KeyVerb[];
  readonly last_day: string;
  readonly has_lapsed: boolean;
  readonly made_at: Date;
  readonly made_by: string;
  readonly used_on: string | null;
  readonly ended_at: Date | null;
  readonly ended_by: string | null;
  readonly confirmed_at: Date | null;
  readonly confirmed_by: string | null;
  readonly is_left: boolean;
};

/** The keys of the agency, of a person who administrates it, the newest first; of any other caller, none. */
export async function listOwnKeys(tx: Tx): Promise<KeyRow[]> {
  const { rows } =
    await sql<KeyRow>`select k.id, k.account::text as account, k.name, k.purpose, k.shown, k.verbs, k.last_day,
    k.has_lapsed, k.made_at, k.made_by, k.used_on, k.ended_at, k.ended_by, k.confirmed_at, k.confirmed_by, k.is_left from access.administered_keys() k`.execute(
      tx,
    );
  return rows;
}

/** Of a key the database has the hash. */
export async function carryOutKey(tx: Tx, act: string, id: string, token: string): Promise<void> {
  await sql`select access.make_key(${act}, ${id}, ${sha256(keyBytes(token))}, ${beginningOf(token)})`.execute(tx);
}
export async function carryOutEndOfKey(tx: Tx, act: string, id: string): Promise<void> {
  await sql`select access.end_key(${act}, ${id})`.execute(tx);
}
export async function carryOutConfirmation(tx: Tx, act: string, id: string): Promise<void> {
  await sql`select access.confirm_key(${act}, ${id})`.execute(tx);
}
