import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';

/** A phone as the database gives it to a person who administrates the agency of its person. */
export type PhoneRow = {
  readonly id: string;
  readonly person: string;
  readonly number: number;
  readonly enrolled_at: Date;
  readonly locked_at: Date | null;
  readonly locked_by: 'administrator' | null;
  readonly ended_at: Date | null;
  readonly ended_by: 'administrator' | null;
  readonly quarantined_at: Date | null;
  readonly last_received_at: Date | null;
};

/** The phones of the people of the agency, of a person who administrates it, the newest first; of any other caller, none. */
export async function listAgencyPhones(tx: Tx): Promise<PhoneRow[]> {
  const { rows } = await sql<PhoneRow>`select d.* from access.administered_devices() d`.execute(tx);
  return rows;
}

/** Carries out the act of this transaction, which the database looks for. */
export async function carryOutStop(tx: Tx, act: string, type: string, ref: string): Promise<void> {
  await sql`select access.stop_devices_of_person(${act}, ${type}, ${ref})`.execute(tx);
}
