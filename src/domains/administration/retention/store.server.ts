import { sql } from 'kysely';
import type { Tx } from '../../../platform/database/database.ts';
import type { Period, RetentionVersion } from './retention.ts';

/*
 * What an agency decides about retention is read by its administrators and by those who read its log, who are in no realm together: no
 * role of the server reads the table, and a function of the database gives both the same, of their own agency.
 */

type VersionRow = {
  decision: string;
  version: number;
  step: RetentionVersion['step'];
  kind: RetentionVersion['kind'];
  regime: RetentionVersion['regime'];
  outcome: RetentionVersion['outcome'];
  amount: number | null;
  unit: Period['unit'] | null;
  runs_from: RetentionVersion['runsFrom'];
  reference: string | null;
  decided_on: string | null;
  valid_from: string;
  archive_first: boolean;
  because: string | null;
  is_by_person: boolean;
  name: string | null;
  at: Date;
};

/** Of a version: who made it, where a person of the agency did. */
export type NamedVersion = RetentionVersion & { readonly isByPerson: boolean };

/** Every version of every decision of the agency, the oldest first; of a caller who may not read them, none. */
export async function listVersions(tx: Tx): Promise<NamedVersion[]> {
  const { rows } =
    await sql<VersionRow>`select v.decision, v.version, v.step, v.kind, v.regime, v.outcome, v.amount, v.unit, v.runs_from, v.reference,
      v.decided_on::text as decided_on, v.valid_from::text as valid_from, v.archive_first, v.because, v.is_by_person, v.name, v.at
    from access.retention_versions() v`.execute(tx);
  return rows.map((row) => ({
    id: row.decision,
    version: row.version,
    step: row.step,
    kind: row.kind,
    regime: row.regime,
    outcome: row.outcome,
    period: row.amount !== null && row.unit !== null ? { amount: row.amount, unit: row.unit } : null,
    runsFrom: row.runs_from,
    reference: row.reference,
    decidedOn: row.decided_on,
    validFrom: row.valid_from,
    archiveFirst: row.archive_first,
    because: row.because,
    by: row.name,
    isByPerson: row.is_by_person,
    at: row.at.toISOString(),
  }));
}

/** Carries out the act of this transaction, which the database looks for. */
export async function carryOutRetention(tx: Tx, act: string, type: string, decision: string): Promise<void> {
  await sql`select access.put_retention(${act}, ${type}, ${decision})`.execute(tx);
}
