import { z } from 'zod';
import { Method, PartId, Stratum } from '../survey-schema.ts';

/** A survey in a file: how it is drawn and what it asks; for results also who was invited and what was answered. */
export const SurveyInput = z.strictObject({
  method: Method,
  seed: z.int().min(0).max(4_294_967_295).default(1),
  strata: z
    .array(Stratum.extend({ name: z.string().min(1).optional() }).strict())
    .max(60)
    .default([]),
  /** Ids of the bank; or a question of one's own with the letter of its right answer. */
  questions: z
    .array(z.union([z.string(), z.strictObject({ id: z.string(), right: z.string().regex(/^[a-f]$/) })]))
    .min(1)
    .max(60),
  main: z.string(),
  invited: z.record(PartId, z.int().min(0)).default({}),
  /** Part, unit (0 where there are none) and a letter for each question, `-` for "I do not know": `part-1|0|ab-`. */
  answers: z
    .array(z.string().regex(/^[a-z0-9-]{1,40}\|\d{1,5}\|[a-f-]{1,60}$/))
    .max(100_000)
    .default([]),
});
export type SurveyInput = z.infer<typeof SurveyInput>;

export const ResultsInput = SurveyInput.extend({ before: SurveyInput.nullable().default(null) }).strict();
