import { sql } from 'kysely';
import type { RealmKey } from '../../../kernel/act.ts';
import type { Here } from '../../../kernel/doing.ts';
import { permittedRealms } from '../../../platform/acts/permitted-realms.ts';
import { projection } from '../../../platform/acts/projection.ts';
import type { StreamKind } from '../../../platform/acts/registry.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { foldSituation, type Situation } from '../situation/fold.ts';
import type { Visit } from '../visit/visit.ts';
import type { Candidate, Pool } from './candidate.ts';
import { foldCandidate, foldPool } from './fold.ts';

/* The tables of what a unit prioritises and chooses. Every question names the realms it may look in: that is wall one. */

export type StoredCandidate = Here<Candidate>;
export type StoredPool = Here<Pool>;
export type StoredSituation = Here<Situation>;

type FoldedRow<State> = RealmKey & { readonly id: string; readonly folded: State };
const stored = <State>({ country, realm, id, folded }: FoldedRow<State>): Here<State> => ({
  id,
  at: { country, realm },
  state: folded,
});

const candidates = projection<Candidate>('inspections.candidate_now', {
  status: ({ status }) => status,
  since: ({ decidedAt, proposedAt }) => decidedAt ?? proposedAt,
});
const pools = projection<Pool>('inspections.pool_now', { listed_at: ({ listedAt }) => listedAt });
const situations = projection<Situation>('inspections.situation_now', { set_at: ({ setAt }) => setAt });

export const { find: findCandidate, again: candidateAgain } = candidates;
export const { find: findPool, again: poolAgain } = pools;
export const { find: findSituation, again: situationAgain } = situations;

/** The candidates of these realms that are in a state, the latest first: at most `limit`, each realm by its own index. */
export async function listCandidates(
  tx: Tx,
  realms: readonly RealmKey[],
  status: Candidate['status'],
  limit: number,
): Promise<StoredCandidate[]> {
  const { rows } = await sql<
    FoldedRow<Candidate>
  >`select line.country, line.realm, line.id, line.folded from ${permittedRealms(realms)}
    cross join lateral (
      select c.country, c.realm::text as realm, c.id, c.folded, c.since from inspections.candidate_now c
      where c.country = permitted.country and c.realm = permitted.realm and c.status = ${status}
      order by c.since desc, c.id desc limit ${limit}
    ) line
    order by line.since desc, line.id desc limit ${limit}`.execute(tx);
  return rows.map(stored);
}

export async function listPools(tx: Tx, realms: readonly RealmKey[], limit: number): Promise<StoredPool[]> {
  const { rows } = await sql<
    FoldedRow<Pool>
  >`select line.country, line.realm, line.id, line.folded from ${permittedRealms(realms)}
    cross join lateral (
      select p.country, p.realm::text as realm, p.id, p.folded, p.listed_at from inspections.pool_now p
      where p.country = permitted.country and p.realm = permitted.realm order by p.listed_at desc, p.id desc limit ${limit}
    ) line
    order by line.listed_at desc, line.id desc limit ${limit}`.execute(tx);
  return rows.map(stored);
}

export async function listSituations(tx: Tx, realms: readonly RealmKey[], limit: number): Promise<StoredSituation[]> {
  const { rows } = await sql<
    FoldedRow<Situation>
  >`select line.country, line.realm, line.id, line.folded from ${permittedRealms(realms)}
    cross join lateral (
      select s.country, s.realm::text as realm, s.id, s.folded, s.set_at from inspections.situation_now s
      where s.country = permitted.country and s.realm = permitted.realm order by s.set_at desc, s.id desc limit ${limit}
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
    from ${permittedRealms(realms)} cross join unnest(${inspections}::uuid[]) as one(inspection)
    cross join lateral (
      select v.folded from inspections.visit_now v
      where v.country = permitted.country and v.realm = permitted.realm and v.inspection = one.inspection
      order by v.begun_at limit 50
    ) line`.execute(tx);
  for (const { inspection, folded } of rows) found.set(inspection, [...(found.get(inspection) ?? []), folded]);
  return found;
}

const tasks = () => [];
const candidateStream: StreamKind<Candidate> = {
  kind: 'candidate',
  fold: foldCandidate,
  save: candidates.save,
  saveAll: candidates.saveAll,
  tasks,
};
const poolStream: StreamKind<Pool> = {
  kind: 'workplace-pool',
  fold: foldPool,
  save: pools.save,
  saveAll: pools.saveAll,
  tasks,
};
const situationStream: StreamKind<Situation> = {
  kind: 'situation',
  fold: foldSituation,
  save: situations.save,
  saveAll: situations.saveAll,
  tasks,
};

export const candidateStreams = [candidateStream, poolStream, situationStream] as const;
