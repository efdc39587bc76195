import { z } from 'zod';
import { defineTask } from '../../../kernel/define-task.ts';
import { gateMessages } from './messages.ts';

/** An exception that the manager of the unit has not reviewed. It names no person: who it was is on its page. */
export const exceptionToReview = defineTask({
  kind: 'gate.review',
  aboutKind: 'gate-exception',
  facts: z.object({}),
  sentence: (_facts, { say }) => ({ title: say(gateMessages.taskTitle), detail: say(gateMessages.taskDetail) }),
});

/** Within how many days an exception is reviewed. */
export const reviewWithinDays = 14;

export const reviewBy = (openedAt: string): string =>
  new Date(Date.parse(openedAt) + reviewWithinDays * 86_400_000).toISOString();
