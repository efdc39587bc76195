import { sql } from 'kysely';
import type { RealmKey } from '../../../kernel/act.ts';
import { permittedRealms } from '../../../platform/acts/permitted-realms.ts';
import { projection } from '../../../platform/acts/projection.ts';
import type { StreamKind } from '../../../platform/acts/registry.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { StoredVisit } from '../store.ts';
import type { Visit } from '../visit/visit.ts';
import type { After } from './after.ts';
import { afterIdOf } from './after-id.ts';
import { foldAfter } from './fold.ts';

/** What came after each of these visits of one file; a visit after which nothing was noted is not in it. */
export async function listAfter(tx: Tx, at: RealmKey, visits: readonly string[]): Promise<ReadonlyMap<string, After>> {
  if (visits.length === 0) return new Map();
  const visitOf = new Map(visits.map((visit) => [afterIdOf(visit), visit]));
  const { rows } = await sql<{ id: string; folded: After }>`select a.id, a.folded from ${permittedRealms([at])}
    join inspections.after_now a on a.country = permitted.country and a.realm = permitted.realm
      and a.id = any(${[...visitOf.keys()]}::uuid[])`.execute(tx);
  return new Map(rows.map(({ id, folded }) => [visitOf.get(id) ?? id, folded]));
}

/** The visits of one file that began within these moments, in that order: at most `limit`. */
export async function listVisitsBetween(
  tx: Tx,
  at: RealmKey,
  within: { readonly from: string; readonly until: string; readonly limit: number },
): Promise<StoredVisit[]> {
  const { rows } = await sql<{ id: string; folded: Visit }>`select v.id, v.folded from ${permittedRealms([at])}
    join inspections.visit_now v on v.country = permitted.country and v.realm = permitted.realm
      and v.begun_at >= ${within.from}::timestamptz and v.begun_at < ${within.until}::timestamptz
    order by v.begun_at, v.id limit ${within.limit}`.execute(tx);
  return rows.map(({ id, folded }) => ({ id, at, state: folded }));
}

/** Which of these are visits of this file. */
export async function visitsHere(tx: Tx, at: RealmKey, visits: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select v.id from ${permittedRealms([at])}
    join inspections.visit_now v on v.country = permitted.country and v.realm = permitted.realm
      and v.id = any(${[...visits]}::uuid[])`.execute(tx);
  return rows.map(({ id }) => id);
}

const afterwards = projection<After>('inspections.after_now', {});

export const afterStream: StreamKind<After> = {
  kind: 'visit-after',
  fold: foldAfter,
  save: afterwards.save,
  saveAll: afterwards.saveAll,
  tasks: () => [],
};
