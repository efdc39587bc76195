import { sql } from 'kysely';
import type { RealmKey } from '../../kernel/act.ts';
import type { Here } from '../../kernel/doing.ts';
import { permittedRealms } from '../../platform/acts/permitted-realms.ts';
import { projection, unlessWithdrawn } from '../../platform/acts/projection.ts';
import type { StreamKind } from '../../platform/acts/registry.ts';
import type { Tx } from '../../platform/database/database.ts';
import { foldProgramme } from './fold-programme.ts';
import { foldVisit } from './fold-visit.ts';
import type { Programme } from './programme.ts';
import { registerStreams } from './register/store.server.ts';
import { programmeTasks, visitTasks } from './tasks.ts';
import type { Visit } from './visit.ts';

/** The only file that knows the tables of programme. Every question names the realms it may look in. */

const visits = projection<Visit>('programme.visit_now', {
  reference: ({ reference }) => reference,
  obstacle: ({ obstacle }) => obstacle,
  begins_on: ({ from }) => from,
  withdrawn: ({ withdrawn }) => withdrawn ?? false,
});
const programmes = projection<Programme>('programme.programme_now', {
  reference: ({ reference }) => reference,
  begins_on: ({ from }) => from,
});

/** The visit in these realms, or null: also where its making was withdrawn. */
export const findVisit = unlessWithdrawn(visits.find);
export const { find: findVisitToRead, again: visitAgain } = visits;
export const { find: findProgramme, again: programmeAgain } = programmes;

/** So many visits and programmes are shown. A unit runs a handful; a unit that runs more reads the newest here. */
const most = 50;

export async function listVisits(tx: Tx, realms: readonly RealmKey[]): Promise<readonly Here<Visit>[]> {
  const { rows } = await sql<RealmKey & { id: string; folded: Visit }>`select line.* from ${permittedRealms(realms)}
    cross join lateral (
      select v.country, v.realm::text as realm, v.id, v.folded, v.begins_on from programme.visit_now v
      where v.country = permitted.country and v.realm = permitted.realm and not v.withdrawn order by v.begins_on desc, v.id limit ${most}
    ) line order by line.begins_on desc, line.id limit ${most}`.execute(tx);
  return rows.map(({ id, country, realm, folded }) => ({ id, at: { country, realm }, state: folded }));
}

/** The programmes, the one that began last first. */
export async function listProgrammes(tx: Tx, realms: readonly RealmKey[]): Promise<readonly Here<Programme>[]> {
  const { rows } = await sql<RealmKey & { id: string; folded: Programme }>`select line.* from ${permittedRealms(realms)}
    cross join lateral (
      select p.country, p.realm::text as realm, p.id, p.folded, p.begins_on from programme.programme_now p
      where p.country = permitted.country and p.realm = permitted.realm order by p.begins_on desc, p.id limit ${most}
    ) line order by line.begins_on desc, line.id limit ${most}`.execute(tx);
  return rows.map(({ id, country, realm, folded }) => ({ id, at: { country, realm }, state: folded }));
}

const visitStream: StreamKind<Visit> = {
  kind: 'study-visit',
  fold: foldVisit,
  save: visits.save,
  saveAll: visits.saveAll,
  tasks: visitTasks,
};
const programmeStream: StreamKind<Programme> = {
  kind: 'programme',
  fold: foldProgramme,
  save: programmes.save,
  saveAll: programmes.saveAll,
  tasks: programmeTasks,
};
export const programmeStreams = [visitStream, programmeStream, ...registerStreams] as const;
