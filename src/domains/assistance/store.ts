import { sql } from 'kysely';
import type { Act, RealmKey } from '../../kernel/act.ts';
import type { Here } from '../../kernel/doing.ts';
import { permittedRealms } from '../../platform/acts/permitted-realms.ts';
import { projection, unlessWithdrawn } from '../../platform/acts/projection.ts';
import type { StreamKind } from '../../platform/acts/registry.ts';
import type { Tx } from '../../platform/database/database.ts';
import { giveAdvice } from './acts/consult.ts';
import { countPeriod } from './counted.ts';
import type { Desk } from './desk/desk.ts';
import { foldDesk } from './desk/fold.ts';
import { periodExpiringItems, supportExpiringItems } from './expiring-items.ts';
import { periodObstacles, supportObstacles } from './obstacles.ts';
import type { Application } from './reflection-period/application.ts';
import { foldApplication } from './reflection-period/fold-application.ts';
import { foldPeriod } from './reflection-period/fold-period.ts';
import type { Period } from './reflection-period/period.ts';
import type { topics } from './schema.ts';
import { foldSupport } from './support/fold.ts';
import type { Support } from './support/support.ts';
import { applicationTasks, deskTasks, periodTasks, supportTasks } from './tasks.ts';

/** The only file that knows the tables of assistance. Every question names the realms it may look in: that is wall one. */

const supports = projection<Support>('assistance.support_now', {
  person: ({ person }) => person,
  case_id: ({ case: file }) => file,
  began_at: ({ beganAt }) => beganAt,
  withdrawn: ({ withdrawn }) => withdrawn ?? false,
});
const periods = projection<Period>('assistance.period_now', {
  person: ({ person }) => person,
  case_id: ({ case: file }) => file,
  withdrawn: ({ withdrawn }) => withdrawn ?? false,
});
const applications = projection<Application>('assistance.application_now', {});
const desks = projection<Desk>('assistance.desk_now', { asked_at: ({ askedAt }) => askedAt });

/** What has begun in these realms, or null: also where its beginning was withdrawn. */
export const findSupport = unlessWithdrawn(supports.find);
export const findPeriod = unlessWithdrawn(periods.find);
export const { find: findPeriodToRead, again: periodAgain } = periods;
export const { find: findApplication, again: applicationAgain } = applications;
export const { find: findDesk } = desks;

type Realms = readonly RealmKey[];
type StoredRow<State> = { id: string; country: string; realm: string; folded: State };
const hereOf = <State>({ id, country, realm, folded }: StoredRow<State>): Here<State> => ({
  id,
  at: { country, realm },
  state: folded,
});

/** What these realms hold of one table under a person, or under a case, at most two hundred: what stands, or also what was withdrawn. */
const under =
  <State>(table: `${string}.${string}`, column: 'person' | 'case_id', which: 'standing' | 'all' = 'standing') =>
  async (tx: Tx, realms: Realms, id: string): Promise<Here<State>[]> => {
    const { rows } = await sql<StoredRow<State>>`select t.id, t.country, t.realm::text as realm, t.folded
      from ${permittedRealms(realms)}
      join ${sql.table(table)} t on t.country = permitted.country and t.realm = permitted.realm and t.${sql.ref(column)} = ${id}
        ${which === 'standing' ? sql`and not t.withdrawn` : sql``}
      limit 200`.execute(tx);
    return rows.map(hereOf);
  };

export const supportsOfPerson = under<Support>('assistance.support_now', 'person');
export const allSupportsOfPerson = under<Support>('assistance.support_now', 'person', 'all');
export const supportsOfCase = under<Support>('assistance.support_now', 'case_id');
export const periodsOfPerson = under<Period>('assistance.period_now', 'person');
export const periodsOfCase = under<Period>('assistance.period_now', 'case_id');

/** By which alias each stream of support and of the reflection period is about one person, for the timeline of a case. */
export async function helpAliasesOfCase(tx: Tx, at: RealmKey, caseId: string) {
  const support = await under<Support>('assistance.support_now', 'case_id', 'all')(tx, [at], caseId);
  const time = await under<Period>('assistance.period_now', 'case_id', 'all')(tx, [at], caseId);
  return [...support, ...time].map(({ id, state }) => ({ stream: id, alias: state.alias }));
}

/** The newest questions in these realms. Each realm is read by its own index. */
export async function listDesk(tx: Tx, realms: Realms, limit: number): Promise<Here<Desk>[]> {
  const { rows } = await sql<StoredRow<Desk>>`select line.* from ${permittedRealms(realms)}
    cross join lateral (
      select d.id, d.country, d.realm::text as realm, d.folded, d.asked_at from assistance.desk_now d
      where d.country = permitted.country and d.realm = permitted.realm
      order by d.asked_at desc, d.id desc limit ${limit}
    ) line
    order by line.asked_at desc, line.id desc limit ${limit}`.execute(tx);
  return rows.map(hereOf);
}

/** How often advice was about each topic since a month, and how often it was given. */
export async function countConsultations(
  tx: Tx,
  realms: Realms,
  since: string,
): Promise<{ total: number; items: { topic: (typeof topics)[number]; count: number }[] }> {
  const { rows } = await sql<{ topic: (typeof topics)[number]; ids: string[] }>`select c.topic, array_agg(c.id) as ids
    from ${permittedRealms(realms)}
    join assistance.consultation_now c on c.country = permitted.country and c.realm = permitted.realm and c.month >= ${since}::date
    group by c.topic order by c.topic`.execute(tx);
  return {
    total: new Set(rows.flatMap(({ ids }) => ids)).size,
    items: rows.map(({ topic, ids }) => ({ topic, count: ids.length })),
  };
}

export const supportStream: StreamKind<Support> = {
  kind: 'support',
  fold: foldSupport,
  save: supports.save,
  saveAll: supports.saveAll,
  tasks: supportTasks,
  expiringItems: supportExpiringItems,
  obstacles: supportObstacles,
};

export const periodStream: StreamKind<Period> = {
  kind: 'reflection-period',
  fold: foldPeriod,
  save: periods.save,
  saveAll: periods.saveAll,
  tasks: periodTasks,
  expiringItems: periodExpiringItems,
  obstacles: periodObstacles,
  counts: countPeriod,
};

export const applicationStream: StreamKind<Application> = {
  kind: 'reflection-application',
  fold: foldApplication,
  save: applications.save,
  saveAll: applications.saveAll,
  tasks: applicationTasks,
};

export const deskRequestStream: StreamKind<Desk> = {
  kind: 'desk-request',
  fold: foldDesk,
  save: desks.save,
  saveAll: desks.saveAll,
  tasks: deskTasks,
};
export const deskQuestionStream: StreamKind<Desk> = { ...deskRequestStream, kind: 'desk-question' };

type Consultation = { readonly topics: readonly (typeof topics)[number][]; readonly on: string };
const foldConsultation = (acts: readonly Act[]): Consultation => {
  const given = acts.find(giveAdvice.is);
  if (!given) throw new Error('No advice was given.');
  return { topics: given.facts.topics, on: given.facts.on };
};

export const consultationStream: StreamKind<Consultation> = {
  kind: 'consultation',
  fold: foldConsultation,
  save: async (tx, at, stream, { topics: about, on }) => {
    await sql`insert into assistance.consultation_now (country, realm, id, topic, month)
      select ${at.country}, ${at.realm}, ${stream}, topic, date_trunc('month', ${on}::date)::date
      from unnest(${[...about]}::text[]) as topic
      on conflict (country, realm, id, topic) do nothing`.execute(tx);
  },
  tasks: () => [],
};
