import { sql } from 'kysely';
import type { RealmKey } from '../../../kernel/act.ts';
import type { Detector, ObstacleDraft } from '../../../kernel/obstacle.ts';
import { permittedRealms } from '../../../platform/acts/permitted-realms.ts';
import { sha256 } from '../../../platform/crypto/digest.ts';
import type { Tx } from '../../../platform/database/database.ts';

/** The only file that knows cases.obstacle_now. Every question names the realms it may look in: that is wall one. */

/** The id of a row: the same whenever its stream is folded, and another for each thing that is found in it. */
function idOf(stream: string, { why, obstacle, of }: ObstacleDraft): string {
  const sum = sha256(`${stream} ${why} ${obstacle} ${of}`).toString('hex').slice(0, 32);
  // In the form of version 4, the one of the two that a made id may have here.
  return `${sum.slice(0, 8)}-${sum.slice(8, 12)}-4${sum.slice(13, 16)}-8${sum.slice(17, 20)}-${sum.slice(20)}`;
}

/** Stores the obstacles of one stream in place of what it had. A row that is no longer said is emptied, never deleted. */
export async function saveObstacles(
  tx: Tx,
  at: RealmKey,
  stream: string,
  obstacles: readonly ObstacleDraft[],
): Promise<void> {
  const rows = obstacles.map((one) => ({ ...one, id: idOf(stream, one), kind: one.about.kind, about: one.about.id }));
  const ended = sql`update cases.obstacle_now set gone = true, is_work = false, owner = null, facts = '{}'
    where country = ${at.country} and realm = ${at.realm} and stream = ${stream}
      and not gone and id <> all(${rows.map(({ id }) => id)}::uuid[])`;
  if (rows.length === 0) {
    await ended.execute(tx);
    return;
  }
  await sql`with ended as (${ended})
    insert into cases.obstacle_now (country, realm, id, stream, under, why, noticed, obstacle, about_kind, about,
      threatens_from, arises_at, ended_on, removed_by, is_work, owner, facts)
    select ${at.country}::char(2), ${at.realm}::bigint, o.id, ${stream}::uuid, o.under, o.why, o.noticed, o.obstacle, o.kind, o.about,
      o."threatensFrom", o."arisesAt", o."endedOn", o."removedBy", o."isWork", o.owner, o.facts
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as o(id uuid, under uuid, why text, noticed boolean, obstacle text, kind text,
      about uuid, "threatensFrom" timestamptz, "arisesAt" timestamptz, "endedOn" timestamptz, "removedBy" text, "isWork" boolean,
      owner bigint, facts jsonb)
    on conflict (country, realm, id) do update set under = excluded.under, about_kind = excluded.about_kind, about = excluded.about,
      threatens_from = excluded.threatens_from, arises_at = excluded.arises_at, ended_on = excluded.ended_on,
      removed_by = excluded.removed_by, is_work = excluded.is_work, owner = excluded.owner, facts = excluded.facts, gone = false`.execute(
    tx,
  );
}

export type ObstacleRow = Pick<
  ObstacleDraft,
  'why' | 'noticed' | 'obstacle' | 'about' | 'threatensFrom' | 'arisesAt' | 'endedOn' | 'removedBy' | 'facts'
> & { readonly id: string; readonly stream: string };

/** The obstacles in these streams of one realm, and those that belong under one of them or under the case. */
export async function listObstacles(tx: Tx, at: RealmKey, streams: readonly string[]): Promise<readonly ObstacleRow[]> {
  const wanted = sql`select id, stream, why, noticed, obstacle, about_kind, about, threatens_from, arises_at, ended_on, removed_by, facts
    from cases.obstacle_now where country = ${at.country} and realm = ${at.realm} and not gone`;
  const { rows } = await sql<{
    id: string;
    stream: string;
    why: string;
    noticed: boolean;
    obstacle: string;
    about_kind: string;
    about: string;
    threatens_from: Date;
    arises_at: Date | null;
    ended_on: Date | null;
    removed_by: string | null;
    facts: ObstacleDraft['facts'];
  }>`${wanted} and stream = any(${[...streams]}::uuid[])
    union ${wanted} and under = any(${[...streams]}::uuid[])
    order by threatens_from nulls last, id
    limit 400`.execute(tx);
  return rows.map((row) => ({
    id: row.id,
    stream: row.stream,
    why: row.why,
    noticed: row.noticed,
    obstacle: row.obstacle,
    about: { kind: row.about_kind, id: row.about },
    threatensFrom: row.threatens_from.toISOString(),
    arisesAt: row.arises_at?.toISOString() ?? null,
    endedOn: row.ended_on?.toISOString() ?? null,
    removedBy: row.removed_by,
    facts: row.facts,
  }));
}

/** A line of My work: as the table of tasks gives it. */
type WorkLine = {
  id: string;
  about_kind: string;
  about: string;
  kind: string;
  due_at: Date | null;
  answered_at: null;
  owner: string | null;
  waits: false;
  facts: Record<string, string | number>;
};

type WorkPage = {
  readonly after: { readonly dueAt: string; readonly id: string } | null;
  readonly limit: number;
  readonly now: Date;
};

/**
 * What My work asks for because of obstacles that threaten or have arisen, by the day on which they arise; at most `limit`,
 * after the cursor. Its sentence goes by the detector: `obstacle.suspicion.nobody-owns`. Only where the reader writes, and for
 * those who hold the act: of a matter that several agencies see, each is asked for what its own people may do. Each file is asked for each
 * of these acts by itself, of the dozen or two that a detector names: what others are to do is not read, however much of it there is.
 */
export const listObstacleWork = (detectors: readonly Detector[]) => {
  const acts = [...new Set(detectors.flatMap(({ removedBy }) => removedBy ?? []))];
  return async (
    tx: Tx,
    { writable, verbs }: { readonly writable: readonly RealmKey[]; readonly verbs: readonly string[] },
    { after, limit, now }: WorkPage,
  ): Promise<WorkLine[]> => {
    const { rows } =
      await sql<WorkLine>`select line.id, line.about_kind, line.about, line.kind, line.due_at, null as answered_at,
      line.owner, false as waits, line.facts
    from ${permittedRealms(writable)}
    cross join unnest(${acts.filter((act) => verbs.includes(act))}::text[]) as act(verb)
    cross join lateral (
      select o.id, o.about_kind, o.about, 'obstacle.' || o.why as kind, o.arises_at as due_at, o.owner::text as owner, o.sort_at,
        o.facts || jsonb_build_object('arisen', coalesce(o.arises_at <= ${now.toISOString()}::timestamptz, false)::int) as facts
      from cases.obstacle_now o
      where o.country = permitted.country and o.realm = permitted.realm and o.is_work and o.threatens_from <= ${now.toISOString()}::timestamptz
        and o.removed_by = act.verb
        ${after ? sql`and (o.sort_at, o.id) > (${after.dueAt}::timestamptz, ${after.id}::uuid)` : sql``}
      order by o.sort_at, o.id limit ${limit}
    ) line
    order by line.sort_at, line.id limit ${limit}`.execute(tx);
    return rows;
  };
};
