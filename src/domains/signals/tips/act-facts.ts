import { z } from 'zod';
import { Day } from '../../../kernel/dates.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Recipient } from './contents.ts';

const base64 = (most: number) =>
  z
    .string()
    .regex(/^[A-Za-z0-9+/]+={0,2}$/)
    .max(most);

/** The private half of a key, sealed to what its reader's passphrase stands for. */
export const Locked = z.strictObject({
  salt: base64(64),
  box: base64(2000),
  /** What one guess at the passphrase costs, so that a later version can ask for more and still open this. */
  mebibytes: z.int().min(1).max(1024),
  passes: z.int().min(1).max(20),
});
export type Locked = z.infer<typeof Locked>;

/** What each act of a tip holds besides who and when. What somebody told is in none of them. */
export const KeyFacts = z.strictObject({
  recipient: Recipient,
  recovery: Recipient,
  locked: z
    .array(Locked.extend({ reader: z.string().regex(/^\d{1,19}$/) }).strict())
    .min(1)
    .max(20),
  /**
   * Why it may be used: it is the first of its unit, or whoever made it held the one before. `awaits`: neither, so that a second
   * reader must confirm it. Keys of before say nothing of it, and are in use.
   */
  rests: z.enum(['first', 'proof', 'awaits']).optional(),
});
export type KeyFacts = z.infer<typeof KeyFacts>;

/** Another reader has seen that a key was made. `confirms`: and that it may be used. */
export const KeySeenFacts = z.strictObject({ confirms: z.boolean() });
export type KeySeenFacts = z.infer<typeof KeySeenFacts>;

/** `dangerOn`: the day on which they said that somebody was in danger. Tips of before could not say it unsealed. */
export const OpenFacts = z.strictObject({ answerBy: Day, key: Uuid, dangerOn: Day.optional() });
export type OpenFacts = z.infer<typeof OpenFacts>;

/** `sha256` is of what was sealed, so that the log tells whether it is still the same. */
export const AnswerFacts = z.strictObject({ message: Uuid, sha256: z.string().regex(/^[0-9a-f]{64}$/) });
export type AnswerFacts = z.infer<typeof AnswerFacts>;

export const StopFacts = z.strictObject({});
