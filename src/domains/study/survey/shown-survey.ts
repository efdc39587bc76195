import { z } from 'zod';
import { Receipt } from '../../../kernel/act.ts';
import { Uuid } from '../../../kernel/id.ts';
import { QuestionId } from './survey-results.ts';
import { roundKinds } from './words.ts';

/** What the page of the survey is sent. */

export const surveyStates = ['open', 'answered', 'to-come', 'closed', 'published'] as const;

const RoundShown = z.strictObject({
  id: Uuid,
  name: z.string(),
  kind: z.enum(roundKinds),
  from: z.iso.date(),
  to: z.iso.date(),
  state: z.enum(surveyStates),
  asked: z.int(),
  mayEnd: z.boolean(),
  mayPublish: z.boolean(),
});
export type RoundShown = z.infer<typeof RoundShown>;

export const SurveyPage = z.strictObject({
  /** The round that asks today, whether the reader has answered it, and its questions in their language. */
  open: RoundShown.nullable(),
  questions: z.array(
    z.strictObject({
      id: QuestionId,
      group: z.string(),
      groupName: z.string(),
      text: z.string(),
      obstacles: z.array(z.string()),
      verified: z.boolean(),
    }),
  ),
  rounds: z.array(RoundShown),
  /** The agencies that can be asked; only for those who open rounds. */
  agencies: z.array(z.strictObject({ id: z.int(), name: z.string(), asked: z.int().nullable() })),
  may: z.array(z.string()),
});
export type SurveyPage = z.infer<typeof SurveyPage>;

export const SurveyPageAnswer = z.strictObject({ survey: SurveyPage, receipt: Receipt });
export type SurveyPageAnswer = z.infer<typeof SurveyPageAnswer>;
