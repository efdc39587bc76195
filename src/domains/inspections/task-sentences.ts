import type { TaskSentence } from '../../kernel/act.ts';
import { unitIn } from '../../kernel/task-facts.ts';
import { dayOrNone } from './answers/day-or-none.ts';
import { answersMessages } from './answers/messages.ts';
import { inspectionMessages } from './messages.ts';

/** How My work tells of what inspections ask of a unit. */
export const inspectionTasks: readonly (readonly [string, TaskSentence])[] = [
  [
    'room.join',
    (facts, language, say) => ({
      title: say(inspectionMessages.joinTitle, { unit: unitIn(facts, language) }),
      detail: say(inspectionMessages.joinDetail, { municipality: String(facts.municipality) }),
    }),
  ],
  [
    'inspection.answer',
    (facts, language, say) => ({
      title: say(inspectionMessages.answerTitle, { unit: unitIn(facts, language) }),
      detail: say(inspectionMessages.answerDetail, { municipality: String(facts.municipality) }),
    }),
  ],
  [
    'conversation.acknowledge',
    (facts, language, say) => ({
      title: say(inspectionMessages.conversationTitle, { unit: unitIn(facts, language) }),
      detail: say(inspectionMessages.conversationDetail),
    }),
  ],
  [
    'answers.take',
    (facts, language, say) => ({
      title: say(answersMessages.questionTitle, { unit: unitIn(facts, language) }),
      detail: say(answersMessages.questionDetail, { day: dayOrNone(String(facts.day), language) }),
    }),
  ],
  [
    'answers.give',
    (facts, language, say) => ({
      title: say(answersMessages.giveTitle, { unit: unitIn(facts, language) }),
      detail: say(answersMessages.giveDetail, { day: dayOrNone(String(facts.day), language) }),
    }),
  ],
  [
    'answers.arrived',
    (facts, language, say) => ({
      title: say(answersMessages.arrivedTitle, { unit: unitIn(facts, language) }),
      detail: say(answersMessages.arrivedDetail),
    }),
  ],
];
