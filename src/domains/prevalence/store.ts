import { sql } from 'kysely';
import type { RealmKey } from '../../kernel/act.ts';
import type { Here } from '../../kernel/doing.ts';
import { permittedRealms } from '../../platform/acts/permitted-realms.ts';
import { projection } from '../../platform/acts/projection.ts';
import type { StreamKind } from '../../platform/acts/registry.ts';
import type { Tx } from '../../platform/database/database.ts';
import type { Estimate } from './estimate.ts';
import { foldEstimate } from './fold.ts';
import { type Step, type StepFound, stepKey } from './work/estimate-steps.ts';

/** The only file that knows the tables of estimates. */

export type StoredEstimate = Here<Estimate>;
type EstimateRow = { country: string; realm: string; id: string; folded: Estimate };
const storedOf = ({ country, realm, id, folded }: EstimateRow): StoredEstimate => ({
  id,
  at: { country, realm },
  state: folded,
});

const estimates = projection<Estimate>('study.estimate_now', {
  name: ({ name }) => name,
  state: ({ state }) => state,
  last_at: ({ lastAt }) => lastAt,
});

export const { find: findEstimate, again: estimateAgain } = estimates;

/** Estimates, newest first. */
export async function listEstimates(tx: Tx, realms: readonly RealmKey[], limit: number): Promise<StoredEstimate[]> {
  const { rows } = await sql<EstimateRow>`select estimate.* from ${permittedRealms(realms)} cross join lateral (
      select e.country, e.realm::text as realm, e.id, e.folded, e.last_at from study.estimate_now e
      where e.country = permitted.country and e.realm = permitted.realm order by e.last_at desc, e.id desc limit ${limit}) estimate
    order by estimate.last_at desc, estimate.id desc limit ${limit}`.execute(tx);
  return rows.map(storedOf);
}

/** An estimate as the letter-box of its unit sees it, if it is being calculated. */
export async function findRunning(tx: Tx, id: string): Promise<StoredEstimate | null> {
  const { rows } = await sql<EstimateRow>`select e.country, e.realm::text as realm, e.id, e.folded
    from (select distinct m.country::char(2) as country, m.realm from access.memberships() m) permitted
    join study.estimate_now e on e.country = permitted.country and e.realm = permitted.realm and e.id = ${id}
    where e.state = 'running'`.execute(tx);
  return rows[0] ? storedOf(rows[0]) : null;
}

/** Which pieces are kept of an estimate, by the keys of their steps. */
export async function piecesDone(tx: Tx, { at, id }: Pick<StoredEstimate, 'at' | 'id'>): Promise<ReadonlySet<string>> {
  const { rows } = await sql<Step>`select step, part from study.estimate_piece
    where country = ${at.country} and realm = ${at.realm} and estimate = ${id}`.execute(tx);
  return new Set(rows.map(stepKey));
}

export async function listPieces(
  tx: Tx,
  { at, id }: Pick<StoredEstimate, 'at' | 'id'>,
): Promise<ReadonlyMap<string, StepFound>> {
  const { rows } = await sql<Step & { found: StepFound }>`select step, part, found from study.estimate_piece
    where country = ${at.country} and realm = ${at.realm} and estimate = ${id}`.execute(tx);
  return new Map(rows.map((row) => [stepKey(row), row.found]));
}

export async function keepPiece(
  tx: Tx,
  { at, id }: Pick<StoredEstimate, 'at' | 'id'>,
  { step, part }: Step,
  found: StepFound,
): Promise<void> {
  await sql`insert into study.estimate_piece (country, realm, estimate, step, part, found)
    values (${at.country}, ${at.realm}, ${id}, ${step}, ${part}, ${JSON.stringify(found)}::jsonb)
    on conflict do nothing`.execute(tx);
}

export const estimateStream: StreamKind<Estimate> = {
  kind: 'study-estimate',
  fold: foldEstimate,
  save: estimates.save,
  saveAll: estimates.saveAll,
  tasks: () => [],
};
