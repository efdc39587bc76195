import { z } from 'zod';
import { defineTask } from '../../../kernel/define-task.ts';
import { reviewTaskMessages as texts } from './messages.ts';

/**
 * People whose access is to be reviewed. No act makes it, since it is the passing of a year: `listReviewsDue` gives it, to those who administrate
 * the agency, until each of them was signed for.
 */
export const reviewTask = defineTask({
  kind: 'access.review-due',
  aboutKind: 'access-review',
  facts: z.object({ count: z.number() }),
  sentence: ({ count }, { say }) => ({ title: say(texts.title, { count }), detail: say(texts.detail) }),
});
