import { sql } from 'kysely';
import type { RealmKey } from '../../../kernel/act.ts';
import type { Language } from '../../../kernel/language.ts';
import { mine } from '../../../platform/acts/own-realms.ts';
import type { StreamKind } from '../../../platform/acts/registry.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { type Calendar, foldCalendar } from './fold.ts';

/* The table of private calendars. Every question names the realms it may look in; but for the feed, which has only its secret. */

export type StoredCalendar = { readonly id: string; readonly at: RealmKey; readonly state: Calendar };
type Row = { country: string; realm: string; id: string; folded: Calendar };
const stored = ({ country, realm, id, folded }: Row): StoredCalendar => ({ id, at: { country, realm }, state: folded });

export async function findCalendar(
  tx: Tx,
  realms: readonly RealmKey[],
  id: string,
  options: { lock: boolean },
): Promise<StoredCalendar | null> {
  const { rows } = await sql<Row>`select c.country, c.realm::text as realm, c.id, c.folded
    from ${mine(realms)}
    join inspections.calendar_now c on c.country = mine.country and c.realm = mine.realm and c.id = ${id}
    ${options.lock ? sql`for update of c` : sql``}`.execute(tx);
  return rows[0] ? stored(rows[0]) : null;
}

/** The calendars of these realms, the latest first. */
export async function listCalendars(tx: Tx, realms: readonly RealmKey[], limit: number): Promise<StoredCalendar[]> {
  const { rows } = await sql<Row>`select line.country, line.realm, line.id, line.folded from ${mine(realms)}
    cross join lateral (
      select c.country, c.realm::text as realm, c.id, c.folded, c.made_at from inspections.calendar_now c
      where c.country = mine.country and c.realm = mine.realm order by c.made_at desc, c.id desc limit ${limit}
    ) line
    order by line.made_at desc, line.id desc limit ${limit}`.execute(tx);
  return rows.map(stored);
}

async function saveCalendar(tx: Tx, at: RealmKey, id: string, state: Calendar): Promise<void> {
  await sql`insert into inspections.calendar_now (country, realm, id, owner, capacity, language, made_at, secret_hash, ended_at, folded)
    values (${at.country}, ${at.realm}, ${id}, ${state.owner}, ${state.capacity}, ${state.language}, ${state.madeAt},
      ${Buffer.from(state.secretHash, 'hex')}, ${state.endedAt}, ${JSON.stringify(state)}::jsonb)
    on conflict (country, realm, id) do update
      set secret_hash = excluded.secret_hash, ended_at = excluded.ended_at, folded = excluded.folded`.execute(tx);
}

export type Feed = {
  readonly language: Language;
  readonly visits: readonly { readonly id: string; readonly startsAt: string }[];
};

/** The times of planned visits, for whoever has the secret of an address that is open; null for any other secret. */
export async function findFeed(tx: Tx, secret: Uint8Array, now: Date): Promise<Feed | null> {
  const { rows } = await sql<{
    language: Language;
    visit: string | null;
    starts_at: Date | null;
  }>`select language, visit, starts_at
    from inspections.calendar_of(${Buffer.from(secret)}, ${now})`.execute(tx);
  const [first] = rows;
  if (!first) return null;
  return {
    language: first.language,
    visits: rows.flatMap(({ visit, starts_at }) =>
      visit && starts_at ? [{ id: visit, startsAt: starts_at.toISOString() }] : [],
    ),
  };
}

export const calendarStream: StreamKind<Calendar> = {
  kind: 'calendar',
  fold: foldCalendar,
  save: saveCalendar,
  tasks: () => [],
};
