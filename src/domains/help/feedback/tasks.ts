import { z } from 'zod';
import { defineTask } from '../../../kernel/define-task.ts';
import { feedbackTexts as texts } from './messages.ts';

/** Feedback of one’s own that was answered or closed. Nothing in a file asks for it: `listFeedbackNews` does. */
export const answeredFeedback = defineTask({
  kind: 'feedback.answered',
  aboutKind: 'feedback',
  facts: z.object({}),
  sentence: (_facts, { say }) => ({ title: say(texts.answeredTitle), detail: say(texts.answeredDetail) }),
});

/** Feedback that waits for an administrator. */
export const waitingFeedback = defineTask({
  kind: 'feedback.waits',
  aboutKind: 'feedback-list',
  facts: z.object({}),
  sentence: (_facts, { say }) => ({ title: say(texts.waitsTitle), detail: say(texts.waitsDetail) }),
});
