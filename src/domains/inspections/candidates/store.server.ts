import { sql } from 'kysely';
import type { RealmKey } from '../../../kernel/act.ts';
import { mine } from '../../../platform/acts/own-realms.ts';
import type { StreamKind } from '../../../platform/acts/registry.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { foldSituation, type Situation } from '../situation/fold.ts';
import type { Visit } from '../visit/fold.ts';
import { type Candidate, foldCandidate, foldPool, type Pool } from './fold.ts';

/* The tables of what a unit looks at first and chooses. Every question names the realms it may look in: that is wall one. */

type Stored<State> = { readonly id: string; readonly at: RealmKey; readonly state: State };
export type StoredCandidate = Stored<Candidate>;
export type StoredPool = Stored<Pool>;
export type StoredSituation = Stored<Situation>;

type Row<State> = { country: string; realm: string; id: string; folded: State };
const stored = <State>({ country, realm, id, folded }: Row<State>): Stored<State> => ({
  id,
  at: { country, realm },
  state: folded,
});

const tables = {
  candidate: sql`inspections.candidate_now`,
  pool: sql`inspections.pool_now`,
  situation: sql`inspections.situation_now`,
} as const;

const finder =
  <State>(of: keyof typeof tables) =>
  async (
    tx: Tx,
    realms: readonly RealmKey[],
    id: string,
    options: { lock: boolean },
  ): Promise<Stored<State> | null> => {
    const { rows } = await sql<Row<State>>`select s.country, s.realm::text as realm, s.id, s.folded
      from ${mine(realms)}
      join ${tables[of]} s on s.country = mine.country and s.realm = mine.realm and s.id = ${id}
      ${options.lock ? sql`for update of s` : sql``}`.execute(tx);
    return rows[0] ? stored(rows[0]) : null;
  };

export const findCandidate = finder<Candidate>('candidate');
export const findPool = finder<Pool>('pool');
export const findSituation = finder<Situation>('situation');

/** The candidates of these realms that are in a state, the latest first: at most `limit`, each realm by its own index. */
export async function listCandidates(
  tx: Tx,
  realms: readonly RealmKey[],
  status: Candidate['status'],
  limit: number,
): Promise<StoredCandidate[]> {
  const { rows } = await sql<Row<Candidate>>`select line.country, line.realm, line.id, line.folded from ${mine(realms)}
    cross join lateral (
      select c.country, c.realm::text as realm, c.id, c.folded, c.since from inspections.candidate_now c
      where c.country = mine.country and c.realm = mine.realm and c.status = ${status}
      order by c.since desc, c.id desc limit ${limit}
    ) line
    order by line.since desc, line.id desc limit ${limit}`.execute(tx);
  return rows.map(stored);
}

export async function listPools(tx: Tx, realms: readonly RealmKey[], limit: number): Promise<StoredPool[]> {
  const { rows } = await sql<Row<Pool>>`select line.country, line.realm, line.id, line.folded from ${mine(realms)}
    cross join lateral (
      select p.country, p.realm::text as realm, p.id, p.folded, p.listed_at from inspections.pool_now p
      where p.country = mine.country and p.realm = mine.realm order by p.listed_at desc, p.id desc limit ${limit}
    ) line
    order by line.listed_at desc, line.id desc limit ${limit}`.execute(tx);
  return rows.map(stored);
}

export async function listSituations(tx: Tx, realms: readonly RealmKey[], limit: number): Promise<StoredSituation[]> {
  const { rows } = await sql<Row<Situation>>`select line.country, line.realm, line.id, line.folded from ${mine(realms)}
    cross join lateral (
      select s.country, s.realm::text as realm, s.id, s.folded, s.set_at from inspections.situation_now s
      where s.country = mine.country and s.realm = mine.realm order by s.set_at desc, s.id desc limit ${limit}
    ) line
    order by line.set_at desc, line.id desc limit ${limit}`.execute(tx);
  return rows.map(stored);
}

/** The own unit's visits of each of these inspections. */
export async function visitsOf(
  tx: Tx,
  realms: readonly RealmKey[],
  inspections: readonly string[],
): Promise<ReadonlyMap<string, readonly Visit[]>> {
  const found = new Map<string, Visit[]>();
  if (inspections.length === 0) return found;
  const { rows } = await sql<{ inspection: string; folded: Visit }>`select one.inspection, line.folded
    from ${mine(realms)} cross join unnest(${inspections}::uuid[]) as one(inspection)
    cross join lateral (
      select v.folded from inspections.visit_now v
      where v.country = mine.country and v.realm = mine.realm and v.inspection = one.inspection
      order by v.begun_at limit 50
    ) line`.execute(tx);
  for (const { inspection, folded } of rows) found.set(inspection, [...(found.get(inspection) ?? []), folded]);
  return found;
}

async function saveCandidate(tx: Tx, at: RealmKey, id: string, state: Candidate): Promise<void> {
  await sql`insert into inspections.candidate_now (country, realm, id, status, since, folded)
    values (${at.country}, ${at.realm}, ${id}, ${state.status}, ${state.decidedAt ?? state.proposedAt}, ${JSON.stringify(state)}::jsonb)
    on conflict (country, realm, id) do update set status = excluded.status, since = excluded.since, folded = excluded.folded`.execute(
    tx,
  );
}

async function savePool(tx: Tx, at: RealmKey, id: string, state: Pool): Promise<void> {
  await sql`insert into inspections.pool_now (country, realm, id, listed_at, folded)
    values (${at.country}, ${at.realm}, ${id}, ${state.listedAt}, ${JSON.stringify(state)}::jsonb)
    on conflict (country, realm, id) do update set folded = excluded.folded`.execute(tx);
}

async function saveSituation(tx: Tx, at: RealmKey, id: string, state: Situation): Promise<void> {
  await sql`insert into inspections.situation_now (country, realm, id, set_at, folded)
    values (${at.country}, ${at.realm}, ${id}, ${state.setAt}, ${JSON.stringify(state)}::jsonb)
    on conflict (country, realm, id) do update set set_at = excluded.set_at, folded = excluded.folded`.execute(tx);
}

const tasks = () => [];
const candidateStream: StreamKind<Candidate> = { kind: 'candidate', fold: foldCandidate, save: saveCandidate, tasks };
const poolStream: StreamKind<Pool> = { kind: 'workplace-pool', fold: foldPool, save: savePool, tasks };
const situationStream: StreamKind<Situation> = { kind: 'situation', fold: foldSituation, save: saveSituation, tasks };

export const candidateStreams = [candidateStream, poolStream, situationStream] as const;
