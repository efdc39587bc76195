import { z } from 'zod';
import { Receipt } from '../../kernel/act.ts';
import { Uuid } from '../../kernel/id.ts';
import { Instant } from '../../kernel/time/dates.ts';

const Both = z.strictObject({ sv: z.string(), en: z.string() });

/** Where a letter comes from, in words. An agency and a unit; never a person. */
export const Sender = z.strictObject({ unit: Both, house: Both });
export type Sender = z.infer<typeof Sender>;

/** A kind of letter that carries a snapshot. Which there are is said by the domains that declare them. */
export const LetterKindName = z
  .string()
  .regex(/^[a-z][a-z-]{0,39}$/)
  .refine((kind) => kind !== 'answer' && kind !== 'withdrawal');

/**
 * What the agency that has a letter says of it: delivered, taken on, not taken on, not answered in time, finished. What a person there
 * decided and why goes by a letter of its own.
 */
export const answerEvents = ['received', 'acknowledged', 'declined', 'lapsed', 'closed'] as const;

/** What is in the envelope of a letter that carries a snapshot. */
export const SnapshotLetter = z.strictObject({
  version: z.literal(1),
  kind: LetterKindName,
  from: Sender,
  ground: z.string(),
  purpose: z.string(),
  sentAt: Instant,
  snapshot: z.record(z.string(), z.unknown()),
});
export type SnapshotLetter = z.infer<typeof SnapshotLetter>;

/** What is in the envelope of an answer. */
export const AnswerLetter = z.strictObject({
  version: z.literal(1),
  kind: z.literal('answer'),
  answers: Uuid,
  event: z.enum(answerEvents),
  at: Instant,
});
export type AnswerLetter = z.infer<typeof AnswerLetter>;

/** Why what was sent is withdrawn: the person's consent is gone, or the agency that sent it has withdrawn the matter. */
export const withdrawnFor = ['consent', 'matter'] as const;

/** What is in the envelope of a letter that follows another: that one is withdrawn. Without a word of why, it is the consent that is gone. */
export const WithdrawalLetter = z.strictObject({
  version: z.literal(1),
  kind: z.literal('withdrawal'),
  withdraws: Uuid,
  at: Instant,
  why: z.enum(withdrawnFor).optional(),
});
export type WithdrawalLetter = z.infer<typeof WithdrawalLetter>;

export const Letter = z.union([AnswerLetter, WithdrawalLetter, SnapshotLetter]);
export type Letter = z.infer<typeof Letter>;

/** The matter in which it was seen. Its page shows the rest. */
export const WithdrawalAnswer = z.strictObject({ about: Uuid, receipt: Receipt });
export type WithdrawalAnswer = z.infer<typeof WithdrawalAnswer>;

/** A letter that was stopped, on the page of the matter from which it was sent, until something is sent again. */
export const StoppedShown = z.strictObject({ to: z.string(), at: Instant });
export type StoppedShown = z.infer<typeof StoppedShown>;

/** A withdrawal on the page of the matter into which it came. */
export const WithdrawalShown = z.strictObject({
  id: Uuid,
  why: z.enum(withdrawnFor),
  at: Instant,
  arrivedAt: Instant,
  seenAt: Instant.nullable(),
  from: z.string().nullable(),
  /** Whether this reader may say that they have seen it. */
  maySee: z.boolean(),
});
export type WithdrawalShown = z.infer<typeof WithdrawalShown>;
