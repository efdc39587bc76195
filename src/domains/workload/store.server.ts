import { sql } from 'kysely';
import type { RealmKey } from '../../kernel/act.ts';
import { permittedRealms } from '../../platform/acts/permitted-realms.ts';
import type { Tx } from '../../platform/database/database.ts';

/** What people of a unit answer for. Every query names the realms that it may search, and whose matters. */

export type MatterLine = RealmKey & {
  readonly id: string;
  readonly kind: string;
  readonly owner: string;
  readonly since: Date;
  readonly handed_by: string | null;
  readonly due: Date | null;
};

type WorkloadAsked = {
  readonly owners: readonly string[];
  /** Only what another person handed over since then. */
  readonly handedSince?: Date;
  readonly before: { readonly at: string; readonly id: string } | null;
  readonly limit: number;
};

/** The open matters for which one of these people is responsible, the newest first; at most `limit`, older than the cursor. */
export async function listMatters(tx: Tx, realms: readonly RealmKey[], asked: WorkloadAsked): Promise<MatterLine[]> {
  const { owners, handedSince, before, limit } = asked;
  if (owners.length === 0) return [];
  const { rows } = await sql<MatterLine>`select line.*,
      (select t.due_at from tasks.task_now t where t.country = line.country and t.realm = line.realm::bigint and t.stream = line.id
        and t.open and not t.waits and t.due_at is not null order by t.due_at limit 1) as due
    from (
      select one.* from ${permittedRealms(realms)} cross join unnest(${[...owners]}::bigint[]) as responsible(owner)
      cross join lateral (
        select r.country, r.realm::text as realm, r.id, r.kind, r.owner::text as owner, r.since, r.handed_by::text as handed_by
        from acts.responsible_now r
        where r.country = permitted.country and r.realm = permitted.realm and r.open and r.owner = responsible.owner
          ${handedSince ? sql`and r.handed_by <> r.owner and r.since > ${handedSince.toISOString()}::timestamptz` : sql``}
          ${before ? sql`and (r.since, r.id) < (${before.at}::timestamptz, ${before.id}::uuid)` : sql``}
        order by r.since desc, r.id desc limit ${limit}
      ) one
      order by one.since desc, one.id desc limit ${limit}
    ) line
    order by line.since desc, line.id desc`.execute(tx);
  return rows;
}

type Count = { readonly owner: string | null; readonly kind: string; readonly count: number };

/** How many open matters of each kind each person is responsible for. */
export async function countMatters(tx: Tx, realms: readonly RealmKey[]): Promise<Count[]> {
  const { rows } =
    await sql<Count>`select r.owner::text as owner, r.kind, count(*)::int as count from ${permittedRealms(realms)}
    join acts.responsible_now r on r.country = permitted.country and r.realm = permitted.realm and r.open
    group by r.owner, r.kind order by r.owner, r.kind`.execute(tx);
  return rows;
}

/** How many tasks are past their date, by the person who has taken the task or answers for its matter; null: no one has. */
export async function countPastDue(tx: Tx, realms: readonly RealmKey[], now: Date): Promise<Omit<Count, 'kind'>[]> {
  const { rows } = await sql<
    Omit<Count, 'kind'>
  >`select coalesce(t.owner, r.owner)::text as owner, count(*)::int as count
    from ${permittedRealms(realms)}
    join tasks.task_now t on t.country = permitted.country and t.realm = permitted.realm and t.open and not t.waits
      and t.sort_at < ${now.toISOString()}::timestamptz
    left join acts.responsible_now r on r.country = t.country and r.realm = t.realm and r.id = t.stream and r.open
    group by 1`.execute(tx);
  return rows;
}

/** How many open tasks each person has taken that belong to no matter with a responsible person. */
export async function countOwnTasks(tx: Tx, realms: readonly RealmKey[]): Promise<Omit<Count, 'kind'>[]> {
  const { rows } = await sql<Omit<Count, 'kind'>>`select own.owner::text as owner, sum(own.count)::int as count
    from ${permittedRealms(realms)}
    cross join lateral (
      select t.owner, count(*) as count from tasks.task_now t
      where t.country = permitted.country and t.realm = permitted.realm and t.open and t.owner is not null
        and not exists (select 1 from acts.responsible_now r where r.country = t.country and r.realm = t.realm and r.id = t.stream)
      group by t.owner
    ) own group by own.owner`.execute(tx);
  return rows;
}
