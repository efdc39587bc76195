import { z } from 'zod';
import type { TaskDraft } from '../../../kernel/act.ts';
import { defineTask } from '../../../kernel/define-task.ts';
import { endOf } from '../streams/end-of-day.ts';
import { registerMessages } from './messages.ts';
import type { Recommendation } from './recommendation.ts';

/** A recommendation whose state is to be entered by a day. */
export const recommendationToReview = defineTask({
  kind: 'recommendation.follow',
  aboutKind: 'recommendation',
  facts: z.object({ reference: z.string() }),
  sentence: ({ reference }, { say }) => ({
    title: say(registerMessages.reviewTaskTitle, { reference }),
    detail: say(registerMessages.reviewTaskDetail),
  }),
});

/** Nothing is owed once it is settled, or when no day was set. */
export function recommendationTasks(stream: string, of: Recommendation): readonly TaskDraft[] {
  const { reviewBy, code, reference, owner, states } = of;
  const state = states.at(-1)?.state;
  if (reviewBy === null || state === 'carried-out' || state === 'rejected') return [];
  return [
    recommendationToReview.draft({
      ...{ id: stream, about: stream, owner },
      dueAt: endOf(reviewBy),
      facts: { reference: code ?? reference },
    }),
  ];
}
