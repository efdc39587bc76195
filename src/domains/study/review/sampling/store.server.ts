import { sql } from 'kysely';
import type { RealmKey } from '../../../../kernel/act.ts';
import type { Here } from '../../../../kernel/doing.ts';
import { permittedRealms } from '../../../../platform/acts/permitted-realms.ts';
import { projection } from '../../../../platform/acts/projection.ts';
import type { StreamKind } from '../../../../platform/acts/registry.ts';
import type { Tx } from '../../../../platform/database/database.ts';
import { type FoldedRow, noTasks, storedOf } from '../../stored.ts';
import { foldPlan, type Plan } from './fold.ts';

export type StoredPlan = Here<Plan>;

const plans = projection<Plan>('study.plan_now', {
  name: ({ name }) => name,
  codes: ({ strata }) => strata.map(({ code }) => code),
  made_at: ({ madeAt }) => madeAt,
});

export const { find: findPlan, again: planAgain } = plans;

/** The newest plans, at most `limit` of them. */
export async function listPlans(tx: Tx, realms: readonly RealmKey[], limit: number): Promise<StoredPlan[]> {
  const { rows } = await sql<FoldedRow<Plan>>`select plan.* from ${permittedRealms(realms)} cross join lateral (
      select p.country, p.realm::text as realm, p.id, p.folded, p.made_at from study.plan_now p
      where p.country = permitted.country and p.realm = permitted.realm order by p.made_at desc, p.id desc limit ${limit}) plan
    order by plan.made_at desc, plan.id desc limit ${limit}`.execute(tx);
  return rows.map(storedOf);
}

/** The letters with which names of files in this place begin, and those that a plan has taken. */
export async function usedCodes(tx: Tx, at: RealmKey): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{
    code: string;
  }>`select distinct split_part(pseudonym, '-', 1) as code from study.review_now
      where country = ${at.country} and realm = ${at.realm}
    union select unnest(codes) from study.plan_now where country = ${at.country} and realm = ${at.realm}`.execute(tx);
  return new Set(rows.map(({ code }) => code));
}

export const planStream: StreamKind<Plan> = {
  kind: 'study-plan',
  fold: foldPlan,
  save: plans.save,
  saveAll: plans.saveAll,
  tasks: noTasks,
};
