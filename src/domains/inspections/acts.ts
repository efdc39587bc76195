import { type ActType, ordinary } from '../../kernel/act.ts';
import {
  AcknowledgeConversationFacts,
  AnswerFacts,
  AskAnswersFacts,
  AskFacts,
  BeginFacts,
  CloseFacts,
  ConverseFacts,
  DeclineAnswersFacts,
  MeetWorkerFacts,
  NamePersonFacts,
  ObserveFacts,
  PassAnswersOnFacts,
  PassVisitOnFacts,
  PlanActFacts,
  RoomEndFacts,
  RoomExtractFacts,
  RoomInviteFacts,
  RoomJoinFacts,
  RoomOpenFacts,
  SettleFacts,
  StopDemandsFacts,
  TakeQuestionFacts,
} from './act-facts.ts';
import { afterActs } from './after/acts.ts';
import { dayOrNone } from './answers/day-or-none.ts';
import { answersMessages } from './answers/messages.ts';
import { calendarActs } from './calendar/acts.ts';
import { candidateActs } from './candidates/acts.ts';
import { ReceiveMediumFacts, TakeOutFacts } from './media-schema.ts';
import { inspectionMessages } from './messages.ts';
import { situationActs } from './situation/acts.ts';

const shared = { ...ordinary, retainRule: 'inspection' } as const;

const roomOpen: ActType<RoomOpenFacts> = {
  ...shared,
  type: 'room.open',
  nature: 'decision',
  facts: RoomOpenFacts,
  icon: 'door-open',
  sentence: () => ({ message: inspectionMessages.roomOpened }),
};

const plan: ActType<PlanActFacts> = {
  ...shared,
  type: 'inspection.plan',
  nature: 'record',
  facts: PlanActFacts,
  icon: 'list-checks',
  sentence: ({ said }) => ({ message: said.purpose ? inspectionMessages.purposeSet : inspectionMessages.planned }),
  changed: ({ said, note, texts = [] }) => [...Object.keys(said), ...texts, ...(note ? ['note'] : [])],
};

const roomInvite: ActType<RoomInviteFacts> = {
  ...shared,
  type: 'room.invite',
  nature: 'decision',
  facts: RoomInviteFacts,
  icon: 'paper-plane-tilt',
  sentence: ({ to }, language) => ({ message: inspectionMessages.invited, values: { unit: to.unit[language] } }),
};

const roomJoin: ActType<RoomJoinFacts> = {
  ...shared,
  type: 'room.join',
  nature: 'decision',
  facts: RoomJoinFacts,
  icon: 'sign-in',
  sentence: ({ who }, language) => ({ message: inspectionMessages.joined, values: { unit: who.unit[language] } }),
};

const roomEnd: ActType<RoomEndFacts> = {
  ...shared,
  type: 'room.end',
  nature: 'decision',
  facts: RoomEndFacts,
  icon: 'door',
  sentence: () => ({ message: inspectionMessages.roomEnded }),
};

const roomExtract: ActType<RoomExtractFacts> = {
  ...shared,
  type: 'room.extract',
  nature: 'record',
  facts: RoomExtractFacts,
  icon: 'copy',
  sentence: () => ({ message: inspectionMessages.extracted }),
};

const ask: ActType<AskFacts> = {
  ...shared,
  type: 'inspection.ask',
  nature: 'decision',
  facts: AskFacts,
  icon: 'question',
  sentence: ({ to }, language) => ({ message: inspectionMessages.asked, values: { unit: to.unit[language] } }),
};

const answer: ActType<AnswerFacts> = {
  ...shared,
  type: 'inspection.answer',
  nature: 'decision',
  facts: AnswerFacts,
  icon: 'check-circle',
  sentence: ({ given }) => ({ message: given ? inspectionMessages.answered : inspectionMessages.noAnswer }),
};

const begin: ActType<BeginFacts> = {
  ...shared,
  type: 'inspection.begin',
  nature: 'record',
  facts: BeginFacts,
  icon: 'shield-check',
  sentence: () => ({ message: inspectionMessages.begun }),
};

/**
 * The first version knew no worker whom a note is about, and counted pictures without having them; the second had what is kept apart
 * of a picture among its words.
 */
const withApart = (facts: unknown): unknown => {
  const { attachments, ...said } = facts as { attachments: readonly object[] };
  return { ...said, attachments: attachments.map((one) => ({ ...one, apart: null })) };
};

const observe: ActType<ObserveFacts> = {
  ...shared,
  type: 'inspection.observe',
  version: 3,
  upcast: (version, facts) =>
    version === 1 ? { ...(facts as object), worker: null, attachments: [] } : withApart(facts),
  nature: 'record',
  facts: ObserveFacts,
  icon: 'eye',
  sentence: ({ signs, photos }) => ({
    message: inspectionMessages.observed,
    values: { signs: signs.length, photos },
  }),
};

const stopDemands: ActType<StopDemandsFacts> = {
  ...shared,
  type: 'inspection.stop-demands',
  nature: 'record',
  facts: StopDemandsFacts,
  icon: 'hand-palm',
  sentence: () => ({ message: inspectionMessages.demandsStopped }),
};

const converse: ActType<ConverseFacts> = {
  ...shared,
  type: 'inspection.converse',
  version: 2,
  upcast: (version, facts) =>
    version === 1 ? { ...(facts as object), worker: null, alone: null, interpreter: 'not-noted' } : facts,
  nature: 'record',
  facts: ConverseFacts,
  icon: 'chat',
  sentence: ({ outcome }) => ({ message: inspectionMessages.conversation, values: { outcome } }),
};

const meetWorker: ActType<MeetWorkerFacts> = {
  ...shared,
  type: 'inspection.meet-worker',
  nature: 'record',
  facts: MeetWorkerFacts,
  icon: 'users',
  sentence: ({ number }) => ({ message: inspectionMessages.metWorker, values: { number } }),
};

const settleSign: ActType<SettleFacts> = {
  ...shared,
  type: 'inspection.settle',
  nature: 'decision',
  assessment: true,
  facts: SettleFacts,
  icon: 'scales',
  sentence: ({ settles }) => ({ message: inspectionMessages.settled, values: { count: settles.length } }),
};

const receiveMedium: ActType<ReceiveMediumFacts> = {
  ...shared,
  type: 'inspection.receive-medium',
  nature: 'record',
  facts: ReceiveMediumFacts,
  icon: 'tray-arrow-down',
  sentence: ({ whole }) => ({
    message: inspectionMessages.mediumArrived,
    values: { whole: whole.replaceAll('-', '_') },
  }),
};

const takeOutApart: ActType<TakeOutFacts> = {
  ...shared,
  type: 'inspection.take-out',
  nature: 'decision',
  facts: TakeOutFacts,
  icon: 'prohibit',
  sentence: ({ why }) => ({ message: inspectionMessages.takenOut, values: { why: why.replaceAll('-', '_') } }),
};

export const passVisitOn: ActType<PassVisitOnFacts> = {
  ...shared,
  type: 'visit.pass-on',
  nature: 'decision',
  facts: PassVisitOnFacts,
  icon: 'paper-plane-tilt',
  sentence: ({ to }, language) => ({ message: inspectionMessages.handedToLeader, values: { unit: to.unit[language] } }),
};

const close: ActType<CloseFacts> = {
  ...shared,
  type: 'inspection.close',
  nature: 'record',
  facts: CloseFacts,
  icon: 'check-circle',
  sentence: ({ sorted }) => ({ message: inspectionMessages.closed, values: { count: sorted.length } }),
};

const acknowledgeConversation: ActType<AcknowledgeConversationFacts> = {
  ...shared,
  type: 'conversation.acknowledge',
  nature: 'decision',
  facts: AcknowledgeConversationFacts,
  icon: 'hand-palm',
  secrecy: 'social-services',
  sentence: () => ({ message: inspectionMessages.conversationTaken }),
};

const askAnswers: ActType<AskAnswersFacts> = {
  ...shared,
  type: 'answers.ask',
  nature: 'decision',
  facts: AskAnswersFacts,
  icon: 'question',
  sentence: ({ to }, language) => ({ message: answersMessages.answersAsked, values: { unit: to.unit[language] } }),
};

const takeQuestion: ActType<TakeQuestionFacts> = {
  ...shared,
  type: 'answers.take',
  nature: 'decision',
  facts: TakeQuestionFacts,
  icon: 'hand-palm',
  secrecy: 'social-services',
  sentence: ({ from }, language) => ({ message: answersMessages.answersTaken, values: { unit: from.unit[language] } }),
};

const namePerson: ActType<NamePersonFacts> = {
  ...shared,
  type: 'answers.name-person',
  nature: 'decision',
  facts: NamePersonFacts,
  icon: 'question',
  secrecy: 'social-services',
  sentence: ({ from, decisionOn }, language) => ({
    message: answersMessages.answersQuestion,
    values: { unit: from.unit[language], day: dayOrNone(decisionOn ?? 'none', language) },
  }),
};

export const passAnswersOn: ActType<PassAnswersOnFacts> = {
  ...shared,
  type: 'answers.pass-on',
  nature: 'decision',
  facts: PassAnswersOnFacts,
  icon: 'paper-plane-tilt',
  secrecy: 'social-services',
  sentence: ({ to, facts }, language) => ({
    message: answersMessages.answersPassedOn,
    values: { unit: to.unit[language], count: facts.length },
  }),
};

const declineAnswers: ActType<DeclineAnswersFacts> = {
  ...shared,
  type: 'answers.decline',
  nature: 'decision',
  facts: DeclineAnswersFacts,
  icon: 'hand-palm',
  secrecy: 'social-services',
  sentence: () => ({ message: answersMessages.answersDeclined }),
};

/** Every kind of act that inspections bring. */
export const inspectionActs = [
  roomOpen,
  plan,
  roomInvite,
  roomJoin,
  roomEnd,
  roomExtract,
  ask,
  answer,
  begin,
  observe,
  meetWorker,
  settleSign,
  receiveMedium,
  takeOutApart,
  stopDemands,
  converse,
  passVisitOn,
  close,
  acknowledgeConversation,
  askAnswers,
  takeQuestion,
  namePerson,
  passAnswersOn,
  declineAnswers,
  ...afterActs,
  ...[...situationActs, ...candidateActs, ...calendarActs],
] as const;
