import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { AgencyExport } from './export.ts';

/* No role of the server reads the table of exports, nor the pieces of their files: functions of the database give what is of the agency. */

/** The kind of job that makes one, and what the log calls it. */
export const exportJob = 'agency-export.make';

type Row = Omit<
  AgencyExport,
  | 'askedBy'
  | 'isOwn'
  | 'mayAgree'
  | 'askedAt'
  | 'answeredBy'
  | 'answeredAt'
  | 'until'
  | 'madeAt'
  | 'bytes'
  | 'fetchedAt'
  | 'endedBy'
  | 'endedAt'
> & {
  readonly asked_by: string;
  readonly is_own: boolean;
  readonly may_agree: boolean;
  readonly asked_at: Date;
  readonly answered_by: string | null;
  readonly answered_at: Date | null;
  readonly until: Date;
  readonly made_at: Date | null;
  readonly bytes: string | null;
  readonly fetched_at: Date | null;
  readonly ended_by: string | null;
  readonly ended_at: Date | null;
};

const at = (moment: Date | null): string | null => moment?.toISOString() ?? null;

/** The exports of the agency, the newest first, for a person who administrates it; of any other caller, none. */
export async function listExports(tx: Tx): Promise<AgencyExport[]> {
  const { rows } =
    await sql<Row>`select e.id, e.state, e.asked_by, e.is_own, e.may_agree, e.asked_at, e.answered_by, e.answered_at, e.recipient, e.until, e.done,
    e.whole, e.made_at, e.bytes, e.digest, e.acts, e.files, e.damaged, e.fetched_at, e.ended_by, e.ended_at, e.fault from access.agency_exports() e`.execute(
      tx,
    );
  return rows.map((row) => ({
    id: row.id,
    state: row.state,
    askedBy: row.asked_by,
    isOwn: row.is_own,
    mayAgree: row.may_agree,
    askedAt: row.asked_at.toISOString(),
    answeredBy: row.answered_by,
    answeredAt: at(row.answered_at),
    recipient: row.recipient,
    until: row.until.toISOString(),
    done: row.done,
    whole: row.whole,
    madeAt: at(row.made_at),
    bytes: row.bytes === null ? null : Number(row.bytes),
    digest: row.digest,
    acts: row.acts,
    files: row.files,
    damaged: row.damaged,
    fetchedAt: at(row.fetched_at),
    endedBy: row.ended_by,
    endedAt: at(row.ended_at),
    fault: row.fault,
  }));
}

/** Carries out the act of this transaction, which the database looks for. */
export async function carryOutExport(tx: Tx, act: string, type: string, id: string): Promise<void> {
  await sql`select access.put_agency_export(${act}, ${type}, ${id})`.execute(tx);
}

/** How many bytes each piece has but the last. */
export const exportPieceBytes = 1_048_576;

/** One piece of the sealed file, for who asked for it while they may fetch it. */
export async function findExportPiece(tx: Tx, id: string, piece: number): Promise<Buffer | null> {
  const { rows } = await sql<{
    sealed: Buffer | null;
  }>`select access.agency_export_piece(${id}, ${piece}) as sealed`.execute(tx);
  return rows[0]?.sealed ?? null;
}

/** For the job: who takes it makes it. Null where it is not to be made, or another is at it. */
export async function takeExport(tx: Tx, id: string): Promise<{ attempt: number; recipient: string } | null> {
  const { rows } = await sql<{ attempt: number; recipient: string }>`select t.attempt, t.recipient
    from access.take_agency_export(${id}) t`.execute(tx);
  return rows[0] ?? null;
}

type Attempt = { readonly id: string; readonly attempt: number };

async function isTaken(tx: Tx, asked: ReturnType<typeof sql<{ is: boolean }>>): Promise<boolean> {
  const { rows } = await asked.execute(tx);
  return rows[0]?.is ?? false;
}

/** Each of these is false where the export was canceled, or another has taken it over. */
export const tellExport = (tx: Tx, { id, attempt, done, whole }: Attempt & { done: number; whole: number }) =>
  isTaken(tx, sql`select access.tell_agency_export(${id}, ${attempt}, ${done}, ${whole}) as is`);
export const putExportPiece = (tx: Tx, { id, attempt, piece, sealed }: Attempt & { piece: number; sealed: Buffer }) =>
  isTaken(tx, sql`select access.put_agency_export_piece(${id}, ${attempt}, ${piece}, ${sealed}) as is`);
export const finishExport = (
  tx: Tx,
  { id, attempt, fault, said }: Attempt & { fault: AgencyExport['fault']; said: object | null },
) =>
  isTaken(
    tx,
    sql`select access.finish_agency_export(${id}, ${attempt}, ${fault}, ${said && JSON.stringify(said)}::jsonb) as is`,
  );

/** The database lends this transaction the role that reads the agency; refused where two have not agreed. */
export async function lendLeaving(tx: Tx, { id, attempt }: Attempt): Promise<void> {
  await sql`select access.lend_leaving(${id}, ${attempt})`.execute(tx);
}

export async function listBrokenOffExports(tx: Tx): Promise<readonly { id: string; unit: number }[]> {
  const { rows } = await sql<{
    id: string;
    unit: number;
  }>`select b.id, b.unit from access.broken_off_agency_exports() b`.execute(tx);
  return rows;
}

/** What was not answered or fetched in time ends, and its file is deleted. How many it was. */
export async function endOldExports(tx: Tx): Promise<number> {
  const { rows } = await sql<{ n: number }>`select access.end_old_agency_exports() as n`.execute(tx);
  return rows[0]?.n ?? 0;
}
