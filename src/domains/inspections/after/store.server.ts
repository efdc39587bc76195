import { sql } from 'kysely';
import type { RealmKey } from '../../../kernel/act.ts';
import { mine } from '../../../platform/acts/own-realms.ts';
import type { StreamKind } from '../../../platform/acts/registry.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { StoredVisit } from '../store.ts';
import type { Visit } from '../visit/fold.ts';
import { afterIdOf } from './after-id.ts';
import { type After, foldAfter } from './fold.ts';

/** What came after each of these visits of one file; a visit after which nothing was noted is not in it. */
export async function listAfter(tx: Tx, at: RealmKey, visits: readonly string[]): Promise<ReadonlyMap<string, After>> {
  if (visits.length === 0) return new Map();
  const visitOf = new Map(visits.map((visit) => [afterIdOf(visit), visit]));
  const { rows } = await sql<{ id: string; folded: After }>`select a.id, a.folded from ${mine([at])}
    join inspections.after_now a on a.country = mine.country and a.realm = mine.realm
      and a.id = any(${[...visitOf.keys()]}::uuid[])`.execute(tx);
  return new Map(rows.map(({ id, folded }) => [visitOf.get(id) ?? id, folded]));
}

/** The visits of one file that began within these moments, in that order: at most `limit`. */
export async function listVisitsBetween(
  tx: Tx,
  at: RealmKey,
  within: { readonly from: string; readonly until: string; readonly limit: number },
): Promise<StoredVisit[]> {
  const { rows } = await sql<{ id: string; folded: Visit }>`select v.id, v.folded from ${mine([at])}
    join inspections.visit_now v on v.country = mine.country and v.realm = mine.realm
      and v.begun_at >= ${within.from}::timestamptz and v.begun_at < ${within.until}::timestamptz
    order by v.begun_at, v.id limit ${within.limit}`.execute(tx);
  return rows.map(({ id, folded }) => ({ id, at, state: folded }));
}

/** Which of these are visits of this file. */
export async function visitsHere(tx: Tx, at: RealmKey, visits: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select v.id from ${mine([at])}
    join inspections.visit_now v on v.country = mine.country and v.realm = mine.realm
      and v.id = any(${[...visits]}::uuid[])`.execute(tx);
  return rows.map(({ id }) => id);
}

async function save(tx: Tx, at: RealmKey, id: string, state: After): Promise<void> {
  await sql`insert into inspections.after_now (country, realm, id, folded)
    values (${at.country}, ${at.realm}, ${id}, ${JSON.stringify(state)}::jsonb)
    on conflict (country, realm, id) do update set folded = excluded.folded`.execute(tx);
}

export const afterStream: StreamKind<After> = { kind: 'visit-after', fold: foldAfter, save, tasks: () => [] };
