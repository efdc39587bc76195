import { z } from 'zod';
import { Uuid } from '../../../kernel/id.ts';
import { text } from '../../../kernel/text/text.ts';
import { Sender } from '../../disclosures/public.ts';

/** Why a unit does not take on what was handed over to it. */
export const declineReasons = [
  'no-place',
  'not-our-area',
  'not-our-mandate',
  'not-our-language',
  'conflict-of-interest',
  'no-one-on-duty',
  'other',
] as const;
export type DeclineReason = (typeof declineReasons)[number];

/** Where instead: a unit that can be written to here, a service in the words of the unit that declines, or none that it knows of. */
export const Alternative = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('unit'), unit: z.int().min(1), name: Sender }),
  z.strictObject({ is: z.literal('named') }),
  z.strictObject({ is: z.literal('none-known') }),
]);
export type Alternative = z.infer<typeof Alternative>;

/** What became of the person, for the unit that handed them over. */
export const results = [
  'safe-place',
  'support-begun',
  'advice',
  'referred-on',
  'went-home',
  'declined-help',
  'not-reached',
] as const;
export type Result = (typeof results)[number];

/** Why the unit that handed it over withdraws it. Only that the consent is gone is told to the recipient. */
export const withdrawReasons = ['consent-withdrawn', 'help-arranged', 'sent-elsewhere', 'mistake'] as const;
export type WithdrawReason = (typeof withdrawReasons)[number];

export const ReplyWords = text(1000);
export const AnswerWords = text(4000);

/** What the recipient says back: it declines, it asks, or, on the person's consent alone, what became of the person. */
export const ReplySnapshot = z.strictObject({
  answers: Uuid,
  says: z.enum(['declined', 'asks', 'outcome']),
  reason: z.enum(declineReasons).optional(),
  alternative: Alternative.optional(),
  result: z.enum(results).optional(),
  /** Why it declines, or what it asks, or what became of the person. */
  words: ReplyWords.optional(),
  /** A service that can be asked instead, as the unit that declines calls it. */
  service: text(300).optional(),
});
export type ReplySnapshot = z.infer<typeof ReplySnapshot>;

/** What the sender answers to a question, in the same hand-over. */
export const AnswerSnapshot = z.strictObject({ question: Uuid, answer: AnswerWords });

/** How long a unit gives for an answer: hours where it is acute, else working days, to ten o'clock of the last. */
export const Term = z.strictObject({ acuteHours: z.int().min(1).max(48), workingDays: z.int().min(1).max(20) });
export type Term = z.infer<typeof Term>;
