import { z } from 'zod';
import { line, text } from '../../../../kernel/text/text.ts';
import { CountryCode } from '../../programme-schema.ts';
import { Obstacles } from '../register-schema.ts';

/** What is said of a practice, whole, at first and in each new version. */
export const PracticeContent = z.strictObject({
  country: CountryCode,
  obstacles: Obstacles.min(1),
  what: text(800),
  where: line(200),
  /** Null where none was found. */
  evidence: text(800).nullable(),
  doesNotShow: text(500),
  conditions: text(500),
  source: line(300),
});
type PracticeContent = z.infer<typeof PracticeContent>;

export const PracticeFacts = PracticeContent.pick({ country: true, obstacles: true });
export type PracticeFacts = z.infer<typeof PracticeFacts>;

export const practiceWords = ['what', 'where', 'evidence', 'doesNotShow', 'conditions', 'source'] as const;
export type PracticeWord = (typeof practiceWords)[number];

export const wordsOfPractice = (said: PracticeContent): Record<PracticeWord, string | null> => ({
  ...{ what: said.what, where: said.where, evidence: said.evidence },
  ...{ doesNotShow: said.doesNotShow, conditions: said.conditions, source: said.source },
});
