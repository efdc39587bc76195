import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../kernel/doing.ts';
import { Problem } from '../../../kernel/problem.ts';
import { mayWriteSurvey, surveyRoles } from '../access.ts';
import { isDrawnFrom } from '../draw-frame.ts';
import { surveyMessages } from '../messages.ts';
import { inSurvey, type Survey, whilePreparing } from '../survey.ts';

const OpenSurvey = z.strictObject({ act: ActEnvelope });
type OpenSurvey = z.infer<typeof OpenSurvey>;
const Facts = z.strictObject({ questions: z.int() });
type Facts = z.infer<typeof Facts>;

export const openSurvey: ActDef<'survey.open', Facts, never> = defineAct({
  type: 'survey.open',
  stream: 'awareness-survey',
  nature: 'decision',
  facts: Facts,
  icon: 'paper-plane-tilt',
  sentence: ({ questions }) => ({ message: surveyMessages.opened, values: { questions } }),
  retainRule: 'programme',
});

/** What a survey lacks before it can ask; null where it lacks nothing. */
export function lacksToOpen({ state }: Here<Survey>): Problem | null {
  const { method, frame, questions, drawn, own } = state;
  if (!questions) return new Problem('conflict', surveyMessages.noQuestions);
  if (own.some(({ id, reviewed }) => !reviewed && questions.ids.includes(id)))
    return new Problem('conflict', surveyMessages.notReviewed);
  if (method === 'open-link') return null;
  if (!frame) return new Problem('conflict', surveyMessages.noFrame);
  if (!drawn) return new Problem('conflict', surveyMessages.notDrawn);
  return isDrawnFrom(drawn, method, frame.strata) ? null : new Problem('conflict', surveyMessages.otherFrame);
}

/** A survey begins to ask. From now on questions, frame and draw stay as they are. */
export const toOpenSurvey: Doing<OpenSurvey, Here<Survey>, Here<Survey> & { readonly today: string }> = {
  act: openSurvey,
  input: OpenSurvey,
  roles: surveyRoles,
  may: mayWriteSurvey,
  possible: (here) => whilePreparing(here) ?? lacksToOpen(here),
  refuses: (_input, { state, today }) =>
    state.closesOn < today ? new Problem('conflict', surveyMessages.closesInPast) : null,
  acts: ({ act }, { today: _, ...here }) => [
    openSurvey.draft({ ...inSurvey(here, act), facts: { questions: here.state.questions?.ids.length ?? 0 } }),
  ],
};
