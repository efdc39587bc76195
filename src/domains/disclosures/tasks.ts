import { z } from 'zod';
import type { TaskDraft } from '../../kernel/act.ts';
import { defineTask } from '../../kernel/define-task.ts';
import { factsOfUnit, UnitFacts, unitIn } from '../../kernel/task-facts.ts';
import { answerDue, type CrossingState } from './crossing.ts';
import { disclosureMessages } from './messages.ts';

const LetterFacts = UnitFacts.extend({ arrived: z.number() });

/** A letter that the other agency has not acknowledged yet. */
export const waitingForAnswer = defineTask({
  kind: 'disclosure.waiting',
  aboutKind: null,
  facts: LetterFacts,
  sentence: ({ arrived, ...to }, { language, say }) => ({
    title: say(disclosureMessages.waitingTitle, { unit: unitIn(to, language) }),
    detail: say(arrived ? disclosureMessages.waitingArrived : disclosureMessages.waitingOnItsWay),
  }),
});

/** A letter that the other agency has acknowledged: no name, no more than that. */
export const answered = defineTask({
  kind: 'disclosure.answered',
  aboutKind: null,
  facts: LetterFacts,
  sentence: (to, { language, say }) => ({
    title: say(disclosureMessages.answeredTitle, { unit: unitIn(to, language) }),
    detail: say(disclosureMessages.answeredDetail),
  }),
});

/** A letter that no one answered within the term of the agency that has it. It is the sender's matter again. */
export const notAnswered = defineTask({
  kind: 'disclosure.lapsed',
  aboutKind: null,
  facts: UnitFacts,
  sentence: (to, { language, say }) => ({
    title: say(disclosureMessages.lapsedTitle, { unit: unitIn(to, language) }),
    detail: say(disclosureMessages.lapsedDetail),
  }),
});

/**
 * What the sender's unit waits for: an acknowledgement, until it comes; then that a person in the other agency has taken it, without a
 * name. After a reply it waits for nothing, nor once it was declined or withdrawn. What lapsed is the sender's to send elsewhere, until it
 * is taken after all.
 */
export function crossingTasks(stream: string, crossing: CrossingState): readonly TaskDraft[] {
  const { isReply, aboutKind, about, to, sentAt, receivedAt, acknowledgedAt, declinedAt, lapsedAt, withdrawal } =
    crossing;
  if (isReply) return [];
  const facts = { ...factsOfUnit(to.unit), arrived: receivedAt ? 1 : 0 };
  const task = { id: stream, aboutKind, about, waits: true, facts };
  if (acknowledgedAt !== null)
    return [answered.draft({ ...task, dueAt: null, open: false, answeredAt: acknowledgedAt })];
  const open = withdrawal === null && declinedAt === null;
  return lapsedAt === null
    ? [waitingForAnswer.draft({ ...task, dueAt: answerDue(sentAt), open })]
    : [notAnswered.draft({ ...task, waits: false, dueAt: lapsedAt, open, facts: factsOfUnit(to.unit) })];
}
