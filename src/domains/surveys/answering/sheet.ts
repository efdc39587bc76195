import { z } from 'zod';

const Wording = z.strictObject({ sv: z.string(), en: z.string() });

/** What a person who answers is shown: the survey as it was when it opened. */
export const SurveySheet = z.strictObject({
  title: z.string(),
  agency: Wording,
  questions: z.array(
    z.strictObject({
      scene: Wording.nullable(),
      ask: Wording,
      options: z.array(z.strictObject({ id: z.string(), said: Wording })),
    }),
  ),
});
export type SurveySheet = z.infer<typeof SurveySheet>;
