import { sql } from 'kysely';
import type { RealmKey } from '../../kernel/act.ts';
import type { Capacity } from '../../kernel/capacity.ts';
import { namesIn } from '../../platform/acts/named.ts';
import { mine } from '../../platform/acts/own-realms.ts';
import type { StreamKind } from '../../platform/acts/registry.ts';
import type { Tx } from '../../platform/database/database.ts';
import type { Workplace } from '../signals/public.ts';
import type { Inspection } from './act-facts.ts';
import { foldQuestion, type Question, questionTasks } from './answers/fold.ts';
import { calendarStream } from './calendar/store.server.ts';
import { candidateStreams } from './candidates/store.server.ts';
import { type Conversation, conversationTasks, foldConversation } from './conversation/fold.ts';
import { foldInspection } from './plan/fold.ts';
import { foldInvitation, type Invitation, invitationTasks } from './plan/invitation.ts';
import { foldRequest, type Request, requestTasks } from './requests/fold.ts';
import { foldVisit, type Visit } from './visit/fold.ts';
import { planObstacles, requestObstacles, visitObstacles } from './visit/obstacles.ts';

/** The only file that knows the tables of inspections. Every question names the realms it may look in: that is wall one. */

type Stored<State> = { readonly id: string; readonly at: RealmKey; readonly state: State };
export type StoredInspection = Stored<Inspection>;
export type StoredVisit = Stored<Visit>;
export type StoredRequest = Stored<Request>;
export type StoredInvitation = Stored<Invitation>;
export type StoredConversation = Stored<Conversation>;
export type StoredQuestion = Stored<Question>;

type Row<State> = { country: string; realm: string; id: string; folded: State };

const stored = <State>({ country, realm, id, folded }: Row<State>): Stored<State> => ({
  id,
  at: { country, realm },
  state: folded,
});

const tables = {
  inspection: sql`inspections.inspection_now`,
  visit: sql`inspections.visit_now`,
  request: sql`inspections.request_now`,
  invitation: sql`inspections.invitation_now`,
  conversation: sql`inspections.conversation_now`,
  answers: sql`inspections.answers_now`,
} as const;

/** One thing in one of these realms, or null. `lock` holds it until the transaction ends. */
const finder =
  <State>(of: keyof typeof tables) =>
  async (
    tx: Tx,
    realms: readonly RealmKey[],
    id: string,
    options: { lock: boolean },
  ): Promise<Stored<State> | null> => {
    const { rows } = await sql<Row<State>>`select s.country, s.realm::text as realm, s.id, s.folded
      from ${mine(realms)}
      join ${tables[of]} s on s.country = mine.country and s.realm = mine.realm and s.id = ${id}
      ${options.lock ? sql`for update of s` : sql``}`.execute(tx);
    return rows[0] ? stored(rows[0]) : null;
  };

export const findVisit = finder<Visit>('visit');
export const findRequest = finder<Request>('request');
export const findInvitation = finder<Invitation>('invitation');
export const findConversation = finder<Conversation>('conversation');
export const findQuestion = finder<Question>('answers');

/** An inspection in its room, or as the own record of it once the room is left. */
export const findInspection = finder<Inspection>('inspection');

/** The one inspection of a room. */
export async function findInRoom(tx: Tx, room: RealmKey): Promise<StoredInspection | null> {
  const { rows } = await sql<Row<Inspection>>`select country, realm::text as realm, id, folded
    from inspections.inspection_now where country = ${room.country} and realm = ${room.realm} limit 1`.execute(tx);
  return rows[0] ? stored(rows[0]) : null;
}

/** The inspections of these realms, the latest first: at most `limit`, each realm by its own index. */
export async function listInspections(tx: Tx, realms: readonly RealmKey[], limit: number): Promise<StoredInspection[]> {
  const { rows } = await sql<Row<Inspection>>`select line.country, line.realm, line.id, line.folded from ${mine(realms)}
    cross join lateral (
      select i.country, i.realm::text as realm, i.id, i.folded, i.sort_at from inspections.inspection_now i
      where i.country = mine.country and i.realm = mine.realm order by i.sort_at desc, i.id desc limit ${limit}
    ) line
    order by line.sort_at desc, line.id desc limit ${limit}`.execute(tx);
  return rows.map(stored);
}

/** The inspections of these realms whose id ends so, the latest first. */
export async function findByEndOfId(tx: Tx, realms: readonly RealmKey[], end: string): Promise<StoredInspection[]> {
  const { rows } = await sql<Row<Inspection>>`select i.country, i.realm::text as realm, i.id, i.folded
    from ${mine(realms)}
    join inspections.inspection_now i on i.country = mine.country and i.realm = mine.realm and right(i.id::text, 8) = ${end}
    order by i.sort_at desc, i.id desc limit 20`.execute(tx);
  return rows.map(stored);
}

/** The newest conversations of one file. */
export async function listConversations(tx: Tx, at: RealmKey): Promise<StoredConversation[]> {
  const { rows } = await sql<Row<Conversation>>`select country, realm::text as realm, id, folded
    from inspections.conversation_now where country = ${at.country} and realm = ${at.realm}
    order by country, realm, id desc limit 50`.execute(tx);
  return rows.map(stored);
}

/** The own questions about one inspection, oldest first. */
export async function listRequests(tx: Tx, realms: readonly RealmKey[], inspection: string): Promise<StoredRequest[]> {
  const { rows } = await sql<Row<Request>>`select r.country, r.realm::text as realm, r.id, r.folded from ${mine(realms)}
    join inspections.request_now r on r.country = mine.country and r.realm = mine.realm and r.inspection = ${inspection}
    order by r.asked_at, r.id`.execute(tx);
  return rows.map(stored);
}

/** The visits of one inspection in these realms, in the order in which they went in. */
export async function listVisits(tx: Tx, realms: readonly RealmKey[], inspection: string): Promise<StoredVisit[]> {
  const { rows } = await sql<Row<Visit>>`select v.country, v.realm::text as realm, v.id, v.folded from ${mine(realms)}
    join inspections.visit_now v on v.country = mine.country and v.realm = mine.realm and v.inspection = ${inspection}
    order by v.begun_at, v.id`.execute(tx);
  return rows.map(stored);
}

/**
 * When somebody of these realms was at this place of work before, in other inspections, the latest first: the same organisation
 * number, or, where none is known, the same name in the same municipality. No agency looks into another's.
 */
export async function listEarlierVisits(
  tx: Tx,
  realms: readonly RealmKey[],
  { inspection, at }: { readonly inspection: string; readonly at: Workplace },
): Promise<{ begunAt: string; capacity: Capacity }[]> {
  const { organisationNumber, name, municipality } = at;
  const isThere = organisationNumber
    ? sql`i.folded #>> '{plan,workplace,organisationNumber}' = ${organisationNumber}`
    : sql`lower(i.folded #>> '{plan,workplace,name}') = lower(${name})
        and lower(i.folded #>> '{plan,workplace,municipality}') = lower(${municipality})`;
  const { rows: others } = await sql<{ id: string }>`select i.id from ${mine(realms)}
    join inspections.inspection_now i on i.country = mine.country and i.realm = mine.realm and ${isThere}
    where i.id <> ${inspection}`.execute(tx);
  if (others.length === 0) return [];
  const { rows } = await sql<Row<Visit>>`select v.country, v.realm::text as realm, v.id, v.folded
    from ${mine(realms)} cross join unnest(${others.map(({ id }) => id)}::uuid[]) as one(inspection)
    cross join lateral (
      select v.country, v.realm, v.id, v.begun_at, v.folded from inspections.visit_now v
      where v.country = mine.country and v.realm = mine.realm and v.inspection = one.inspection
      order by v.begun_at desc limit 10
    ) v
    order by v.begun_at desc, v.id limit 10`.execute(tx);
  return rows.map(({ folded: { begunAt, capacity } }) => ({ begunAt, capacity }));
}

async function saveInspection(tx: Tx, at: RealmKey, id: string, state: Inspection): Promise<void> {
  await sql`insert into inspections.inspection_now (country, realm, id, starts_at, folded)
    values (${at.country}, ${at.realm}, ${id}, ${state.plan.startsAt ?? null}, ${JSON.stringify(state)}::jsonb)
    on conflict (country, realm, id) do update set starts_at = excluded.starts_at, folded = excluded.folded`.execute(
    tx,
  );
}

async function saveVisit(tx: Tx, at: RealmKey, id: string, state: Visit): Promise<void> {
  await sql`insert into inspections.visit_now (country, realm, id, inspection, begun_at, folded)
    values (${at.country}, ${at.realm}, ${id}, ${state.inspection}, ${state.begunAt}, ${JSON.stringify(state)}::jsonb)
    on conflict (country, realm, id) do update set begun_at = excluded.begun_at, folded = excluded.folded`.execute(tx);
  const { media } = state;
  if (media.length === 0) return;
  await sql`insert into inspections.medium_now (country, realm, id, visit, observation, pieces, whole)
    select ${at.country}, ${at.realm}, m.id, ${id}, m.observation, m.pieces, m.whole
    from unnest(${media.map((one) => one.id)}::uuid[], ${media.map((one) => one.observation)}::uuid[],
      ${media.map((one) => one.pieces)}::int[], ${media.map((one) => one.whole)}::text[]) as m(id, observation, pieces, whole)
    on conflict (country, realm, id) do update set whole = excluded.whole where medium_now.visit = excluded.visit`.execute(
    tx,
  );
}

async function saveRequest(tx: Tx, at: RealmKey, id: string, state: Request): Promise<void> {
  await sql`insert into inspections.request_now (country, realm, id, inspection, asked_at, folded)
    values (${at.country}, ${at.realm}, ${id}, ${state.inspection}, ${state.at}, ${JSON.stringify(state)}::jsonb)
    on conflict (country, realm, id) do update set folded = excluded.folded`.execute(tx);
}

async function saveInvitation(tx: Tx, at: RealmKey, id: string, state: Invitation): Promise<void> {
  await sql`insert into inspections.invitation_now (country, realm, id, folded)
    values (${at.country}, ${at.realm}, ${id}, ${JSON.stringify(state)}::jsonb)
    on conflict (country, realm, id) do update set folded = excluded.folded`.execute(tx);
}

async function saveConversation(tx: Tx, at: RealmKey, id: string, state: Conversation): Promise<void> {
  await sql`insert into inspections.conversation_now (country, realm, id, folded)
    values (${at.country}, ${at.realm}, ${id}, ${JSON.stringify(state)}::jsonb)
    on conflict (country, realm, id) do update set folded = excluded.folded`.execute(tx);
}

async function saveQuestion(tx: Tx, at: RealmKey, id: string, state: Question): Promise<void> {
  await sql`insert into inspections.answers_now (country, realm, id, folded)
    values (${at.country}, ${at.realm}, ${id}, ${JSON.stringify(state)}::jsonb)
    on conflict (country, realm, id) do update set folded = excluded.folded`.execute(tx);
}

const nothingOwed = () => [];
const inspectionStream: StreamKind<Inspection> = {
  kind: 'inspection',
  fold: foldInspection,
  save: saveInspection,
  tasks: nothingOwed,
  obstacles: planObstacles,
};
const visitStream: StreamKind<Visit> = {
  kind: 'visit',
  fold: foldVisit,
  save: saveVisit,
  tasks: nothingOwed,
  obstacles: visitObstacles,
};
const requestStream: StreamKind<Request> = {
  kind: 'information-request',
  fold: foldRequest,
  save: saveRequest,
  tasks: requestTasks,
  obstacles: requestObstacles,
};
const invitationStream: StreamKind<Invitation> = {
  kind: 'room-invitation',
  fold: foldInvitation,
  save: saveInvitation,
  tasks: invitationTasks,
};
const conversationStream: StreamKind<Conversation> = {
  kind: 'conversation',
  fold: foldConversation,
  save: saveConversation,
  tasks: conversationTasks,
};

const answersStream: StreamKind<Question> = {
  kind: 'answers-question',
  fold: foldQuestion,
  save: saveQuestion,
  tasks: questionTasks,
};

/** Every kind of stream that inspections fold. */
export const inspectionStreams = [
  inspectionStream,
  visitStream,
  requestStream,
  invitationStream,
  conversationStream,
  answersStream,
  ...[...candidateStreams, calendarStream],
] as const;

/** What My work calls these inspections: by the place that is planned for. */
export const inspectionsNamed = namesIn(sql`inspections.inspection_now`, {
  name: sql`n.folded #>> '{plan,workplace,name}'`,
});
