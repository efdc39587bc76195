import { sql } from 'kysely';
import type { RealmKey } from '../../kernel/act.ts';
import { permittedRealms } from '../../platform/acts/permitted-realms.ts';
import type { Tx } from '../../platform/database/database.ts';
import { earlierKey } from './earlier-key.ts';

/** Which of these references cases of this file had in a list that was imported, as they are compared. */
export async function listEarlier(tx: Tx, at: RealmKey, references: readonly string[]): Promise<ReadonlySet<string>> {
  if (references.length === 0) return new Set();
  const { rows } = await sql<{ earlier: string }>`select c.earlier from cases.case_now c
    where c.country = ${at.country} and c.realm = ${at.realm} and c.earlier = any(${references.map(earlierKey)}::text[])`.execute(
    tx,
  );
  return new Set(rows.map(({ earlier }) => earlier));
}

/** The cases that an import brought and that are still there, from one id on, held until the transaction ends. */
export async function listBrought(
  tx: Tx,
  at: RealmKey,
  of: { readonly import: string; readonly after: string | null; readonly limit: number },
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select c.id from cases.case_now c
    where c.country = ${at.country} and c.realm = ${at.realm} and c.import = ${of.import} and c.status <> 'taken-back'
      ${of.after === null ? sql`` : sql`and c.id > ${of.after}::uuid`}
    order by c.id limit ${of.limit} for update of c`.execute(tx);
  return rows.map(({ id }) => id);
}

/**
 * The cases in which something was written down after they came: an act in the case, or one of what belongs to it. Asked once all of them are held,
 * so that what others write meanwhile waits or is seen.
 */
export async function listWrittenSince(
  tx: Tx,
  at: RealmKey,
  of: readonly { readonly id: string; readonly caseId: string }[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`select distinct it.of_case as id
    from unnest(${of.map(({ id }) => id)}::uuid[], ${of.map(({ caseId }) => caseId)}::uuid[]) it (matter, of_case)
    cross join lateral (select min(opened.recorded_at) as at from acts.act opened
      where opened.country = ${at.country} and opened.realm = ${at.realm} and opened.stream = it.of_case) came
    where exists (select 1 from acts.act later where later.country = ${at.country} and later.realm = ${at.realm}
        and later.stream = it.matter and later.recorded_at > came.at)
      or (it.matter = it.of_case and exists (select 1 from acts.act later where later.country = ${at.country} and later.realm = ${at.realm}
        and later.case_id = it.of_case and later.recorded_at > came.at))`.execute(tx);
  return new Set(rows.map(({ id }) => id));
}

/** The first cases of an import that are still there: what was written in since, once it was undone. */
export async function listKept(
  tx: Tx,
  realms: readonly RealmKey[],
  brought: string,
  limit: number,
): Promise<readonly { id: string; reference: string; name: string | null }[]> {
  const { rows } = await sql<{ id: string; reference: string; name: string | null }>`
    select c.id, c.reference, c.workplace_name as name from ${permittedRealms(realms)}
    join cases.case_now c on c.country = permitted.country and c.realm = permitted.realm and c.import = ${brought}
    where c.status <> 'taken-back' order by c.id limit ${limit}`.execute(tx);
  return rows;
}
