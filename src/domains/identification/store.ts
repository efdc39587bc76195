import { sql } from 'kysely';
import type { RealmKey } from '../../kernel/act.ts';
import type { Here } from '../../kernel/doing.ts';
import { searchedIn } from '../../kernel/searched.ts';
import { namesIn } from '../../platform/acts/named.ts';
import { permittedRealms } from '../../platform/acts/permitted-realms.ts';
import { projection } from '../../platform/acts/projection.ts';
import type { StreamKind } from '../../platform/acts/registry.ts';
import type { Tx } from '../../platform/database/database.ts';
import { foldScreening } from './fold.ts';
import { screeningObstacles } from './obstacles.ts';
import type { presumptions, statuses } from './schema.ts';
import type { Screening } from './screening.ts';
import { screeningTasks } from './tasks.ts';

/** The only file that knows identification.screening_now. Every query names the realms it may look in: that is wall one. */

const screenings = projection<Screening>('identification.screening_now', {
  reference: ({ reference }) => reference,
  status: ({ status }) => status,
  called: ({ about }) => about.called,
  workplace_name: ({ about }) => about.workplaceName,
  presumed: ({ decision }) => decision?.presumed,
  begun_at: ({ begunAt }) => begunAt,
  decided_at: ({ decision }) => decision?.at,
  suspicion: ({ about }) => about.suspicion,
});

export const { find: findScreening, again: screeningAgain } = screenings;

export type StoredScreening = Here<Screening>;

/** The screenings in this file of a person of this name, the newest twenty. */
export async function listScreeningsOf(tx: Tx, at: RealmKey, called: string): Promise<StoredScreening[]> {
  const { rows } = await sql<{ id: string; folded: Screening }>`select s.id, s.folded
    from identification.screening_now s
    where s.country = ${at.country} and s.realm = ${at.realm} and s.called = ${called}
    order by s.begun_at desc, s.id desc limit 20`.execute(tx);
  return rows.map(({ id, folded }) => ({ id, at, state: folded }));
}

export type ScreeningLine = RealmKey & {
  id: string;
  reference: string;
  status: (typeof statuses)[number];
  called: string | null;
  workplace_name: string | null;
  presumed: (typeof presumptions)[number] | null;
  begun_at: Date;
};

/** The newest screenings in these realms, at most `limit`, older than the cursor. */
export async function listScreenings(
  tx: Tx,
  realms: readonly RealmKey[],
  { before, limit }: { before: { readonly at: string; readonly id: string } | null; limit: number },
): Promise<ScreeningLine[]> {
  const { rows } = await sql<ScreeningLine>`select line.* from ${permittedRealms(realms)}
    cross join lateral (
      select s.country, s.realm::text as realm, s.id, s.reference, s.status, s.called, s.workplace_name, s.presumed, s.begun_at
      from identification.screening_now s
      where s.country = permitted.country and s.realm = permitted.realm
        ${before ? sql`and (s.begun_at, s.id) < (${before.at}::timestamptz, ${before.id}::uuid)` : sql``}
      order by s.begun_at desc, s.id desc limit ${limit}
    ) line
    order by line.begun_at desc, line.id desc limit ${limit}`.execute(tx);
  return rows;
}

export type ReadTwiceLine = RealmKey & { readonly readings: Screening['readings'] };

/** The screenings in these realms that two people have read, of each realm in the order in which they were completed; the newest `limit` of each. */
export async function listReadTwice(tx: Tx, realms: readonly RealmKey[], limit: number): Promise<ReadTwiceLine[]> {
  const { rows } = await sql<ReadTwiceLine>`select line.* from ${permittedRealms(realms)}
    cross join lateral (
      select s.country, s.realm::text as realm, s.folded -> 'readings' as readings
      from identification.screening_now s
      where s.country = permitted.country and s.realm = permitted.realm and s.second_read_at is not null
      order by s.second_read_at desc, s.id desc limit ${limit}
    ) line`.execute(tx);
  return rows.reverse();
}

export const screeningStream: StreamKind<Screening> = {
  kind: 'screening',
  fold: foldScreening,
  save: screenings.save,
  saveAll: screenings.saveAll,
  tasks: screeningTasks,
  obstacles: screeningObstacles,
  searched: ({ reference, about }) => searchedIn({ reference, alias: about.called, firm: about.workplaceName }),
};

/** What My work calls these screenings. After a decision of no there is no name of a firm. */
export const screeningsNamed = namesIn(sql`identification.screening_now`, {
  name: sql`coalesce(n.called, n.workplace_name)`,
  reference: sql`n.reference`,
});
