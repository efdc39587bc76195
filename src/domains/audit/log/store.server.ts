import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';

/** What of an entry is shown: by whom, as what and about what. What proves it stays in the database. */
export type LogEntryParts = {
  readonly verb: string;
  readonly result: string;
  readonly actor: string;
  readonly unit?: number | null;
  readonly capacity?: string | null;
  readonly job?: string | null;
  readonly objects?: readonly string[] | null;
};
export type EntryFound = {
  readonly seq: string;
  readonly at: string;
  readonly told: LogEntryParts;
  readonly is_sealed: boolean;
};

/** What is looked for, as the database takes it; what is not said is not asked for. */
export type Looked = {
  readonly from?: string;
  readonly until?: string;
  readonly actor?: string;
  readonly verb?: string;
  readonly sort?: string;
  readonly about?: string;
  readonly beforeAt?: string;
  readonly beforeSeq?: string;
};

/** Entries of one's own agency, the newest first. The database gives none to a person who does not read its log. */
export async function readLog(tx: Tx, looked: Looked, limit: number): Promise<readonly EntryFound[]> {
  const { rows } = await sql<EntryFound>`select seq::text as seq, at, told, is_sealed
    from audit.read_log(${JSON.stringify(looked)}::jsonb, ${limit})`.execute(tx);
  return rows;
}

export type LoggedPerson = {
  readonly ref: string;
  readonly account: string;
  readonly name: string;
  readonly unit_sv: string;
  readonly unit_en: string;
};

/** The people of one's own agency, for those who read its log. */
export async function listLoggedPeople(tx: Tx): Promise<readonly LoggedPerson[]> {
  const { rows } = await sql<LoggedPerson>`select ref, account::text as account, name, unit_sv, unit_en
    from access.logged_people()`.execute(tx);
  return rows;
}
