import { z } from 'zod';
import type { TaskDraft } from '../../../kernel/act.ts';
import { defineTask } from '../../../kernel/define-task.ts';
import { factsOfUnit, UnitFacts, unitIn } from '../../../kernel/task-facts.ts';
import { answerDue } from '../../disclosures/public.ts';
import { dayOrNone } from './day-or-none.ts';
import { answersMessages } from './messages.ts';
import type { AnswersQuestion } from './question.ts';

/* The day of the decision that the answers are for, or `none`. */
const QuestionFacts = UnitFacts.extend({ day: z.string() });

/** A unit asks for answers, and no officer has taken its question. */
export const questionToTake = defineTask({
  kind: 'answers.take',
  aboutKind: 'answers-question',
  facts: QuestionFacts,
  sentence: ({ day, ...from }, { language, say }) => ({
    title: say(answersMessages.questionTitle, { unit: unitIn(from, language) }),
    detail: say(answersMessages.questionDetail, { day: dayOrNone(day, language) }),
  }),
});

/** An officer has taken it, and owes an answer. */
export const answersToGive = defineTask({
  kind: 'answers.give',
  aboutKind: 'answers-question',
  facts: QuestionFacts,
  sentence: ({ day, ...to }, { language, say }) => ({
    title: say(answersMessages.giveTitle, { unit: unitIn(to, language) }),
    detail: say(answersMessages.giveDetail, { day: dayOrNone(day, language) }),
  }),
});

/** The answers have come. */
export const answersArrived = defineTask({
  kind: 'answers.arrived',
  aboutKind: 'answers-question',
  facts: QuestionFacts,
  sentence: (from, { language, say }) => ({
    title: say(answersMessages.arrivedTitle, { unit: unitIn(from, language) }),
    detail: say(answersMessages.arrivedDetail),
  }),
});

/** By the end of the working day of the decision; without one, as soon as any letter should be taken. */
const dueOf = ({ decisionOn, at }: AnswersQuestion): string =>
  decisionOn ? `${decisionOn}T15:00:00.000Z` : answerDue(at);

/**
 * The unit that is asked owes that an officer takes it, and then an answer, which may be a no. The unit that asked learns that answers have
 * come.
 */
export function questionTasks(stream: string, question: AnswersQuestion): readonly TaskDraft[] {
  const { side, other, decisionOn, taken, passedOn, declined, replies } = question;
  const task = { id: stream, about: stream, facts: { ...factsOfUnit(other.unit), day: decisionOn ?? 'none' } };
  if (side === 'asks') {
    const reply = replies.at(-1);
    return reply
      ? [answersArrived.draft({ ...task, dueAt: null, open: false, answeredAt: reply.at, waits: true })]
      : [];
  }
  const dueAt = dueOf(question);
  if (taken === null) return [questionToTake.draft({ ...task, dueAt })];
  const open = passedOn === 0 && declined === null;
  return [answersToGive.draft({ ...task, dueAt, owner: open ? taken.by : null, open })];
}
