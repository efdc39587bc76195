import { z } from 'zod';
import { ActEnvelope, Receipt } from '../../kernel/act.ts';
import { Instant } from '../../kernel/dates.ts';
import { Uuid } from '../../kernel/id.ts';

const Both = z.strictObject({ sv: z.string(), en: z.string() });

/** Where a letter comes from, in words. An agency and a unit; never a person. */
export const Sender = z.strictObject({ unit: Both, house: Both });
export type Sender = z.infer<typeof Sender>;

/** A kind of letter that carries a snapshot. Which there are is said by the domains that declare them. */
const LetterKindName = z
  .string()
  .regex(/^[a-z][a-z-]{0,39}$/)
  .refine((kind) => kind !== 'answer' && kind !== 'withdrawal');

/** The act of sending: what was chosen, to whom, on which ground. The snapshot itself and the reasons lie sealed beside it. */
export const SendFacts = z.strictObject({
  about: Uuid,
  aboutKind: z.string(),
  kind: LetterKindName,
  letter: Uuid,
  toUnit: z.int(),
  to: Sender,
  ground: z.string(),
  facts: z.array(z.string()).min(1),
  /** The act by which the person gave the yes that it rests on, where it rests on one that was written down. */
  consent: Uuid.optional(),
  /** Set for a reply: nobody has to take it, since it goes on in a file that somebody over there has. */
  isReply: z.literal(true).optional(),
});
export type SendFacts = z.infer<typeof SendFacts>;

/** The act by which a letter arrives: the snapshot, copied into the recipient's realm with ids of its own. */
export const ReceiveFacts = z.strictObject({
  letter: Uuid,
  kind: LetterKindName,
  reference: z.string(),
  from: Sender,
  ground: z.string(),
  sentAt: Instant,
  snapshot: z.record(z.string(), z.unknown()),
  /** Which words came with it, by name. They lie sealed beside the act, never among its facts. */
  words: z.array(z.string()),
});
export type ReceiveFacts = z.infer<typeof ReceiveFacts>;

export const answerEvents = ['received', 'acknowledged'] as const;

/** The act by which an answer arrives: what happened to our letter, and when. No name, no case, no reason. */
export const AnswerFacts = z.strictObject({ letter: Uuid, answers: Uuid, event: z.enum(answerEvents), at: Instant });
export type AnswerFacts = z.infer<typeof AnswerFacts>;

/**
 * The act by which a crossing loses the yes that it rests on, and when the yes was taken back. Without a letter it was
 * stopped on its way: nobody had received it, so there is nobody to tell.
 */
export const WithdrawFacts = z.strictObject({ withdraws: Uuid, to: Sender, at: Instant, letter: Uuid.nullable() });
export type WithdrawFacts = z.infer<typeof WithdrawFacts>;

/**
 * The act by which a matter of the agency that sent hears that a letter about it was stopped: the act that had decided to send
 * it (`undoes`) has come to nothing, and its matter stands as if it had not been done.
 */
export const StopFacts = z.strictObject({ letter: Uuid, undoes: Uuid, to: Sender, at: Instant });
export type StopFacts = z.infer<typeof StopFacts>;

/** The act by which whoever holds a copy hears of it: of which letter, and when. No name and no reason. */
export const WithdrawnFacts = z.strictObject({ letter: Uuid, withdraws: Uuid, at: Instant });
export type WithdrawnFacts = z.infer<typeof WithdrawnFacts>;

/** The act by which somebody there says that they have seen it. */
export const HeedFacts = z.strictObject({ letter: Uuid });
export type HeedFacts = z.infer<typeof HeedFacts>;

/** What lies in the envelope of a letter that carries a snapshot. */
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

/** What lies in the envelope of an answer. */
export const AnswerLetter = z.strictObject({
  version: z.literal(1),
  kind: z.literal('answer'),
  answers: Uuid,
  event: z.enum(answerEvents),
  at: Instant,
});
export type AnswerLetter = z.infer<typeof AnswerLetter>;

/** What lies in the envelope of a letter that follows another: the yes which that one rests on was taken back. */
export const WithdrawalLetter = z.strictObject({
  version: z.literal(1),
  kind: z.literal('withdrawal'),
  withdraws: Uuid,
  at: Instant,
});
export type WithdrawalLetter = z.infer<typeof WithdrawalLetter>;

export const Letter = z.union([AnswerLetter, WithdrawalLetter, SnapshotLetter]);
export type Letter = z.infer<typeof Letter>;

export const AcknowledgeWithdrawal = z.strictObject({ act: ActEnvelope });
export type AcknowledgeWithdrawal = z.infer<typeof AcknowledgeWithdrawal>;

/** The matter in which it was seen. Its page shows the rest. */
export const WithdrawalAnswer = z.strictObject({ about: Uuid, receipt: Receipt });
export type WithdrawalAnswer = z.infer<typeof WithdrawalAnswer>;

/** A letter that was stopped, on the page of the matter from which it was sent, until something is sent again. */
export const StoppedShown = z.strictObject({ to: z.string(), at: Instant });
export type StoppedShown = z.infer<typeof StoppedShown>;

/** A withdrawal on the page of the matter into which it came. */
export const WithdrawalShown = z.strictObject({
  id: Uuid,
  at: Instant,
  arrivedAt: Instant,
  seenAt: Instant.nullable(),
  from: z.string().nullable(),
  /** Whether this reader may say that they have seen it. */
  maySee: z.boolean(),
});
export type WithdrawalShown = z.infer<typeof WithdrawalShown>;
