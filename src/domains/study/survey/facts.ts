import { z } from 'zod';
import { Uuid } from '../../../kernel/id.ts';
import { Share } from '../schema.ts';
import { helps, workStages } from './words.ts';

const Named = z.strictObject({ sv: z.string(), en: z.string() });
const Count = z.int().min(0);
export const QuestionId = z.string().regex(/^PS-\d{2}$/);

/** A baseline, or the same questions again. The two are never put together. */
export const roundKinds = ['baseline', 'repeat'] as const;

/** How many of an agency were asked: without it nobody can say how many of them answered. */
const Asked = z.strictObject({ house: z.int().min(1), name: Named, asked: z.int().min(1).max(100_000) });

/** A round is opened: what is asked, from when to when, and of how many. */
export const OpenSurveyFacts = z.strictObject({
  name: z.string().min(1).max(80),
  kind: z.enum(roundKinds),
  from: z.iso.date(),
  to: z.iso.date(),
  questions: z.array(QuestionId).min(1).max(15),
  asked: z.array(Asked).min(1).max(200),
  invented: z.boolean(),
});
export type OpenSurveyFacts = z.infer<typeof OpenSurveyFacts>;

/** A round is ended before its last day: on this one. */
export const CloseSurveyFacts = z.strictObject({ on: z.iso.date() });
export type CloseSurveyFacts = z.infer<typeof CloseSurveyFacts>;

/** That somebody answered, and nothing of what: what they answered is added to the count of their agency and kept nowhere. */
export const AnswerSurveyFacts = z.strictObject({ survey: Uuid });
export type AnswerSurveyFacts = z.infer<typeof AnswerSurveyFacts>;

/** What may be told of one agency: null where fewer than five answered, or where it would give away another. */
const HouseAnswered = z.strictObject({
  house: z.int().min(1),
  name: Named,
  asked: Count.nullable(),
  answered: Count.nullable(),
});

const QuestionResult = z.strictObject({
  question: QuestionId,
  obstacles: z.array(z.string()).min(1),
  /** Met at least monthly, of those who could say. */
  often: Share.nullable(),
  cannotSay: Count.nullable(),
  /** From how many are surely met more often to how many surely less. */
  rank: z.tuple([z.int(), z.int()]).nullable(),
  /** Of those who met it at least monthly; empty where it could not be told. */
  helped: z.array(z.strictObject({ help: z.enum([...helps, 'not-said']), count: Count.nullable() })),
  houses: z.array(z.strictObject({ house: z.int().min(1), often: Share.nullable() })),
});
export type QuestionResult = z.infer<typeof QuestionResult>;

/** What a round gave, suppressed before it was written. Questions stand in the order in which they are met most. */
export const SurveyResults = z.strictObject({
  asked: Count,
  answered: Count.nullable(),
  houses: z.array(HouseAnswered),
  stages: z.array(z.strictObject({ stage: z.enum(workStages), count: Count.nullable() })),
  questions: z.array(QuestionResult),
});
export type SurveyResults = z.infer<typeof SurveyResults>;

export const PublishSurveyFacts = z.strictObject({ results: SurveyResults });
export type PublishSurveyFacts = z.infer<typeof PublishSurveyFacts>;
