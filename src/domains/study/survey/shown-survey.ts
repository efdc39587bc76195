import { z } from 'zod';
import { ActEnvelope, Receipt } from '../../../kernel/act.ts';
import { Uuid } from '../../../kernel/id.ts';
import { text } from '../../../kernel/text.ts';
import { QuestionId, roundKinds } from './facts.ts';
import { frequencies, helps, workStages } from './words.ts';

/** What the page of the survey is told, and what it sends. */

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
  houses: z.array(z.strictObject({ house: z.int(), name: z.string(), asked: z.int().nullable() })),
  may: z.array(z.string()),
});
export type SurveyPage = z.infer<typeof SurveyPage>;

export const AnswerSurvey = z.strictObject({
  act: ActEnvelope,
  answer: Uuid,
  /**
   * Chance that only the sender ever had. What was sent is kept as a hash, so that sending twice is sending once; without this
   * the answers could be found by hashing all that are possible.
   */
  blind: z.string().regex(/^[0-9a-f]{64}$/),
  answers: z.strictObject({
    stage: z.enum(workStages),
    frequencies: z.record(QuestionId, z.enum(frequencies)),
    helped: z.record(QuestionId, z.enum(helps)),
  }),
});

export const OpenSurvey = z.strictObject({
  act: ActEnvelope,
  survey: Uuid,
  name: text(80),
  kind: z.enum(roundKinds),
  from: z.iso.date(),
  to: z.iso.date(),
  asked: z.array(z.strictObject({ house: z.int().min(1), asked: z.int().min(1).max(100_000) })).max(200),
});
export const CloseSurvey = z.strictObject({ act: ActEnvelope });
export const PublishSurvey = z.strictObject({ act: ActEnvelope });

export const SurveyPageAnswer = z.strictObject({ survey: SurveyPage, receipt: Receipt });
export type SurveyPageAnswer = z.infer<typeof SurveyPageAnswer>;
