import { sql } from 'kysely';
import type { RealmKey, TaskDraft } from '../../kernel/act.ts';
import { Problem } from '../../kernel/problem.ts';
import { permittedRealms } from '../../platform/acts/permitted-realms.ts';
import type { Tx } from '../../platform/database/database.ts';
import { httpMessages } from '../../platform/http/messages.ts';

/**
 * Stores the tasks that a stream makes, in place of what it made before, in one statement. A task is closed, never deleted:
 * of one that the acts ask for no more an empty row stays, so that nothing of it is kept that they do not say.
 */
export async function saveTasks(tx: Tx, at: RealmKey, stream: string, tasks: readonly TaskDraft[]): Promise<void> {
  const told = sql`insert into tasks.task_now (country, realm, id, stream, about_kind, about, kind, due_at, owner, open, answered_at, waits, facts)
    select ${at.country}::char(2), ${at.realm}::bigint, t.id, ${stream}::uuid, t."aboutKind", t.about, t.kind, t."dueAt", t.owner, t.open, t."answeredAt", t.waits, t.facts
    from jsonb_to_recordset(${JSON.stringify(tasks)}::jsonb) as t(id uuid, "aboutKind" text, about uuid, kind text, "dueAt" timestamptz,
      owner bigint, open boolean, "answeredAt" timestamptz, waits boolean, facts jsonb)
    on conflict (country, realm, id) do update set kind = excluded.kind, due_at = excluded.due_at, owner = excluded.owner, open = excluded.open,
      answered_at = excluded.answered_at, waits = excluded.waits, facts = excluded.facts
      where task_now.stream = excluded.stream returning id`;
  const ended = sql`update tasks.task_now
    set open = false, owner = null, answered_at = null, waits = false, facts = '{}'
    where country = ${at.country} and realm = ${at.realm} and stream = ${stream}
      and (open or facts <> '{}') and id <> all(${tasks.map((task) => task.id)}::uuid[])`;
  if (tasks.length === 0) {
    await ended.execute(tx);
    return;
  }
  const { rows } = await sql<{
    told: number;
  }>`with told as (${told}), ended as (${ended}) select count(*)::int as told from told`.execute(tx);
  // The ids of some things come from a device: one that is the task of something else is left alone.
  if (rows[0]?.told !== tasks.length) throw new Problem('conflict', httpMessages.idUsed);
}

export type TaskLine = {
  id: string;
  about_kind: string;
  about: string;
  kind: string;
  due_at: Date | null;
  answered_at: Date | null;
  owner: string | null;
  waits: boolean;
  facts: Record<string, string | number>;
};

/**
 * The open tasks in these realms by date, the undated last; at most `limit`, after the cursor.
 */
export async function listOpenTasks(
  tx: Tx,
  realms: readonly RealmKey[],
  page: { after: { dueAt: string; id: string } | null; limit: number },
): Promise<TaskLine[]> {
  const { after } = page;
  const { rows } =
    await sql<TaskLine>`select line.id, line.about_kind, line.about, line.kind, line.due_at, line.answered_at, line.owner, line.waits, line.facts
    from ${permittedRealms(realms)}
    cross join lateral (
      select t.id, t.about_kind, t.about, t.kind, t.due_at, t.answered_at, t.owner::text as owner, t.waits, t.facts, t.sort_at
      from tasks.task_now t
      where t.country = permitted.country and t.realm = permitted.realm and t.open
        ${after ? sql`and (t.sort_at, t.id) > (${after.dueAt}::timestamptz, ${after.id}::uuid)` : sql``}
      order by t.sort_at, t.id limit ${page.limit}
    ) line
    order by line.sort_at, line.id limit ${page.limit}`.execute(tx);
  return rows;
}

/** The open tasks of these streams in one realm, by date: what is owed because of one case. */
export async function listOpenTasksOf(tx: Tx, at: RealmKey, streams: readonly string[]): Promise<TaskLine[]> {
  const { rows } =
    await sql<TaskLine>`select id, about_kind, about, kind, due_at, answered_at, owner::text as owner, waits, facts
    from tasks.task_now
    where country = ${at.country} and realm = ${at.realm} and stream = any(${[...streams]}::uuid[]) and open
    order by sort_at, id limit 50`.execute(tx);
  return rows;
}

/** What the units of these realms waited for and was answered since, newest answer first; at most `limit`. */
export async function listAnswered(
  tx: Tx,
  realms: readonly RealmKey[],
  since: { answeredAfter: Date; limit: number },
): Promise<TaskLine[]> {
  const { rows } =
    await sql<TaskLine>`select line.id, line.about_kind, line.about, line.kind, line.due_at, line.answered_at, line.owner, line.waits, line.facts
    from ${permittedRealms(realms)}
    cross join lateral (
      select t.id, t.about_kind, t.about, t.kind, t.due_at, t.answered_at, t.owner::text as owner, t.waits, t.facts
      from tasks.task_now t
      where t.country = permitted.country and t.realm = permitted.realm and t.answered_at is not null
        and t.answered_at > ${since.answeredAfter.toISOString()}::timestamptz
      order by t.answered_at desc, t.id limit ${since.limit}
    ) line
    order by line.answered_at desc, line.id limit ${since.limit}`.execute(tx);
  return rows;
}
