import { sql } from 'kysely';
import type { RealmKey } from '../../kernel/act.ts';
import type { Capacity } from '../../kernel/capacity.ts';
import type { Here } from '../../kernel/doing.ts';
import { namesIn } from '../../platform/acts/named.ts';
import { permittedRealms } from '../../platform/acts/permitted-realms.ts';
import { projection } from '../../platform/acts/projection.ts';
import type { StreamKind } from '../../platform/acts/registry.ts';
import type { Tx } from '../../platform/database/database.ts';
import { searchedWorkplace, type Workplace } from '../signals/public.ts';
import { foldQuestion } from './answers/fold.ts';
import type { AnswersQuestion } from './answers/question.ts';
import { questionTasks } from './answers/tasks.ts';
import { calendarStream } from './calendar/store.server.ts';
import { candidateStreams } from './candidates/store.server.ts';
import type { Conversation } from './conversation/conversation.ts';
import { foldConversation } from './conversation/fold.ts';
import { conversationTasks } from './conversation/tasks.ts';
import { foldInspection, foldInvitation } from './plan/fold.ts';
import type { Inspection } from './plan/inspection.ts';
import type { Invitation } from './plan/invitation.ts';
import { invitationTasks } from './plan/tasks.ts';
import { foldRequest } from './requests/fold.ts';
import type { Request } from './requests/request.ts';
import { requestTasks } from './requests/tasks.ts';
import { foldVisit } from './visit/fold.ts';
import type { Medium } from './visit/media/medium.ts';
import { planObstacles, requestObstacles, visitObstacles } from './visit/obstacles.ts';
import type { Visit } from './visit/visit.ts';

/** The only file that knows the tables of inspections. Every question names the realms it may look in: that is wall one. */

export type StoredInspection = Here<Inspection>;
export type StoredVisit = Here<Visit>;
export type StoredRequest = Here<Request>;
export type StoredInvitation = Here<Invitation>;
export type StoredConversation = Here<Conversation>;
export type StoredQuestion = Here<AnswersQuestion>;

type FoldedRow<State> = RealmKey & { readonly id: string; readonly folded: State };
const stored = <State>({ country, realm, id, folded }: FoldedRow<State>): Here<State> => ({
  id,
  at: { country, realm },
  state: folded,
});

/** In its room, or as the own record of it once the room is left. */
const inspections = projection<Inspection>('inspections.inspection_now', {
  starts_at: ({ plan }) => plan.startsAt ?? null,
});
const visits = projection<Visit>('inspections.visit_now', {
  inspection: ({ inspection }) => inspection,
  begun_at: ({ begunAt }) => begunAt,
});
const requests = projection<Request>('inspections.request_now', {
  inspection: ({ inspection }) => inspection,
  asked_at: ({ at }) => at,
});
const invitations = projection<Invitation>('inspections.invitation_now', {});
const conversations = projection<Conversation>('inspections.conversation_now', {});
const questions = projection<AnswersQuestion>('inspections.answers_now', {});

export const { find: findInspection, again: inspectionAgain } = inspections;
export const { find: findVisit, again: visitAgain } = visits;
export const { find: findRequest, again: requestAgain } = requests;
export const { find: findInvitation, again: invitationAgain } = invitations;
export const { find: findConversation, again: conversationAgain } = conversations;
export const { find: findQuestion, again: questionAgain } = questions;

/** The one inspection of a room. */
export async function findInRoom(tx: Tx, room: RealmKey): Promise<StoredInspection | null> {
  const { rows } = await sql<FoldedRow<Inspection>>`select country, realm::text as realm, id, folded
    from inspections.inspection_now where country = ${room.country} and realm = ${room.realm} limit 1`.execute(tx);
  return rows[0] ? stored(rows[0]) : null;
}

/** The inspections of these realms, the latest first: at most `limit`, each realm by its own index. */
export async function listInspections(tx: Tx, realms: readonly RealmKey[], limit: number): Promise<StoredInspection[]> {
  const { rows } = await sql<
    FoldedRow<Inspection>
  >`select line.country, line.realm, line.id, line.folded from ${permittedRealms(realms)}
    cross join lateral (
      select i.country, i.realm::text as realm, i.id, i.folded, i.sort_at from inspections.inspection_now i
      where i.country = permitted.country and i.realm = permitted.realm order by i.sort_at desc, i.id desc limit ${limit}
    ) line
    order by line.sort_at desc, line.id desc limit ${limit}`.execute(tx);
  return rows.map(stored);
}

/** The inspections of these realms whose id ends so, the latest first. */
export async function findByEndOfId(tx: Tx, realms: readonly RealmKey[], end: string): Promise<StoredInspection[]> {
  const { rows } = await sql<FoldedRow<Inspection>>`select i.country, i.realm::text as realm, i.id, i.folded
    from ${permittedRealms(realms)}
    join inspections.inspection_now i on i.country = permitted.country and i.realm = permitted.realm and right(i.id::text, 8) = ${end}
    order by i.sort_at desc, i.id desc limit 20`.execute(tx);
  return rows.map(stored);
}

/** The newest conversations of one file. */
export async function listConversations(tx: Tx, at: RealmKey): Promise<StoredConversation[]> {
  const { rows } = await sql<FoldedRow<Conversation>>`select country, realm::text as realm, id, folded
    from inspections.conversation_now where country = ${at.country} and realm = ${at.realm}
    order by country, realm, id desc limit 50`.execute(tx);
  return rows.map(stored);
}

/** The own questions about one inspection, oldest first. */
export async function listRequests(tx: Tx, realms: readonly RealmKey[], inspection: string): Promise<StoredRequest[]> {
  const { rows } = await sql<
    FoldedRow<Request>
  >`select r.country, r.realm::text as realm, r.id, r.folded from ${permittedRealms(realms)}
    join inspections.request_now r on r.country = permitted.country and r.realm = permitted.realm and r.inspection = ${inspection}
    order by r.asked_at, r.id`.execute(tx);
  return rows.map(stored);
}

/** The visits of one inspection in these realms, in the order in which they went in. */
export async function listVisits(tx: Tx, realms: readonly RealmKey[], inspection: string): Promise<StoredVisit[]> {
  const { rows } = await sql<
    FoldedRow<Visit>
  >`select v.country, v.realm::text as realm, v.id, v.folded from ${permittedRealms(realms)}
    join inspections.visit_now v on v.country = permitted.country and v.realm = permitted.realm and v.inspection = ${inspection}
    order by v.begun_at, v.id`.execute(tx);
  return rows.map(stored);
}

/**
 * When an officer of these realms was at this place of work before, in other inspections, the latest first: the same organisation number,
 * or, where none is known, the same name in the same municipality. No agency looks into another's.
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
  const { rows: others } = await sql<{ id: string }>`select i.id from ${permittedRealms(realms)}
    join inspections.inspection_now i on i.country = permitted.country and i.realm = permitted.realm and ${isThere}
    where i.id <> ${inspection}`.execute(tx);
  if (others.length === 0) return [];
  const { rows } = await sql<FoldedRow<Visit>>`select v.country, v.realm::text as realm, v.id, v.folded
    from ${permittedRealms(realms)} cross join unnest(${others.map(({ id }) => id)}::uuid[]) as one(inspection)
    cross join lateral (
      select v.country, v.realm, v.id, v.begun_at, v.folded from inspections.visit_now v
      where v.country = permitted.country and v.realm = permitted.realm and v.inspection = one.inspection
      order by v.begun_at desc limit 10
    ) v
    order by v.begun_at desc, v.id limit 10`.execute(tx);
  return rows.map(({ folded: { begunAt, capacity } }) => ({ begunAt, capacity }));
}

/** The pictures and sounds that its notes name, so that each piece of one finds its note. */
async function saveMedia(tx: Tx, at: RealmKey, visit: string, media: readonly Medium[]): Promise<void> {
  if (media.length === 0) return;
  await sql`insert into inspections.medium_now (country, realm, id, visit, observation, pieces, whole)
    select ${at.country}, ${at.realm}, m.id, ${visit}, m.observation, m.pieces, m.whole
    from unnest(${media.map((one) => one.id)}::uuid[], ${media.map((one) => one.observation)}::uuid[],
      ${media.map((one) => one.pieces)}::int[], ${media.map((one) => one.whole)}::text[]) as m(id, observation, pieces, whole)
    on conflict (country, realm, id) do update set whole = excluded.whole where medium_now.visit = excluded.visit`.execute(
    tx,
  );
}

const nothingOwed = () => [];
const inspectionStream: StreamKind<Inspection> = {
  kind: 'inspection',
  fold: foldInspection,
  save: inspections.save,
  saveAll: inspections.saveAll,
  tasks: nothingOwed,
  obstacles: planObstacles,
  responsible: ({ responsible, endedAt }) => (responsible ? { ...responsible, open: endedAt === null } : null),
  searched: ({ plan: { workplace } }) => (workplace ? searchedWorkplace(workplace) : []),
};
const visitStream: StreamKind<Visit> = {
  kind: 'visit',
  fold: foldVisit,
  save: async (tx, at, id, state) => {
    await visits.save(tx, at, id, state);
    await saveMedia(tx, at, id, state.media);
  },
  tasks: nothingOwed,
  obstacles: visitObstacles,
};
const requestStream: StreamKind<Request> = {
  kind: 'information-request',
  fold: foldRequest,
  save: requests.save,
  saveAll: requests.saveAll,
  tasks: requestTasks,
  obstacles: requestObstacles,
};
const invitationStream: StreamKind<Invitation> = {
  kind: 'room-invitation',
  fold: foldInvitation,
  save: invitations.save,
  saveAll: invitations.saveAll,
  tasks: invitationTasks,
};
const conversationStream: StreamKind<Conversation> = {
  kind: 'conversation',
  fold: foldConversation,
  save: conversations.save,
  saveAll: conversations.saveAll,
  tasks: conversationTasks,
};
const answersStream: StreamKind<AnswersQuestion> = {
  kind: 'answers-question',
  fold: foldQuestion,
  save: questions.save,
  saveAll: questions.saveAll,
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

/** Which languages a plan says are spoken at the place of work. */
export async function listSpokenThere(
  tx: Tx,
  realms: readonly RealmKey[],
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await sql<{
    id: string;
    languages: string[] | null;
  }>`select i.id, i.folded #> '{plan,languages}' as languages
    from ${permittedRealms(realms)}
    join inspections.inspection_now i on i.country = permitted.country and i.realm = permitted.realm and i.id = any(${[...ids]}::uuid[])`.execute(
    tx,
  );
  return new Map(rows.map(({ id, languages }) => [id, languages ?? []]));
}

/** What My work calls these inspections: by the place that is planned for. */
export const inspectionsNamed = namesIn(sql`inspections.inspection_now`, {
  name: sql`n.folded #>> '{plan,workplace,name}'`,
});
