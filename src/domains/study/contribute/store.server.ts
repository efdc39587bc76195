import { sql } from 'kysely';
import type { RealmKey } from '../../../kernel/act.ts';
import type { Here } from '../../../kernel/doing.ts';
import { permittedRealms } from '../../../platform/acts/permitted-realms.ts';
import { projection } from '../../../platform/acts/projection.ts';
import type { StreamKind } from '../../../platform/acts/registry.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { type FoldedRow, noTasks, storedOf } from '../stored.ts';
import { type Arrived, type Contribution, foldArrived, foldGiven } from './fold.ts';

export type StoredGiven = Here<Contribution>;

const contributions = projection<Contribution>('study.given_now', {
  study: ({ study }) => study,
  rows: ({ rows }) => rows,
  given_at: ({ at }) => at,
});

/** What was given, newest first. */
export async function listGiven(tx: Tx, realms: readonly RealmKey[], limit: number): Promise<StoredGiven[]> {
  const { rows } = await sql<
    FoldedRow<Contribution>
  >`select given.* from ${permittedRealms(realms)} cross join lateral (
      select g.country, g.realm::text as realm, g.id, g.folded, g.given_at from study.given_now g
      where g.country = permitted.country and g.realm = permitted.realm order by g.given_at desc, g.id desc limit ${limit}) given
    order by given.given_at desc, given.id desc limit ${limit}`.execute(tx);
  return rows.map(storedOf);
}

export type StoredArrival = Here<Arrived>;

const arrivals = projection<Arrived>('study.arrived_now', {
  study: ({ study }) => study,
  rows: ({ rows }) => rows,
  arrived_at: ({ at }) => at,
});

/** What arrived for a study, newest first. */
export async function listArrivals(tx: Tx, realms: readonly RealmKey[], limit: number): Promise<StoredArrival[]> {
  const { rows } = await sql<FoldedRow<Arrived>>`select arrival.* from ${permittedRealms(realms)} cross join lateral (
      select a.country, a.realm::text as realm, a.id, a.folded, a.arrived_at from study.arrived_now a
      where a.country = permitted.country and a.realm = permitted.realm order by a.arrived_at desc, a.id desc limit ${limit}) arrival
    order by arrival.arrived_at desc, arrival.id desc limit ${limit}`.execute(tx);
  return rows.map(storedOf);
}

export const givenStream: StreamKind<Contribution> = {
  kind: 'study-contribution',
  fold: foldGiven,
  save: contributions.save,
  saveAll: contributions.saveAll,
  tasks: noTasks,
};
export const arrivalStream: StreamKind<Arrived> = {
  kind: 'study-arrival',
  fold: foldArrived,
  save: arrivals.save,
  saveAll: arrivals.saveAll,
  tasks: noTasks,
};
