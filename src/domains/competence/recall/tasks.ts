import { z } from 'zod';
import { defineTask } from '../../../kernel/define-task.ts';
import { recallMessages } from './messages.ts';

/** Questions that are due today. Nothing is owed: it has no date, and is gone when the questions are answered, ended or passed over. */
export const dueRecall = defineTask({
  kind: 'recall.due',
  aboutKind: 'recall',
  facts: z.object({}),
  sentence: (_facts, { say }) => ({ title: say(recallMessages.taskTitle), detail: say(recallMessages.taskDetail) }),
});
