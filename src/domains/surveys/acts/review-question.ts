import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Problem, wrongAt } from '../../../kernel/problem.ts';
import { mayWriteSurvey, surveyRoles } from '../access.ts';
import { surveyMessages } from '../messages.ts';
import { inSurvey, type Survey, whilePreparing } from '../survey.ts';

const ReviewQuestion = z.strictObject({ act: ActEnvelope, question: Uuid });
type ReviewQuestion = z.infer<typeof ReviewQuestion>;
const Facts = ReviewQuestion.omit({ act: true });
type Facts = z.infer<typeof Facts>;

export const reviewQuestion: ActDef<'survey.review', Facts, never> = defineAct({
  type: 'survey.review',
  stream: 'awareness-survey',
  nature: 'decision',
  facts: Facts,
  icon: 'check-circle',
  sentence: () => ({ message: surveyMessages.questionReviewed }),
  retainRule: 'programme',
});

/** A second person has compared a question of the unit's own with its source, in both languages. Never the one who wrote it. */
export const toReview: Doing<ReviewQuestion, Here<Survey>, Here<Survey> & { readonly asker: string }> = {
  act: reviewQuestion,
  input: ReviewQuestion,
  roles: surveyRoles,
  may: mayWriteSurvey,
  possible: whilePreparing,
  refuses: ({ question }, { state, asker }) => {
    const own = state.own.find(({ id }) => id === question);
    if (!own) return wrongAt('question', surveyMessages.noSuchQuestion);
    if (own.reviewed) return new Problem('conflict', surveyMessages.isReviewed);
    return own.by === asker ? new Problem('conflict', surveyMessages.notByAuthor) : null;
  },
  acts: ({ act, question }, { asker: _, ...here }) => [
    reviewQuestion.draft({ ...inSurvey(here, act), facts: { question } }),
  ],
};
