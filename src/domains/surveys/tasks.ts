import { z } from 'zod';
import type { TaskDraft } from '../../kernel/act.ts';
import { defineTask } from '../../kernel/define-task.ts';
import { surveyMessages } from './messages.ts';
import type { Survey } from './survey.ts';

/** A survey that asks is closed by its last day: only then are there results. */
export const surveyToClose = defineTask({
  kind: 'survey.close',
  aboutKind: 'awareness-survey',
  facts: z.object({ reference: z.string() }),
  sentence: ({ reference }, { say }) => ({
    title: say(surveyMessages.closeTaskTitle),
    detail: say(surveyMessages.closeTaskDetail, { reference }),
  }),
});

export function surveyTasks(stream: string, { reference, opened, closed, closesOn }: Survey): readonly TaskDraft[] {
  if (!opened || closed) return [];
  return [surveyToClose.draft({ id: stream, about: stream, dueAt: `${closesOn}T15:00:00.000Z`, facts: { reference } })];
}
