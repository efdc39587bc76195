import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { EditionLine, OpenedPart } from '../library/schema.ts';
import type { StoredVerb } from './verbs.ts';

/** What is asked without a session, by the hash of a secret: each function looks itself whether the opening still holds. */

export type OpenLaunch = {
  readonly launch: string;
  readonly attempt: string;
  readonly edition: string;
  readonly unit: number;
  readonly account: string;
  readonly agency: number;
  readonly language: 'sv' | 'en';
  readonly opened_at: Date;
  readonly fetched: boolean;
  readonly opens: readonly OpenedPart[];
  readonly line: EditionLine;
  readonly course: string;
  readonly version: number;
};

/** Uses the ticket by which the frame is opened: which opening it was for, once. */
export async function useTicket(tx: Tx, ticket: Buffer, now: Date): Promise<string | null> {
  const { rows } = await sql<{ launch: string }>`select launch from competence.use_ticket(${ticket}, ${now})`.execute(
    tx,
  );
  return rows[0]?.launch ?? null;
}

/** Uses the address at which a part fetches its token: which opening it was for, once. */
export async function useFetch(tx: Tx, fetching: Buffer, now: Date): Promise<string | null> {
  const { rows } = await sql<{ launch: string }>`select launch from competence.use_fetch(${fetching}, ${now})`.execute(
    tx,
  );
  return rows[0]?.launch ?? null;
}

/** What is open at a place; with a token, only where it is the token of that opening. */
export async function findLaunch(
  tx: Tx,
  of: { readonly place: Buffer; readonly token: Buffer | null; readonly now: Date },
): Promise<OpenLaunch | null> {
  const { rows } = await sql<OpenLaunch>`
    select launch, attempt, edition, unit, account, agency, language, opened_at, fetched, opens, line, course, version
    from competence.launch_at(${of.place}, ${of.token}, ${of.now})`.execute(tx);
  return rows[0] ?? null;
}

export async function findLaunchedFile(
  tx: Tx,
  of: { readonly place: Buffer; readonly name: string; readonly now: Date },
): Promise<{ readonly edition: string; readonly sealed: Buffer } | null> {
  const { rows } = await sql<{ edition: string; sealed: Buffer }>`
    select edition, sealed from competence.launched_file(${of.place}, ${of.name}, ${of.now})`.execute(tx);
  return rows[0] ?? null;
}

export type RecordedStatement = {
  readonly id: string;
  readonly launch: string;
  readonly unit: number;
  readonly verb: StoredVerb;
  readonly stored_at: Date;
  readonly sealed: Buffer;
};

/** What was stated in the attempt, in order; its opening is held until the transaction ends. */
export async function listRecord(tx: Tx, place: Buffer, now: Date): Promise<readonly RecordedStatement[]> {
  const { rows } = await sql<RecordedStatement>`
    select id, launch, unit, verb, stored_at, sealed from competence.record_of(${place}, ${now})`.execute(tx);
  return rows;
}

/** Whether it was kept: an attempt holds a thousand statements, and each id once. */
export async function addRecorded(
  tx: Tx,
  of: { readonly place: Buffer; readonly now: Date },
  { id, verb, sealed }: { readonly id: string; readonly verb: StoredVerb; readonly sealed: Buffer },
): Promise<boolean> {
  const { rows } = await sql<{ kept: boolean }>`
    select competence.add_statement(${of.place}, ${of.now}, ${id}::uuid, ${verb}, ${sealed}) as kept`.execute(tx);
  return rows[0]?.kept ?? false;
}

export type RecordedDocument = {
  readonly place: Buffer;
  readonly etag: string;
  readonly stored_at: Date;
  readonly sealed: Buffer;
};

export async function listDocuments(tx: Tx, place: Buffer, now: Date): Promise<readonly RecordedDocument[]> {
  const { rows } = await sql<RecordedDocument>`
    select place, etag, stored_at, sealed from competence.documents_of(${place}, ${now})`.execute(tx);
  return rows;
}

/** Keeps a document, or takes it away where there is none. False: an attempt holds no more. */
export async function putDocument(
  tx: Tx,
  of: { readonly place: Buffer; readonly now: Date },
  document: { readonly at: Buffer; readonly etag: string; readonly sealed: Buffer | null },
): Promise<boolean> {
  const { rows } = await sql<{ kept: boolean }>`
    select competence.put_document(${of.place}, ${of.now}, ${document.at}, ${document.etag}, ${document.sealed}) as kept`.execute(
    tx,
  );
  return rows[0]?.kept ?? false;
}
