import { sql } from 'kysely';
import type { RealmKey } from '../../kernel/act.ts';
import { compare } from '../../kernel/compare.ts';
import type { Who } from '../../kernel/who.ts';
import type { FindNames } from '../../platform/acts/named.ts';
import { permittedRealms } from '../../platform/acts/permitted-realms.ts';
import type { Tx } from '../../platform/database/database.ts';
import { handOverBy } from './left-behind.ts';
import type { WorkloadParts } from './routes.server.ts';
import { leftBehind } from './tasks.ts';

type Reader = { readonly who: Who; readonly readable: readonly RealmKey[]; readonly verbs: readonly string[] };
type Page = {
  readonly after: { readonly dueAt: string; readonly id: string } | null;
  readonly limit: number;
  readonly now: Date;
};

/**
 * What My work asks of those who lead a unit: each person of it who has left and still is the last who answered for something open. It is done
 * when each of these matters has a responsible person again.
 */
export const listLeftBehind =
  ({ matters }: WorkloadParts) =>
  async (tx: Tx, { readable, verbs }: Reader, { after, limit, now }: Page) => {
    const kinds = [...matters].filter(([, { verb }]) => verbs.includes(verb)).map(([kind]) => kind);
    if (!verbs.includes('load.read') || kinds.length === 0) return [];
    // A unit has few people who have left and still have matters, so they are all looked through.
    const { rows } = await sql<{
      ref: string;
      left_at: Date;
      count: number;
    }>`select p.ref, p.leaves_at as left_at, r.count
      from access.people_of_unit(${now.toISOString().slice(0, 10)}::date) p
      join (
        select r.owner, count(*)::int as count from ${permittedRealms(readable)}
        join acts.responsible_now r on r.country = permitted.country and r.realm = permitted.realm and r.open
        where r.kind = any(${kinds}) group by r.owner
      ) r on r.owner = p.account
      where p.has_left`.execute(tx);
    return rows
      .map(({ ref, left_at: leftAt, count }) => ({
        id: ref,
        about_kind: leftBehind.aboutKind,
        about: ref,
        kind: leftBehind.kind,
        due_at: handOverBy(leftAt),
        answered_at: null,
        owner: null,
        waits: false,
        facts: { count },
      }))
      .filter(
        ({ id, due_at: due }) =>
          after === null || compare(`${due.toISOString()} ${id}`, `${after.dueAt} ${after.id}`) > 0,
      )
      .sort((a, b) => a.due_at.getTime() - b.due_at.getTime() || compare(a.id, b.id))
      .slice(0, limit);
  };

/** What My work calls what a person has left behind: by their name. */
export const peopleNamed: FindNames = async (tx, _realms, ids) => {
  const { rows } = await sql<{ ref: string; name: string }>`select p.ref, p.name
    from access.people_of_unit(current_date) p where p.ref = any(${[...ids]}::uuid[])`.execute(tx);
  return new Map(rows.map(({ ref, name }) => [ref, { name, reference: null }]));
};
