import { sql } from 'kysely';
import type { RealmKey } from '../../../../kernel/act.ts';
import { compare } from '../../../../kernel/compare.ts';
import type { Who } from '../../../../kernel/who.ts';
import { permittedRealms } from '../../../../platform/acts/permitted-realms.ts';
import type { StreamKind } from '../../../../platform/acts/registry.ts';
import type { Tx } from '../../../../platform/database/database.ts';
import type { TaskLine } from '../../../tasks/public.server.ts';
import { foldKey, type KeyLock, type TipKey } from '../fold.ts';
import { askedKey, changedKey, waitingKey } from '../tasks.ts';
import type { Locked } from './locked.ts';
import { type KeyAsk, opensKey } from './shared-key.ts';
import { canSealTo } from './usable-key.server.ts';

/** The only file that knows the table of the keys that tips are sealed to. Every question names its realms: that is wall one. */

export type KeyRow = RealmKey & {
  id: string;
  recipient: string;
  recovery: string;
  locked: readonly KeyLock[];
  asks: readonly KeyAsk[];
  made_at: Date;
  made_by: string | null;
  /** Whether it waits for a second reader, and is not sealed to yet. */
  awaits: boolean;
  seen_by: readonly string[];
};

/** What a reader's passphrase opens of a key, or null where it was not locked for them. */
export function lockedFor({ locked }: Pick<KeyRow, 'locked'>, actor: string): Locked | null {
  const own = locked.find(({ reader }) => reader === actor);
  return own ? { salt: own.salt, box: own.box, mebibytes: own.mebibytes, passes: own.passes } : null;
}

const keyColumns = sql`k.country, k.realm::text as realm, k.id, k.recipient, k.recovery, k.locked, k.asks, k.made_at, k.made_by::text as made_by, k.awaits, k.seen_by::text[] as seen_by`;

/** A key that tips of these realms are sealed to, or null. */
export async function findKey(tx: Tx, realms: readonly RealmKey[], id: string): Promise<KeyRow | null> {
  const { rows } = await sql<KeyRow>`select ${keyColumns}
    from ${permittedRealms(realms)} join tips.key_now k on k.country = permitted.country and k.realm = permitted.realm and k.id = ${id}`.execute(
    tx,
  );
  return rows[0] ?? null;
}

/** The keys of these realms, the newest in use first; those that wait for a second reader before them. At most eight of each realm. */
export async function listKeys(tx: Tx, realms: readonly RealmKey[]): Promise<KeyRow[]> {
  const { rows } = await sql<KeyRow>`select line.* from ${permittedRealms(realms)}
    cross join lateral (
      select ${keyColumns}, coalesce(k.used_from, k.made_at) as since from tips.key_now k
      where k.country = permitted.country and k.realm = permitted.realm order by k.awaits desc, coalesce(k.used_from, k.made_at) desc, k.id desc limit 8
    ) line
    order by line.awaits desc, line.since desc, line.id desc`.execute(tx);
  return rows;
}

/** The key of these realms that the next tip is sealed to: the newest in use that something can be sealed to. */
export async function findPresentKey(tx: Tx, realms: readonly RealmKey[]): Promise<KeyRow | null> {
  // Those in use alone: however many wait for a second reader, none of them hides it.
  const { rows } = await sql<KeyRow>`select line.* from ${permittedRealms(realms)}
    cross join lateral (
      select ${keyColumns}, coalesce(k.used_from, k.made_at) as since from tips.key_now k
      where k.country = permitted.country and k.realm = permitted.realm and not k.awaits
      order by coalesce(k.used_from, k.made_at) desc, k.id desc limit 8
    ) line
    order by line.since desc, line.id desc`.execute(tx);
  for (const key of rows) if (await canSealTo([key.recipient, key.recovery])) return key;
  return null;
}

/** Whether the unit of the person who acts has a key in use, in whichever of its files. */
export async function hasKeyInUse(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ has: boolean }>`select tips.unit_has_key() as has`.execute(tx);
  return rows[0]?.has === true;
}

/** What My work shows a tip reader of the keys of the unit, by date: what each reader is to see, and then, by no date, who asks to be added. */
export async function listKeyNews(tx: Tx, reader: KeyReader, page: NewsPage): Promise<TaskLine[]> {
  const news = await listNewKeys(tx, reader, page);
  return [...news, ...(await listKeyAsks(tx, reader, { ...page, limit: page.limit - news.length }))];
}

type KeyReader = { readonly who: Who; readonly readable: readonly RealmKey[]; readonly verbs: readonly string[] };
type NewsPage = { readonly after: { readonly dueAt: string; readonly id: string } | null; readonly limit: number };

const keyLine = (id: string, about: string, owner: string): Omit<TaskLine, 'kind' | 'due_at'> => ({
  id,
  about_kind: changedKey.aboutKind,
  about,
  answered_at: null,
  owner,
  waits: false,
  facts: {},
});

/** Keys that a colleague has made and that this reader has not confirmed to have seen: each reader is shown one until they have. */
async function listNewKeys(tx: Tx, { who, readable, verbs }: KeyReader, page: NewsPage): Promise<TaskLine[]> {
  const { after, limit } = page;
  if (!verbs.includes('tip.key-seen') || after?.dueAt === 'infinity') return [];
  // A unit has few keys, so they are all looked through.
  const { rows } = await sql<{ id: string; made_at: Date; awaits: boolean }>`select k.id, k.made_at, k.awaits
    from ${permittedRealms(readable)} join tips.key_now k on k.country = permitted.country and k.realm = permitted.realm
    where k.made_by is distinct from ${who.actor}::bigint and not (${who.actor}::bigint = any(k.seen_by))
      ${after ? sql`and (k.made_at, k.id) > (${after.dueAt}::timestamptz, ${after.id}::uuid)` : sql``}
    order by k.made_at, k.id limit ${limit}`.execute(tx);
  return rows.map(({ id, made_at, awaits }) => ({
    ...keyLine(id, id, who.actor),
    kind: (awaits ? waitingKey : changedKey).kind,
    due_at: made_at,
  }));
}

/** Who asks to be added to a key that this reader opens, each by the id of the act that asks: who asks again is shown again. */
async function listKeyAsks(tx: Tx, { who, readable, verbs }: KeyReader, page: NewsPage): Promise<TaskLine[]> {
  const { after, limit } = page;
  if (!verbs.includes('tip.key-add') || limit < 1) return [];
  // Here too: a unit has few keys, and few of them are asked for.
  const { rows } = await sql<Pick<KeyRow, 'id' | 'asks' | 'locked'>>`select k.id, k.asks, k.locked
    from ${permittedRealms(readable)} join tips.key_now k on k.country = permitted.country and k.realm = permitted.realm
    where k.asks <> '[]'::jsonb`.execute(tx);
  return rows
    .filter(({ locked }) => opensKey({ openers: locked }, who.actor))
    .flatMap((key) => key.asks.map(({ id }) => keyLine(id, key.id, who.actor)))
    .filter(({ id }) => after?.dueAt !== 'infinity' || compare(id, after.id) > 0)
    .sort((a, b) => compare(a.id, b.id))
    .slice(0, limit)
    .map((line) => ({ ...line, kind: askedKey.kind, due_at: null }));
}

async function saveKey(tx: Tx, at: RealmKey, stream: string, key: TipKey): Promise<void> {
  await sql`insert into tips.key_now (country, realm, id, recipient, recovery, locked, asks, made_at, made_by, awaits, used_from, seen_by)
    values (${at.country}, ${at.realm}, ${stream}, ${key.recipient}, ${key.recovery}, ${JSON.stringify(key.locked)}::jsonb, ${JSON.stringify(key.asks)}::jsonb, ${key.madeAt}, ${key.madeBy},
      ${key.usedFrom === null}, ${key.usedFrom}, ${[...key.seenBy]}::bigint[])
    on conflict (country, realm, id) do update set recipient = excluded.recipient, recovery = excluded.recovery, locked = excluded.locked,
      asks = excluded.asks, made_at = excluded.made_at, made_by = excluded.made_by, awaits = excluded.awaits, used_from = excluded.used_from, seen_by = excluded.seen_by`.execute(
    tx,
  );
}

export const tipKeyStream: StreamKind<TipKey> = { kind: 'tip-key', fold: foldKey, save: saveKey, tasks: () => [] };
