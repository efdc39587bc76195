import { z } from 'zod';
import type { TaskDraft } from '../../../kernel/act.ts';
import { defineTask } from '../../../kernel/define-task.ts';
import { factsOfUnit, UnitFacts, unitIn } from '../../../kernel/task-facts.ts';
import type { Suspicion } from '../suspicion.ts';
import { replyTaskMessages as texts } from './task-messages.ts';

/* `called` is empty where it is about no person. */
const SentFacts = UnitFacts.extend({ called: z.string() });

/** The recipient has asked something, and its time runs again with the answer. */
export const askedBack = defineTask({
  kind: 'suspicion.asked-back',
  aboutKind: 'suspicion',
  facts: SentFacts,
  sentence: ({ called, ...to }, { language, say }) => ({
    title: say(called ? texts.askedTitle : texts.askedConsultation, { unit: unitIn(to, language), called }),
    detail: say(texts.askedDetail),
  }),
});

/** The recipient has declined: the unit that handed it over is responsible, and chooses where to send it. */
export const declinedThere = defineTask({
  kind: 'suspicion.declined-there',
  aboutKind: 'suspicion',
  facts: SentFacts,
  sentence: ({ called, ...to }, { language, say }) => ({
    title: say(called ? texts.declinedTitle : texts.declinedConsultation, { unit: unitIn(to, language), called }),
    detail: say(texts.declinedDetail),
  }),
});

/** What the unit that handed something over owes because of what was said back. */
export function senderTasks(stream: string, { exchange, facts, to, status, replyDue }: Suspicion): TaskDraft[] {
  const common = { about: stream, facts: { ...factsOfUnit(to?.unit), called: facts.called ?? '' } };
  const { declined, questions } = exchange;
  return [
    ...questions.map(({ letter, answer }) =>
      askedBack.draft({
        ...common,
        id: letter,
        dueAt: answer === null ? replyDue : null,
        open: answer === null && status === 'asked',
      }),
    ),
    ...(declined
      ? [declinedThere.draft({ ...common, id: declined.act, dueAt: replyDue, open: status === 'declined' })]
      : []),
  ];
}
