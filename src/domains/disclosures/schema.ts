import { z } from 'zod';
import { Instant } from '../../kernel/dates.ts';
import { Uuid } from '../../kernel/id.ts';

const Both = z.strictObject({ sv: z.string(), en: z.string() });

/** Where a letter comes from, in words. A house and a unit; never a person. */
export const Sender = z.strictObject({ unit: Both, house: Both });
export type Sender = z.infer<typeof Sender>;

/** A kind of letter that carries a snapshot. Which there are is said by the domains that declare them. */
const LetterKindName = z
  .string()
  .regex(/^[a-z][a-z-]{0,39}$/)
  .refine((kind) => kind !== 'answer');

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

export const Letter = z.union([AnswerLetter, SnapshotLetter]);
export type Letter = z.infer<typeof Letter>;
