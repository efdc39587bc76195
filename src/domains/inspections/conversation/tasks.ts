import type { TaskDraft } from '../../../kernel/act.ts';
import { defineTask } from '../../../kernel/define-task.ts';
import { factsOfUnit, UnitFacts, unitIn } from '../../../kernel/task-facts.ts';
import { inspectionMessages } from '../messages.ts';
import type { Conversation } from './conversation.ts';

/** A conversation arrived, and an officer must take it. */
export const conversationToTake = defineTask({
  kind: 'conversation.acknowledge',
  aboutKind: 'conversation',
  facts: UnitFacts,
  sentence: (from, { language, say }) => ({
    title: say(inspectionMessages.conversationTitle, { unit: unitIn(from, language) }),
    detail: say(inspectionMessages.conversationDetail),
  }),
});

/** Minutes until an officer of the coordination unit should have taken it: a person waits who has asked for help. */
const minutesToTake = 60;

export const conversationTasks = (stream: string, { owner, arrivedAt, from }: Conversation): readonly TaskDraft[] =>
  owner !== null
    ? []
    : [
        conversationToTake.draft({
          id: stream,
          about: stream,
          dueAt: new Date(Date.parse(arrivedAt) + minutesToTake * 60_000).toISOString(),
          facts: factsOfUnit(from.unit),
        }),
      ];
