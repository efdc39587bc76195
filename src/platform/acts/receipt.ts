import { sql } from 'kysely';
import type { RealmKey } from '../../kernel/act.ts';
import type { Tx } from '../database/database.ts';

/** The leaf that a command became in the log of the agency, kept beside its act so that sending again gives the same receipt. */
export type StoredReceipt = { readonly leaf: string; readonly time: string };

export async function saveReceipt(tx: Tx, at: RealmKey, act: string, receipt: StoredReceipt): Promise<void> {
  await sql`insert into acts.receipt (country, realm, id, leaf, received_at)
    values (${at.country}, ${at.realm}, ${act}, ${Buffer.from(receipt.leaf, 'hex')}, ${receipt.time})`.execute(tx);
}

export async function findReceipt(tx: Tx, at: RealmKey, act: string): Promise<StoredReceipt | null> {
  const { rows } = await sql<{ leaf: Buffer; received_at: Date }>`select leaf, received_at from acts.receipt
    where country = ${at.country} and realm = ${at.realm} and id = ${act}`.execute(tx);
  const row = rows[0];
  return row ? { leaf: row.leaf.toString('hex'), time: row.received_at.toISOString() } : null;
}
