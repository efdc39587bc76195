import { type ActDef, defineAct } from '../../kernel/define-act.ts';
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
import { type PlanText, planTexts } from './schema.ts';
import { situationActs } from './situation/acts.ts';
import { visitActs } from './visit/acts.ts';

const shared = { retainRule: 'inspection' } as const;

export const roomOpenAct: ActDef<'room.open', RoomOpenFacts, never> = defineAct({
  ...shared,
  type: 'room.open',
  stream: 'inspection',
  nature: 'decision',
  facts: RoomOpenFacts,
  icon: 'door-open',
  sentence: () => ({ message: inspectionMessages.roomOpened }),
});

export const planAct: ActDef<'inspection.plan', PlanActFacts, 'note' | PlanText> = defineAct({
  ...shared,
  type: 'inspection.plan',
  stream: 'inspection',
  words: ['note', ...planTexts],
  nature: 'record',
  facts: PlanActFacts,
  icon: 'list-checks',
  sentence: ({ said }) => ({ message: said.purpose ? inspectionMessages.purposeSet : inspectionMessages.planned }),
  changed: ({ said, note, texts = [] }) => [...Object.keys(said), ...texts, ...(note ? ['note'] : [])],
});

export const roomInviteAct: ActDef<'room.invite', RoomInviteFacts, never> = defineAct({
  ...shared,
  type: 'room.invite',
  stream: 'inspection',
  nature: 'decision',
  facts: RoomInviteFacts,
  icon: 'paper-plane-tilt',
  sentence: ({ to }, language) => ({ message: inspectionMessages.invited, values: { unit: to.unit[language] } }),
});

export const roomJoinAct: ActDef<'room.join', RoomJoinFacts, never> = defineAct({
  ...shared,
  type: 'room.join',
  stream: null,
  nature: 'decision',
  facts: RoomJoinFacts,
  icon: 'sign-in',
  sentence: ({ who }, language) => ({ message: inspectionMessages.joined, values: { unit: who.unit[language] } }),
});

export const roomEndAct: ActDef<'room.end', RoomEndFacts, 'reason'> = defineAct({
  ...shared,
  type: 'room.end',
  stream: 'inspection',
  words: ['reason'],
  nature: 'decision',
  facts: RoomEndFacts,
  icon: 'door',
  sentence: () => ({ message: inspectionMessages.roomEnded }),
});

export const roomExtractAct: ActDef<'room.extract', RoomExtractFacts, 'note' | PlanText> = defineAct({
  ...shared,
  type: 'room.extract',
  stream: 'inspection',
  words: ['note', ...planTexts],
  nature: 'record',
  facts: RoomExtractFacts,
  icon: 'copy',
  sentence: () => ({ message: inspectionMessages.extracted }),
});

export const askAct: ActDef<'inspection.ask', AskFacts, 'question'> = defineAct({
  ...shared,
  type: 'inspection.ask',
  stream: 'information-request',
  words: ['question'],
  nature: 'decision',
  facts: AskFacts,
  icon: 'question',
  sentence: ({ to }, language) => ({ message: inspectionMessages.asked, values: { unit: to.unit[language] } }),
});

export const answerAct: ActDef<'inspection.answer', AnswerFacts, 'answer' | 'reason'> = defineAct({
  ...shared,
  type: 'inspection.answer',
  stream: 'information-request',
  words: ['answer', 'reason'],
  nature: 'decision',
  facts: AnswerFacts,
  icon: 'check-circle',
  sentence: ({ given }) => ({ message: given ? inspectionMessages.answered : inspectionMessages.noAnswer }),
});

export const acknowledgeConversationAct: ActDef<'conversation.acknowledge', AcknowledgeConversationFacts, never> =
  defineAct({
    ...shared,
    type: 'conversation.acknowledge',
    stream: 'conversation',
    nature: 'decision',
    facts: AcknowledgeConversationFacts,
    icon: 'hand-palm',
    secrecy: 'social-services',
    sentence: () => ({ message: inspectionMessages.conversationTaken }),
  });

export const askAnswersAct: ActDef<'answers.ask', AskAnswersFacts, 'asks' | 'called'> = defineAct({
  ...shared,
  type: 'answers.ask',
  stream: 'answers-question',
  words: ['asks', 'called'],
  nature: 'decision',
  facts: AskAnswersFacts,
  icon: 'question',
  sentence: ({ to }, language) => ({ message: answersMessages.answersAsked, values: { unit: to.unit[language] } }),
});

export const takeQuestionAct: ActDef<'answers.take', TakeQuestionFacts, never> = defineAct({
  ...shared,
  type: 'answers.take',
  stream: 'answers-question',
  nature: 'decision',
  facts: TakeQuestionFacts,
  icon: 'hand-palm',
  secrecy: 'social-services',
  sentence: ({ from }, language) => ({ message: answersMessages.answersTaken, values: { unit: from.unit[language] } }),
});

export const namePersonAct: ActDef<'answers.name-person', NamePersonFacts, never> = defineAct({
  ...shared,
  type: 'answers.name-person',
  milestone: true,
  stream: 'answers-question',
  nature: 'decision',
  facts: NamePersonFacts,
  icon: 'question',
  secrecy: 'social-services',
  sentence: ({ from, decisionOn }, language) => ({
    message: answersMessages.answersQuestion,
    values: { unit: from.unit[language], day: dayOrNone(decisionOn ?? 'none', language) },
  }),
});

export const passAnswersOnAct: ActDef<'answers.pass-on', PassAnswersOnFacts, never> = defineAct({
  ...shared,
  type: 'answers.pass-on',
  milestone: true,
  stream: 'answers-question',
  nature: 'decision',
  facts: PassAnswersOnFacts,
  icon: 'paper-plane-tilt',
  secrecy: 'social-services',
  sentence: ({ to, facts }, language) => ({
    message: answersMessages.answersPassedOn,
    values: { unit: to.unit[language], count: facts.length },
  }),
});

export const declineAnswersAct: ActDef<'answers.decline', DeclineAnswersFacts, 'reason'> = defineAct({
  ...shared,
  type: 'answers.decline',
  stream: 'answers-question',
  words: ['reason'],
  nature: 'decision',
  facts: DeclineAnswersFacts,
  icon: 'hand-palm',
  secrecy: 'social-services',
  sentence: () => ({ message: answersMessages.answersDeclined }),
});

/** Every kind of act that inspections bring. */
export const inspectionActs = [
  roomOpenAct,
  planAct,
  roomInviteAct,
  roomJoinAct,
  roomEndAct,
  roomExtractAct,
  askAct,
  answerAct,
  acknowledgeConversationAct,
  askAnswersAct,
  takeQuestionAct,
  namePersonAct,
  passAnswersOnAct,
  declineAnswersAct,
  ...visitActs,
  ...afterActs,
  ...[...situationActs, ...candidateActs, ...calendarActs],
] as const;
