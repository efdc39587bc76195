import { type RawBuilder, sql } from 'kysely';
import type { Act, RealmKey } from '../../kernel/act.ts';
import { mine } from '../../platform/acts/own-realms.ts';
import type { StreamKind } from '../../platform/acts/registry.ts';
import type { Tx } from '../../platform/database/database.ts';
import type { ConsultFacts } from './act-facts.ts';
import { consultAct } from './acts.ts';
import { countPeriod } from './counted.ts';
import { type Desk, foldDesk } from './desk/desk.ts';
import type { FoundApplication, FoundDesk, FoundPeriod, FoundSupport } from './found.ts';
import { periodObstacles, supportObstacles } from './obstacles.ts';
import { periodPerishables, supportPerishables } from './perishables.ts';
import type { topics } from './schema.ts';
import { foldSupport, type Support } from './support/support.ts';
import { applicationTasks, deskTasks, periodTasks, supportTasks } from './tasks.ts';
import { type Application, foldApplication } from './time-to-think/application.ts';
import { foldPeriod, type Period } from './time-to-think/reflection-period.ts';

/** The only file that knows the tables of assistance. Every question names the realms it may look in: that is wall one. */

type Row<Folded> = { id: string; country: string; realm: string; folded: Folded };

/** The rows of one table in these realms that a condition names, at most two hundred. */
async function find<Folded>(
  tx: Tx,
  realms: readonly RealmKey[],
  of: { table: string; where: RawBuilder<unknown>; lock?: boolean },
): Promise<{ id: string; at: RealmKey; folded: Folded }[]> {
  const { rows } = await sql<Row<Folded>>`select t.id, t.country, t.realm::text as realm, t.folded
    from ${mine(realms)}
    join ${sql.table(of.table)} t on t.country = mine.country and t.realm = mine.realm and ${of.where}
    ${of.lock ? sql`for update of t` : sql`limit 200`}`.execute(tx);
  return rows.map(({ id, country, realm, folded }) => ({ id, at: { country, realm }, folded }));
}

const byId = (id: string): RawBuilder<unknown> => sql`t.id = ${id}`;
const byPerson = (person: string): RawBuilder<unknown> => sql`t.person = ${person}`;
const byCase = (caseId: string): RawBuilder<unknown> => sql`t.case_id = ${caseId}`;

const supports = async (tx: Tx, realms: readonly RealmKey[], where: RawBuilder<unknown>, lock = false) =>
  (await find<Support>(tx, realms, { table: 'assistance.support_now', where, lock })).map(
    ({ folded, ...found }): FoundSupport => ({ ...found, support: folded }),
  );
const periods = async (tx: Tx, realms: readonly RealmKey[], where: RawBuilder<unknown>, lock = false) =>
  (await find<Period>(tx, realms, { table: 'assistance.period_now', where, lock })).map(
    ({ folded, ...found }): FoundPeriod => ({ ...found, period: folded }),
  );

type Lock = { readonly lock: boolean };
type Realms = readonly RealmKey[];

export const findPeriod = async (tx: Tx, realms: Realms, id: string, { lock }: Lock): Promise<FoundPeriod | null> =>
  (await periods(tx, realms, byId(id), lock))[0] ?? null;
export const supportsOfPerson = (tx: Tx, realms: Realms, person: string) => supports(tx, realms, byPerson(person));
export const supportsOfCase = (tx: Tx, realms: Realms, caseId: string) => supports(tx, realms, byCase(caseId));
export const periodsOfPerson = (tx: Tx, realms: Realms, person: string) => periods(tx, realms, byPerson(person));
export const periodsOfCase = (tx: Tx, realms: Realms, caseId: string) => periods(tx, realms, byCase(caseId));

/** By which alias each stream of support and of time to think is about one person, for the timeline of a case. */
export async function helpAliasesOfCase(tx: Tx, at: RealmKey, caseId: string) {
  const support = (await supportsOfCase(tx, [at], caseId)).map((one) => ({ stream: one.id, alias: one.support.alias }));
  const time = (await periodsOfCase(tx, [at], caseId)).map((one) => ({ stream: one.id, alias: one.period.alias }));
  return [...support, ...time];
}

export async function findApplication(
  tx: Tx,
  realms: Realms,
  id: string,
  { lock }: Lock,
): Promise<FoundApplication | null> {
  const of = { table: 'assistance.application_now', where: byId(id), lock };
  const [found] = await find<Application>(tx, realms, of);
  return found ? { id: found.id, at: found.at, application: found.folded } : null;
}

export async function findDesk(tx: Tx, realms: Realms, id: string, { lock }: Lock): Promise<FoundDesk | null> {
  const [found] = await find<Desk>(tx, realms, { table: 'assistance.desk_now', where: byId(id), lock });
  return found ? { id: found.id, at: found.at, desk: found.folded } : null;
}

/** The newest questions in these realms. Each realm is read by its own index. */
export async function listDesk(tx: Tx, realms: Realms, limit: number): Promise<FoundDesk[]> {
  const { rows } = await sql<Row<Desk>>`select line.* from ${mine(realms)}
    cross join lateral (
      select d.id, d.country, d.realm::text as realm, d.folded, d.asked_at from assistance.desk_now d
      where d.country = mine.country and d.realm = mine.realm
      order by d.asked_at desc, d.id desc limit ${limit}
    ) line
    order by line.asked_at desc, line.id desc limit ${limit}`.execute(tx);
  return rows.map(({ id, country, realm, folded }) => ({ id, at: { country, realm }, desk: folded }));
}

/** How often advice was about each topic since a month, and how often it was given. */
export async function countConsultations(
  tx: Tx,
  realms: Realms,
  since: string,
): Promise<{ total: number; items: { topic: (typeof topics)[number]; count: number }[] }> {
  const { rows } = await sql<{ topic: (typeof topics)[number]; ids: string[] }>`select c.topic, array_agg(c.id) as ids
    from ${mine(realms)}
    join assistance.consultation_now c on c.country = mine.country and c.realm = mine.realm and c.month >= ${since}::date
    group by c.topic order by c.topic`.execute(tx);
  return {
    total: new Set(rows.flatMap(({ ids }) => ids)).size,
    items: rows.map(({ topic, ids }) => ({ topic, count: ids.length })),
  };
}

const saveFolded =
  <Folded>(table: string, columns: (folded: Folded) => Readonly<Record<string, string | null>>) =>
  async (tx: Tx, at: RealmKey, stream: string, folded: Folded): Promise<void> => {
    const more = Object.entries(columns(folded));
    const names = sql.join([...more.map(([name]) => name), 'folded'].map((name) => sql.ref(name)));
    const values = sql.join([...more.map(([, value]) => sql`${value}`), sql`${JSON.stringify(folded)}::jsonb`]);
    const changes = sql.join(
      [...more.map(([name]) => name), 'folded'].map((name) => sql`${sql.ref(name)} = ${sql.ref(`excluded.${name}`)}`),
    );
    await sql`insert into ${sql.table(table)} (country, realm, id, ${names})
      values (${at.country}, ${at.realm}, ${stream}, ${values})
      on conflict (country, realm, id) do update set ${changes}`.execute(tx);
  };

export const supportStream: StreamKind<Support> = {
  kind: 'support',
  fold: foldSupport,
  save: saveFolded('assistance.support_now', ({ person, case: file, beganAt }) => ({
    person,
    case_id: file,
    began_at: beganAt,
  })),
  tasks: supportTasks,
  perishables: supportPerishables,
  obstacles: supportObstacles,
};

export const periodStream: StreamKind<Period> = {
  kind: 'reflection-period',
  fold: foldPeriod,
  save: saveFolded('assistance.period_now', ({ person, case: file }) => ({ person, case_id: file })),
  tasks: periodTasks,
  perishables: periodPerishables,
  obstacles: periodObstacles,
  counts: countPeriod,
};

export const applicationStream: StreamKind<Application> = {
  kind: 'reflection-application',
  fold: foldApplication,
  save: saveFolded('assistance.application_now', () => ({})),
  tasks: applicationTasks,
};

const saveDesk = saveFolded<Desk>('assistance.desk_now', ({ askedAt }) => ({ asked_at: askedAt }));
export const deskRequestStream: StreamKind<Desk> = {
  kind: 'desk-request',
  fold: foldDesk,
  save: saveDesk,
  tasks: deskTasks,
};
export const deskQuestionStream: StreamKind<Desk> = { ...deskRequestStream, kind: 'desk-question' };

type Consultation = Pick<ConsultFacts, 'topics' | 'on'>;
const foldConsultation = (acts: readonly Act[]): Consultation => {
  const given = acts.find(consultAct.is);
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
