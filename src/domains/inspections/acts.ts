import { type ActType, ordinary } from '../../kernel/act.ts';
import {
  AcknowledgeConversationFacts,
  AnswerFacts,
  AskAnswersFacts,
  AskFacts,
  DeclineAnswersFacts,
  NamePersonFacts,
  PassAnswersOnFacts,
  PlanActFacts,
  RoomEndFacts,
  RoomExtractFacts,
  RoomInviteFacts,
  RoomJoinFacts,
  RoomOpenFacts,
  TakeQuestionFacts,
} from './act-facts.ts';
import { afterActs } from './after/acts.ts';
import { dayOrNone } from './answers/day-or-none.ts';
import { answersMessages } from './answers/messages.ts';
import { calendarActs } from './calendar/acts.ts';
import { candidateActs } from './candidates/acts.ts';
import { inspectionMessages } from './messages.ts';
import { situationActs } from './situation/acts.ts';
import { visitActs } from './visit/acts.ts';

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
  acknowledgeConversation,
  askAnswers,
  takeQuestion,
  namePerson,
  passAnswersOn,
  declineAnswers,
  ...visitActs,
  ...afterActs,
  ...[...situationActs, ...candidateActs, ...calendarActs],
] as const;
