import { z } from 'zod';
import { Uuid } from '../../kernel/id.ts';
import type { LetterKind } from '../../kernel/letter.ts';
import { Day, Instant } from '../../kernel/time/dates.ts';
import { applicants, DeskQuestion, deskAnswers, provisions } from './schema.ts';

/** A coordinator asks a social welfare board to apply for a reflection period: a person under an alias wishes it. */
export const PeriodRequest = z.strictObject({ alias: z.string(), language: z.string().nullable(), wishedOn: Day });
export type PeriodRequest = z.infer<typeof PeriodRequest>;
export const requestLetter: LetterKind = {
  kind: 'reflection-request',
  referenceLetter: 'B',
  streamKind: 'reflection-period',
  snapshot: PeriodRequest,
  words: [],
};

/** The application itself. Who it is about is free text: it is stored sealed where it arrives. */
export const PeriodApplication = z.strictObject({
  applicant: z.enum(applicants),
  appliedOn: Day,
  givenNames: z.string(),
  familyName: z.string().optional(),
  birthDate: z.string().optional(),
  account: z.string(),
});
export type PeriodApplication = z.infer<typeof PeriodApplication>;
export const applicationLetter: LetterKind = {
  kind: 'reflection-application',
  referenceLetter: 'B',
  streamKind: 'reflection-application',
  snapshot: PeriodApplication,
  words: ['givenNames', 'familyName', 'birthDate', 'account'],
};

/**
 * What was decided, to the applicant. On which provision it rests goes only to the leader of an investigation: some provisions ask that the
 * person takes part in it, so a helper would read from the paragraph what they must not know.
 */
export const PeriodDecision = z.strictObject({
  application: Uuid,
  outcome: z.enum(['granted', 'refused', 'extended']),
  on: Day,
  lastDay: Day.nullable(),
  endsAt: Instant.nullable(),
  provision: z.enum(provisions).optional(),
});
export type PeriodDecision = z.infer<typeof PeriodDecision>;
export const decisionLetter: LetterKind = {
  kind: 'reflection-decision',
  repliesTo: 'application',
  referenceLetter: 'B',
  streamKind: 'reflection-period',
  snapshot: PeriodDecision,
  words: [],
};

/** What became of the request, to the coordinator who made it: a day, and nothing on which it rests. */
export const StayUntil = z.strictObject({
  request: Uuid,
  state: z.enum(['applied', 'granted', 'refused', 'extended']),
  on: Day,
  until: Day.nullable(),
  endsAt: Instant.nullable(),
});
export type StayUntil = z.infer<typeof StayUntil>;
export const stayUntilLetter: LetterKind = {
  kind: 'stay-until',
  repliesTo: 'request',
  referenceLetter: 'B',
  streamKind: 'reflection-period',
  snapshot: StayUntil,
  words: [],
};

export const deskQuestionLetter: LetterKind = {
  kind: 'desk-question',
  referenceLetter: 'D',
  streamKind: 'desk-question',
  snapshot: DeskQuestion,
  words: [],
};

export const DeskReply = z.strictObject({
  answer: z.enum(deskAnswers),
  places: z.int().min(0).max(50),
  from: Day.nullable(),
  question: Uuid,
  obstacle: z.string().nullable(),
});
export type DeskReply = z.infer<typeof DeskReply>;
export const deskAnswerLetter: LetterKind = {
  kind: 'desk-answer',
  repliesTo: 'question',
  referenceLetter: 'D',
  streamKind: 'desk-request',
  snapshot: DeskReply,
  words: [],
};
