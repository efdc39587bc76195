import { sql } from 'kysely';
import type { RealmKey } from '../../../kernel/act.ts';
import type { Here } from '../../../kernel/doing.ts';
import type { Language } from '../../../kernel/language.ts';
import { permittedRealms } from '../../../platform/acts/permitted-realms.ts';
import { projection } from '../../../platform/acts/projection.ts';
import type { StreamKind } from '../../../platform/acts/registry.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { Calendar } from './calendar.ts';
import { foldCalendar } from './fold.ts';

/* The table of private calendars. Every question names the realms it may look in; but for the feed, which has only its secret. */

export type StoredCalendar = Here<Calendar>;

const calendars = projection<Calendar>('inspections.calendar_now', {
  owner: ({ owner }) => owner,
  capacity: ({ capacity }) => capacity,
  language: ({ language }) => language,
  made_at: ({ madeAt }) => madeAt,
  secret_hash: ({ secretHash }) => `\\x${secretHash}`,
  ended_at: ({ endedAt }) => endedAt,
});

export const { find: findCalendar, again: calendarAgain } = calendars;

type CalendarRow = RealmKey & { readonly id: string; readonly folded: Calendar };

/** The calendars of these realms, the latest first. */
export async function listCalendars(tx: Tx, realms: readonly RealmKey[], limit: number): Promise<StoredCalendar[]> {
  const { rows } =
    await sql<CalendarRow>`select line.country, line.realm, line.id, line.folded from ${permittedRealms(realms)}
    cross join lateral (
      select c.country, c.realm::text as realm, c.id, c.folded, c.made_at from inspections.calendar_now c
      where c.country = permitted.country and c.realm = permitted.realm order by c.made_at desc, c.id desc limit ${limit}
    ) line
    order by line.made_at desc, line.id desc limit ${limit}`.execute(tx);
  return rows.map(({ country, realm, id, folded }) => ({ id, at: { country, realm }, state: folded }));
}

export type Feed = {
  readonly language: Language;
  readonly visits: readonly { readonly id: string; readonly startsAt: string }[];
};

/** The times of planned visits, for a caller who has the secret of an address that is open; null for any other secret. */
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
  save: calendars.save,
  saveAll: calendars.saveAll,
  tasks: () => [],
};
