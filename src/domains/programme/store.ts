import { sql } from 'kysely';
import type { RealmKey } from '../../kernel/act.ts';
import { mine } from '../../platform/acts/own-realms.ts';
import type { StreamKind } from '../../platform/acts/registry.ts';
import type { Tx } from '../../platform/database/database.ts';
import { foldProgramme, type Programme, programmeTasks } from './fold-programme.ts';
import { foldVisit, type Visit } from './fold-visit.ts';
import { visitTasks } from './visit-tasks.ts';

/** The only file that knows the tables of programme. Every question names the realms it may look in. */

export type StoredVisit = { readonly id: string; readonly at: RealmKey; readonly visit: Visit };
export type StoredProgramme = { readonly id: string; readonly at: RealmKey; readonly programme: Programme };

/** So many visits and programmes are shown. A unit runs a handful; whoever runs more reads the newest here. */
const most = 50;

export async function findVisit(
  tx: Tx,
  realms: readonly RealmKey[],
  id: string,
  options: { lock: boolean },
): Promise<StoredVisit | null> {
  const { rows } = await sql<RealmKey & { folded: Visit }>`select v.country, v.realm::text as realm, v.folded
    from ${mine(realms)}
    join programme.visit_now v on v.country = mine.country and v.realm = mine.realm and v.id = ${id}
    ${options.lock ? sql`for update of v` : sql``}`.execute(tx);
  const row = rows[0];
  return row ? { id, at: { country: row.country, realm: row.realm }, visit: row.folded } : null;
}

export async function listVisits(tx: Tx, realms: readonly RealmKey[]): Promise<readonly StoredVisit[]> {
  const { rows } = await sql<RealmKey & { id: string; folded: Visit }>`select line.* from ${mine(realms)}
    cross join lateral (
      select v.country, v.realm::text as realm, v.id, v.folded, v.begins_on from programme.visit_now v
      where v.country = mine.country and v.realm = mine.realm order by v.begins_on desc, v.id limit ${most}
    ) line order by line.begins_on desc, line.id limit ${most}`.execute(tx);
  return rows.map(({ id, country, realm, folded }) => ({ id, at: { country, realm }, visit: folded }));
}

export async function findProgramme(
  tx: Tx,
  realms: readonly RealmKey[],
  id: string,
  options: { lock: boolean },
): Promise<StoredProgramme | null> {
  const { rows } = await sql<RealmKey & { folded: Programme }>`select p.country, p.realm::text as realm, p.folded
    from ${mine(realms)}
    join programme.programme_now p on p.country = mine.country and p.realm = mine.realm and p.id = ${id}
    ${options.lock ? sql`for update of p` : sql``}`.execute(tx);
  const row = rows[0];
  return row ? { id, at: { country: row.country, realm: row.realm }, programme: row.folded } : null;
}

/** The programme that began last; null where there is none. */
export async function findNewestProgramme(tx: Tx, realms: readonly RealmKey[]): Promise<StoredProgramme | null> {
  const { rows } = await sql<RealmKey & { id: string; folded: Programme }>`select line.* from ${mine(realms)}
    cross join lateral (
      select p.country, p.realm::text as realm, p.id, p.folded, p.begins_on from programme.programme_now p
      where p.country = mine.country and p.realm = mine.realm order by p.begins_on desc, p.id limit 1
    ) line order by line.begins_on desc, line.id limit 1`.execute(tx);
  const row = rows[0];
  return row ? { id: row.id, at: { country: row.country, realm: row.realm }, programme: row.folded } : null;
}

async function saveVisit(tx: Tx, at: RealmKey, stream: string, visit: Visit): Promise<void> {
  await sql`insert into programme.visit_now (country, realm, id, reference, obstacle, begins_on, folded)
    values (${at.country}, ${at.realm}, ${stream}, ${visit.reference}, ${visit.obstacle}, ${visit.from},
      ${JSON.stringify(visit)}::jsonb)
    on conflict (country, realm, id) do update set folded = excluded.folded`.execute(tx);
}

async function saveProgramme(tx: Tx, at: RealmKey, stream: string, programme: Programme): Promise<void> {
  await sql`insert into programme.programme_now (country, realm, id, reference, begins_on, folded)
    values (${at.country}, ${at.realm}, ${stream}, ${programme.reference}, ${programme.from},
      ${JSON.stringify(programme)}::jsonb)
    on conflict (country, realm, id) do update set folded = excluded.folded`.execute(tx);
}

const visitStream: StreamKind<Visit> = { kind: 'study-visit', fold: foldVisit, save: saveVisit, tasks: visitTasks };
const programmeStream: StreamKind<Programme> = {
  kind: 'programme',
  fold: foldProgramme,
  save: saveProgramme,
  tasks: programmeTasks,
};
export const programmeStreams = [visitStream, programmeStream] as const;
