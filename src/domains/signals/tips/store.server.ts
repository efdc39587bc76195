import { sql } from 'kysely';
import type { RealmKey } from '../../../kernel/act.ts';
import { permittedRealms } from '../../../platform/acts/permitted-realms.ts';
import type { StreamKind } from '../../../platform/acts/registry.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { TaskLine } from '../../tasks/public.server.ts';
import { foldTip, type Tip } from './fold.ts';
import { dangerTip, tipTasks, unopenedTip } from './tasks.ts';

/** The tables of tips as their readers meet them; those of keys are in `key-store.server.ts`. Every question names its realms: that is wall one. */

/** A sealed tip where it is stored, with what the agency has done about it. */
export type StoredTip = {
  readonly id: string;
  readonly at: RealmKey;
  readonly key: string;
  readonly sealed: Buffer;
  readonly answerBy: string;
  readonly dangerOn: string | null;
  readonly dueAt: Date;
  readonly opened: boolean;
  readonly stopped: boolean;
  readonly openedAt: Date | null;
  readonly openedBy: string | null;
  readonly answers: number;
};

type TipRecord = {
  country: string;
  realm: string;
  id: string;
  key: string;
  sealed: Buffer;
  answer_by: string;
  danger_on: string | null;
  due_at: Date;
  opened: boolean;
  stopped: boolean;
  opened_at: Date | null;
  opened_by: string | null;
  answers: number | null;
};

const stored = (row: TipRecord): StoredTip => ({
  id: row.id,
  at: { country: row.country, realm: row.realm },
  key: row.key,
  sealed: row.sealed,
  answerBy: row.answer_by,
  dangerOn: row.danger_on,
  dueAt: row.due_at,
  opened: row.opened,
  stopped: row.stopped,
  openedAt: row.opened_at,
  openedBy: row.opened_by,
  answers: row.answers ?? 0,
});

/**
 * A tip in one of these realms, or null. An envelope is never changed, so nothing can be decided on it that changes meanwhile: where others
 * are locked, the second wall is asked only whether one writes there.
 */
export async function findTip(
  tx: Tx,
  realms: readonly RealmKey[],
  id: string,
  { lock }: { readonly lock: boolean } = { lock: false },
): Promise<StoredTip | null> {
  const { rows } =
    await sql<TipRecord>`select e.country, e.realm::text as realm, e.id, e.key, e.sealed, e.answer_by::text as answer_by, e.danger_on::text as danger_on, e.due_at,
      e.opened, e.stopped, t.opened_at, t.opened_by::text as opened_by, t.answers
    from ${permittedRealms(realms)}
    join tips.envelope e on e.country = permitted.country and e.realm = permitted.realm and e.id = ${id}
    left join tips.tip_now t on t.country = e.country and t.realm = e.realm and t.id = e.id
    ${lock ? sql`where e.realm in (select access.realms(true))` : sql``}`.execute(tx);
  const row = rows[0];
  return row ? stored(row) : null;
}

/** The tip under the number of a code, where it is read by its own unit; or null. */
export async function findTipIn(tx: Tx, mailbox: Uint8Array): Promise<string | null> {
  const { rows } = await sql<{
    id: string;
  }>`select id from tips.envelope where mailbox = ${Buffer.from(mailbox)}`.execute(tx);
  return rows[0]?.id ?? null;
}

export type TipLine = RealmKey & {
  id: string;
  key: string;
  answer_by: string;
  danger_on: string | null;
  due_at: Date;
  opened: boolean;
  stopped: boolean;
  opened_by: string | null;
  answers: number | null;
  wrote_back: number;
};

const lineOfTip = sql`e.country, e.realm::text as realm, e.id, e.key, e.answer_by::text as answer_by, e.danger_on::text as danger_on, e.due_at, e.opened, e.stopped,
        (select t.opened_by::text from tips.tip_now t where t.country = e.country and t.realm = e.realm and t.id = e.id) as opened_by,
        (select t.answers from tips.tip_now t where t.country = e.country and t.realm = e.realm and t.id = e.id) as answers,
        (select count(*)::int from tips.message m where m.country = e.country and m.realm = e.realm and m.tip = e.id and m.from_worker) as wrote_back`;

/**
 * The tips in these realms, those that are due last first; at most `limit`, after the cursor. Each realm is read by its index. Those of
 * `listUnopenedDangers` are not among them; those of `listUnopenedSoonest` are, so that none is left out however many there are.
 */
export async function listTips(
  tx: Tx,
  realms: readonly RealmKey[],
  page: { readonly before: { readonly at: string; readonly id: string } | null; readonly limit: number },
): Promise<TipLine[]> {
  const { before, limit } = page;
  const { rows } = await sql<TipLine>`select line.* from ${permittedRealms(realms)}
    cross join lateral (
      select ${lineOfTip}
      from tips.envelope e
      where e.country = permitted.country and e.realm = permitted.realm and (e.danger_on is null or e.opened)
        ${before ? sql`and (e.due_at, e.id) < (${before.at}::timestamptz, ${before.id}::uuid)` : sql``}
      order by e.due_at desc, e.id desc limit ${limit}
    ) line
    order by line.due_at desc, line.id desc limit ${limit}`.execute(tx);
  return rows;
}

/** The tips that say that someone is in danger and that no one has opened, the oldest first. */
export async function listUnopenedDangers(tx: Tx, realms: readonly RealmKey[], limit: number): Promise<TipLine[]> {
  const { rows } = await sql<TipLine>`select line.* from ${permittedRealms(realms)}
    cross join lateral (
      select ${lineOfTip}
      from tips.envelope e
      where e.country = permitted.country and e.realm = permitted.realm and e.danger_on is not null and not e.opened
      order by e.danger_on, e.id limit ${limit}
    ) line
    order by line.danger_on, line.id limit ${limit}`.execute(tx);
  return rows;
}

/** The other tips that no one has opened, those that are due first before the others. */
export async function listUnopenedSoonest(tx: Tx, realms: readonly RealmKey[], limit: number): Promise<TipLine[]> {
  const { rows } = await sql<TipLine>`select line.* from ${permittedRealms(realms)}
    cross join lateral (
      select ${lineOfTip}
      from tips.envelope e
      where e.country = permitted.country and e.realm = permitted.realm and not e.opened and e.danger_on is null
      order by e.due_at, e.id limit ${limit}
    ) line
    order by line.due_at, line.id limit ${limit}`.execute(tx);
  return rows;
}

/** What My work shows of tips that no one has opened: no act is behind them yet, so no task was folded. */
export async function listUnopened(
  tx: Tx,
  { readable }: { readonly readable: readonly RealmKey[] },
  page: { readonly after: { readonly dueAt: string; readonly id: string } | null; readonly limit: number },
): Promise<TaskLine[]> {
  const { after, limit } = page;
  if (after?.dueAt === 'infinity') return [];
  const { rows } = await sql<{
    id: string;
    due_at: Date;
    danger: boolean;
  }>`select line.* from ${permittedRealms(readable)}
    cross join lateral (
      select e.id, e.due_at, e.danger_on is not null as danger from tips.envelope e
      where e.country = permitted.country and e.realm = permitted.realm and not e.opened
        ${after ? sql`and (e.due_at, e.id) > (${after.dueAt}::timestamptz, ${after.id}::uuid)` : sql``}
      order by e.due_at, e.id limit ${limit}
    ) line
    order by line.due_at, line.id limit ${limit}`.execute(tx);
  return rows.map(({ id, due_at, danger }) => ({
    id,
    about_kind: unopenedTip.aboutKind,
    about: id,
    kind: (danger ? dangerTip : unopenedTip).kind,
    due_at,
    answered_at: null,
    owner: null,
    waits: false,
    facts: {},
  }));
}

export type MessageRow = { id: string; from_worker: boolean; written_on: string | null; sealed: Buffer };

export async function listMessages(tx: Tx, at: RealmKey, tip: string): Promise<MessageRow[]> {
  const { rows } =
    await sql<MessageRow>`select id, from_worker, written_on::text as written_on, sealed from tips.message
    where country = ${at.country} and realm = ${at.realm} and tip = ${tip} order by place`.execute(tx);
  return rows;
}

/** Adds what the agency has sealed for the sender of the tip. */
export async function addAnswer(
  tx: Tx,
  at: RealmKey,
  message: { readonly id: string; readonly tip: string; readonly writtenOn: string; readonly sealed: Uint8Array },
): Promise<void> {
  await sql`insert into tips.message (country, realm, id, tip, place, from_worker, written_on, sealed)
    select ${at.country}, ${at.realm}, ${message.id}, ${message.tip}, coalesce(max(place), 0) + 1, false, ${message.writtenOn}::date,
      ${Buffer.from(message.sealed)}
    from tips.message where country = ${at.country} and realm = ${at.realm} and tip = ${message.tip}`.execute(tx);
}

/** Marks a tip as opened, because of the act that this transaction has appended. 'CA004': it was withdrawn. */
export async function markOpened(tx: Tx, tip: string, act: string): Promise<void> {
  await sql`select tips.open(${tip}, ${act})`.execute(tx);
}

/** Where a tip is stored whose sender asked not to be written to, if that has not been recorded yet. */
export async function findUnheardStop(tx: Tx, tip: string): Promise<RealmKey | null> {
  const { rows } = await sql<RealmKey>`select e.country, e.realm::text as realm from tips.envelope e
    join tips.tip_now t on t.country = e.country and t.realm = e.realm and t.id = e.id
    where e.id = ${tip} and e.stopped and t.stopped_at is null`.execute(tx);
  return rows[0] ?? null;
}

/** Every such tip of every unit, with nothing else of it; at most `limit`. */
export async function listUnheardStops(tx: Tx, limit: number): Promise<{ tip: string; toUnit: number }[]> {
  const { rows } = await sql<{ tip: string; to_unit: number }>`select tip, to_unit from tips.to_stop(${limit})`.execute(
    tx,
  );
  return rows.map(({ tip, to_unit }) => ({ tip, toUnit: to_unit }));
}

async function saveTip(tx: Tx, at: RealmKey, stream: string, tip: Tip): Promise<void> {
  await sql`insert into tips.tip_now (country, realm, id, answer_by, opened_at, opened_by, answered_at, stopped_at, answers)
    values (${at.country}, ${at.realm}, ${stream}, ${tip.answerBy}::date, ${tip.openedAt}, ${tip.openedBy}, ${tip.answeredAt},
      ${tip.stoppedAt}, ${tip.answers})
    on conflict (country, realm, id) do update set answer_by = excluded.answer_by, opened_at = excluded.opened_at, opened_by = excluded.opened_by,
      answered_at = excluded.answered_at, stopped_at = excluded.stopped_at, answers = excluded.answers`.execute(tx);
}

export const tipStream: StreamKind<Tip> = { kind: 'tip', fold: foldTip, save: saveTip, tasks: tipTasks };
