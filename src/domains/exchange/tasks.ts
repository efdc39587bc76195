import { z } from 'zod';
import type { TaskDraft } from '../../kernel/act.ts';
import { defineTask } from '../../kernel/define-task.ts';
import { factsOfUnit, UnitFacts, unitIn } from '../../kernel/task-facts.ts';
import type { Claim } from './claim.ts';
import { exchangeMessages } from './messages.ts';

/** A claim from another country that is not acknowledged. */
export const claimToTake = defineTask({
  kind: 'fee-claim.take',
  aboutKind: 'fee-claim',
  facts: UnitFacts.extend({ workers: z.number() }),
  sentence: ({ workers, ...from }, { language, say }) => ({
    title: say(exchangeMessages.taskTitle, { unit: unitIn(from, language) }),
    detail: say(exchangeMessages.taskDetail, { workers }),
  }),
});

/** What the contact abroad owes: to acknowledge it, by its date. */
export const claimTasks = (
  stream: string,
  { origin, responsible, answerDue, from, workers }: Claim,
): readonly TaskDraft[] =>
  origin === 'own' || responsible !== null
    ? []
    : [
        claimToTake.draft({
          id: stream,
          about: stream,
          dueAt: answerDue,
          facts: { ...factsOfUnit(from?.unit), workers: workers ?? 0 },
        }),
      ];
