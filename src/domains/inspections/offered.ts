import { type Here, offered, verbOf } from '../../kernel/doing.ts';
import type { InFile } from '../../kernel/part-in.ts';
import type { Who } from '../../kernel/who.ts';
import { toCountWorkers } from './after/acts/count-workers.ts';
import { toNoteDecision } from './after/acts/decide.ts';
import { toSayOutcome } from './after/acts/say-outcome.ts';
import { toDeclineAnswers } from './answers/acts/decline.ts';
import { toNamePerson } from './answers/acts/name-person.ts';
import { toPassAnswersOn } from './answers/acts/pass-on.ts';
import { toTakeQuestion } from './answers/acts/take.ts';
import type { AnswersQuestion } from './answers/question.ts';
import { toEndCalendar } from './calendar/acts/end.ts';
import { toRenewCalendar } from './calendar/acts/renew.ts';
import type { Calendar } from './calendar/calendar.ts';
import { toChoose } from './candidates/acts/choose.ts';
import { toDraw } from './candidates/acts/draw.ts';
import { toPutAside } from './candidates/acts/put-aside.ts';
import { toWeigh } from './candidates/acts/weigh.ts';
import type { Candidate, Pool } from './candidates/candidate.ts';
import { toAcknowledgeConversation } from './conversation/acts/acknowledge.ts';
import type { Conversation } from './conversation/conversation.ts';
import { toEndRoom } from './plan/acts/end.ts';
import { toExtract } from './plan/acts/extract.ts';
import { toInvite } from './plan/acts/invite.ts';
import { toJoin } from './plan/acts/join.ts';
import { toPlan } from './plan/acts/plan.ts';
import type { BesideInspection, InspectionOf } from './plan/inspection.ts';
import type { Invitation } from './plan/invitation.ts';
import { toAnswerRequest } from './requests/acts/answer.ts';
import { toAskForShare } from './requests/acts/ask.ts';
import type { Request } from './requests/request.ts';
import { toBegin } from './visit/acts/begin.ts';
import { toClose } from './visit/acts/close.ts';
import { toConverse } from './visit/acts/converse.ts';
import { eraseMetadata, toEraseMetadata } from './visit/acts/erase-metadata.ts';
import { toMeetWorker } from './visit/acts/meet-worker.ts';
import { toObserve } from './visit/acts/observe.ts';
import { toPassVisitOn } from './visit/acts/pass-on.ts';
import { toReleaseNote } from './visit/acts/release-note.ts';
import { toSettle } from './visit/acts/settle.ts';
import { toStopDemands } from './visit/acts/stop-demands.ts';
import { toWithdrawConversation } from './visit/acts/withdraw.ts';
import { metadataOf } from './visit/media/medium.ts';
import { tellsOfSpeech } from './visit/speaker.ts';
import type { Visit } from './visit/visit.ts';

/* What pages offer: what the server would carry out, asked by the same questions. */

/** What is done in the room, and beside it in the own file, which is null in a capacity that has none. */
export function offeredForInspection(
  who: Who,
  inspection: InspectionOf,
  beside: BesideInspection | null,
  held: readonly string[],
): string[] {
  const inRoom = offered([toPlan, toInvite, toEndRoom], who, inspection, held);
  const inOwn = beside ? offered([toAskForShare, toExtract, toBegin], who, beside, held) : [];
  // Going in needs no plan; from its page it is offered once the workplace is set.
  const waits = inspection.state.plan.workplace === undefined ? verbOf(toBegin) : null;
  return held.filter((verb) => (inRoom.includes(verb) || inOwn.includes(verb)) && verb !== waits);
}

export const offeredForInvitation = (who: Who, invitation: Here<Invitation>, held: readonly string[]): string[] =>
  offered([toJoin], who, invitation, held);

export const offeredForRequest = (who: Who, request: Here<Request>, held: readonly string[]): string[] =>
  offered([toAnswerRequest], who, request, held);

const withQuestion = [toTakeQuestion, toNamePerson, toPassAnswersOn, toDeclineAnswers] as const;

/** The next step first. Before it is said whom a question is about, there is nothing to choose from. */
export function offeredForQuestion(who: Who, question: Here<AnswersQuestion>, held: readonly string[]): string[] {
  const there = offered(withQuestion, who, question, held);
  const waits = question.state.about === null ? verbOf(toPassAnswersOn) : null;
  return withQuestion.map(verbOf).filter((verb) => there.includes(verb) && verb !== waits);
}

export const offeredForConversation = (who: Who, conversation: Here<Conversation>, held: readonly string[]): string[] =>
  offered([toAcknowledgeConversation], who, conversation, held);

/** What no state of a visit forbids as such, and still waits for something to do it to. */
const waitsFor: Readonly<Record<string, (visit: Visit) => boolean>> = {
  [verbOf(toSettle)]: ({ disagreements }) => disagreements.length > 0,
  [verbOf(toReleaseNote)]: ({ observations, takenBack }) =>
    [...observations, ...takenBack].some(({ signs }) => !tellsOfSpeech(signs)),
  [verbOf(toWithdrawConversation)]: ({ conversations }) => conversations.some((one) => !one.toCoordinator),
  [eraseMetadata.type]: ({ media }) => media.some((one) => metadataOf(one) === 'kept'),
};

const inVisit = [
  ...[toObserve, toMeetWorker, toSettle, toEraseMetadata, toReleaseNote],
  ...[toStopDemands, toConverse, toWithdrawConversation, toClose, toPassVisitOn],
] as const;

/** With a visit, what the employer may read is shown too, and an officer who has several capacities goes on in another. */
export function offeredForVisit(who: Who, visit: Here<Visit>, held: readonly string[]): string[] {
  const there = offered(inVisit, who, visit, held).filter((verb) => waitsFor[verb]?.(visit.state) ?? true);
  const beside = ['inspection.party-insight', ...(who.capacities.length > 1 ? ['sitting.change-capacity'] : [])];
  return held.filter((verb) => there.includes(verb) || beside.includes(verb));
}

/** A report is made by any officer who reads what it is about. */
export const offeredAfterVisit = (who: Who, file: InFile, held: readonly string[]): string[] => {
  const there = offered([toNoteDecision, toSayOutcome, toCountWorkers], who, file, held);
  return held.filter((verb) => there.includes(verb) || verb === 'visit.report');
};

export const offeredForCandidate = (who: Who, candidate: Here<Candidate>, held: readonly string[]): string[] =>
  offered([toWeigh, toChoose, toPutAside], who, candidate, held);

export const offeredForPool = (who: Who, pool: Here<Pool>, held: readonly string[]): string[] =>
  offered([toDraw], who, pool, held);

export const offeredForCalendar = (who: Who, calendar: Here<Calendar>, held: readonly string[]): string[] =>
  offered<Here<Calendar> & { readonly actor: string }>(
    [toRenewCalendar, toEndCalendar],
    who,
    { ...calendar, actor: who.actor },
    held,
  );
