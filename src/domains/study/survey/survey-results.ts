import { z } from 'zod';
import { Share } from '../../caseload/public.ts';
import { NameThen } from '../study-name.ts';
import { helps, workStages } from './words.ts';

const Count = z.int().min(0);

export const QuestionId = z.string().regex(/^PS-\d{2}$/);

/** What may be shown of one agency: null where fewer than five answered, or where it would give away another. */
const AgencyAnswered = z.strictObject({
  house: z.int().min(1),
  name: NameThen,
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
  /** Of those who met it at least monthly; empty where it could not be shown. */
  helped: z.array(z.strictObject({ help: z.enum([...helps, 'not-said']), count: Count.nullable() })),
  houses: z.array(z.strictObject({ house: z.int().min(1), often: Share.nullable() })),
});
export type QuestionResult = z.infer<typeof QuestionResult>;

/** What a round gave, suppressed before it was written. Questions are in the order in which they are met most. */
export const SurveyResults = z.strictObject({
  asked: Count,
  answered: Count.nullable(),
  houses: z.array(AgencyAnswered),
  stages: z.array(z.strictObject({ stage: z.enum(workStages), count: Count.nullable() })),
  questions: z.array(QuestionResult),
});
export type SurveyResults = z.infer<typeof SurveyResults>;
