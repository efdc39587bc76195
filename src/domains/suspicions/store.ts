import { sql } from 'kysely';
import type { RealmKey } from '../../kernel/act.ts';
import type { Here } from '../../kernel/doing.ts';
import { searchedIn } from '../../kernel/searched.ts';
import { namesIn } from '../../platform/acts/named.ts';
import { permittedRealms } from '../../platform/acts/permitted-realms.ts';
import { projection } from '../../platform/acts/projection.ts';
import type { StreamKind } from '../../platform/acts/registry.ts';
import type { Tx } from '../../platform/database/database.ts';
import { searchedWorkplace } from '../signals/public.ts';
import { foldSuspicion } from './fold.ts';
import { suspicionObstacles } from './obstacles.ts';
import type { abouts, origins } from './schema.ts';
import type { statuses } from './statuses.ts';
import type { Suspicion } from './suspicion.ts';
import { suspicionTasks } from './tasks.ts';

/** The only file that knows suspicions.suspicion_now. Every query names the realms it may look in: that is wall one. */

const suspicions = projection<Suspicion>('suspicions.suspicion_now', {
  reference: ({ reference }) => reference,
  origin: ({ origin }) => origin,
  status: ({ status }) => status,
  about: ({ facts }) => facts.about,
  called: ({ facts }) => facts.called,
  sector: ({ facts }) => facts.sector,
  workplace_name: ({ facts }) => facts.workplace?.name,
  municipality: ({ facts }) => facts.workplace?.municipality,
  begun_at: ({ begunAt }) => begunAt,
  answer_due: ({ answerDue }) => answerDue,
  next_step_at: ({ nextStepAt }) => nextStepAt,
  steps_up: ({ stepsUp }) => stepsUp,
  owner: ({ owner }) => owner,
  lapsed_at: ({ exchange }) => exchange.lapsedAt,
  letter: ({ letter }) => letter,
  visit: ({ visit }) => visit,
});

export const { find: findSuspicion, again: suspicionAgain } = suspicions;

export type StoredSuspicion = Here<Suspicion>;

type FoldedSuspicion = RealmKey & { readonly id: string; readonly folded: Suspicion };
const here = ({ id, country, realm, folded }: FoldedSuspicion): StoredSuspicion => ({
  id,
  at: { country, realm },
  state: folded,
});

/** The suspicions in these realms that were taken by one of these acts. */
export async function listTakenBy(
  tx: Tx,
  realms: readonly RealmKey[],
  acts: readonly string[],
): Promise<StoredSuspicion[]> {
  if (acts.length === 0) return [];
  const { rows } = await sql<FoldedSuspicion>`select s.country, s.realm::text as realm, s.id, s.folded
    from ${permittedRealms(realms)}
    join acts.act a on a.country = permitted.country and a.realm = permitted.realm and a.id = any(${[...acts]}::uuid[])
      and a.type = 'suspicion.acknowledge'
    join suspicions.suspicion_now s on s.country = a.country and s.realm = a.realm and s.id = a.stream
    order by s.begun_at, s.id limit 20`.execute(tx);
  return rows.map(here);
}

export type FromVisit = Pick<Suspicion, 'reference'> & {
  readonly id: string;
  readonly visit: string;
  readonly about: (typeof abouts)[number];
};

/** What was handed over because of one of these visits of a file, oldest first: what it is called, and whether it is about a person. */
export async function listFromVisits(tx: Tx, at: RealmKey, visits: readonly string[]): Promise<FromVisit[]> {
  if (visits.length === 0) return [];
  const { rows } = await sql<FromVisit>`select s.id, s.visit, s.reference, s.about from ${permittedRealms([at])}
    join suspicions.suspicion_now s on s.country = permitted.country and s.realm = permitted.realm
      and s.visit = any(${[...visits]}::uuid[])
    order by s.begun_at, s.id`.execute(tx);
  return rows;
}

export type SuspicionLine = RealmKey & {
  id: string;
  reference: string;
  origin: (typeof origins)[number];
  status: (typeof statuses)[number];
  about: (typeof abouts)[number];
  called: string | null;
  sector: string;
  workplace_name: string | null;
  municipality: string | null;
  begun_at: Date;
  answer_due: Date | null;
  steps_up: number;
  lapsed_at: Date | null;
  owner: string | null;
};

export type SuspicionFilter = {
  readonly status: SuspicionLine['status'] | null;
  readonly before: { readonly at: string; readonly id: string } | null;
  readonly limit: number;
};

/** The newest suspicions in these realms, at most `limit`, older than the cursor. Each realm is read by its own index. */
export async function listSuspicions(
  tx: Tx,
  realms: readonly RealmKey[],
  { status, before, limit }: SuspicionFilter,
): Promise<SuspicionLine[]> {
  const { rows } = await sql<SuspicionLine>`select line.* from ${permittedRealms(realms)}
    cross join lateral (
      select s.country, s.realm::text as realm, s.id, s.reference, s.origin, s.status, s.about, s.called, s.sector,
        s.workplace_name, s.municipality, s.begun_at, s.answer_due, s.steps_up, s.lapsed_at,
        s.owner::text as owner
      from suspicions.suspicion_now s
      where s.country = permitted.country and s.realm = permitted.realm
        ${status ? sql`and s.status = ${status}` : sql``}
        ${before ? sql`and (s.begun_at, s.id) < (${before.at}::timestamptz, ${before.id}::uuid)` : sql``}
      order by s.begun_at desc, s.id desc limit ${limit}
    ) line
    order by line.begun_at desc, line.id desc limit ${limit}`.execute(tx);
  return rows;
}

/**
 * What no one has answered and has not lapsed, in the realms of the letter-box that acts here, the oldest first; held until the end. When it
 * lapses depends on the unit's own term, which the rule knows.
 */
export async function listUnanswered(tx: Tx): Promise<StoredSuspicion[]> {
  const { rows } = await sql<FoldedSuspicion>`select s.country, s.realm::text as realm, s.id, s.folded
    from (select distinct m.country, m.realm from access.memberships() m) permitted
    join suspicions.suspicion_now s on s.country = permitted.country and s.realm = permitted.realm
    where s.status = 'unanswered' and s.lapsed_at is null
    order by s.begun_at, s.id limit 500 for update of s`.execute(tx);
  return rows.map(here);
}

/** What is not acknowledged and the clock has passed a step of, in the realms of the letter-box that acts here; held until the end. */
export async function listLate(tx: Tx, now: Date): Promise<StoredSuspicion[]> {
  const { rows } = await sql<FoldedSuspicion>`select s.country, s.realm::text as realm, s.id, s.folded
    from (select distinct m.country, m.realm from access.memberships() m) permitted
    join suspicions.suspicion_now s on s.country = permitted.country and s.realm = permitted.realm
    where s.next_step_at is not null and s.next_step_at <= ${now.toISOString()}::timestamptz
    order by s.next_step_at, s.id limit 100 for update of s`.execute(tx);
  return rows.map(here);
}

export const suspicionStream: StreamKind<Suspicion> = {
  kind: 'suspicion',
  fold: foldSuspicion,
  save: suspicions.save,
  saveAll: suspicions.saveAll,
  tasks: suspicionTasks,
  obstacles: suspicionObstacles,
  responsible: ({ responsible, closed }) => responsible && { ...responsible, open: closed === null },
  searched: ({ reference, facts: { called, workplace } }) => [
    ...searchedIn({ reference, alias: called }),
    ...(workplace ? searchedWorkplace(workplace) : []),
  ],
};

/** What a list of matters calls these suspicions: the alias, or the firm where it is about no person. */
export const suspicionsNamed = namesIn(sql`suspicions.suspicion_now`, {
  name: sql`coalesce(n.called, n.workplace_name)`,
  reference: sql`n.reference`,
});
