import { sql } from 'kysely';
import type { Tx } from '../../platform/database/database.ts';
import type { RetentionEntry } from './setup-file.ts';

/** The next version of a decision, by no person of the agency. What was there before stays. */
export async function putRetention(
  tx: Tx,
  agency: string,
  id: string,
  step: 'decide' | 'change',
  retention: RetentionEntry,
): Promise<void> {
  const { record, regime, outcome, period, runsFrom, reference, decidedOn, validFrom, archiveFirst } = retention;
  await sql`insert into access.retention_version (agency, decision, version, step, kind, regime, outcome, amount, unit, runs_from, reference, decided_on, valid_from,
      archive_first, at)
    select a.id, ${id}::uuid, coalesce((select max(v.version) from access.retention_version v where v.agency = a.id and v.decision = ${id}::uuid), 0) + 1, ${step},
      ${record}, ${regime}, ${outcome}, ${period?.amount ?? null}::int, ${period?.unit ?? null}, ${runsFrom}, ${reference}, ${decidedOn}::date, ${validFrom}::date,
      ${archiveFirst}, clock_timestamp()
    from access.agency a where a.key = ${agency}`.execute(tx);
}

export async function endRetention(tx: Tx, id: string): Promise<void> {
  await sql`insert into access.retention_version (agency, decision, version, step, kind, regime, outcome, amount, unit, runs_from, reference, decided_on, valid_from,
      archive_first, because, at)
    select v.agency, v.decision, v.version + 1, 'end', v.kind, v.regime, v.outcome, v.amount, v.unit, v.runs_from, v.reference, v.decided_on, v.valid_from,
      v.archive_first, 'ended: true', clock_timestamp()
    from access.retention_version v where v.decision = ${id}::uuid and v.step <> 'end'
    order by v.version desc limit 1`.execute(tx);
}
