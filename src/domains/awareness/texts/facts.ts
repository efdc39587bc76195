import { z } from 'zod';
import { mostTexts, TextLanguage, TextVersion } from './text.ts';

/** What every step says of the texts that it is about: which, in which version, of which original. What they say is in its words. */
export const StepFacts = z.strictObject({
  language: TextLanguage,
  texts: z.array(TextVersion).min(1).max(mostTexts),
});
export type StepFacts = z.infer<typeof StepFacts>;
