import { z } from 'zod';
import { ActEvent, Receipt, Visibility } from '../../../kernel/act.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Day, Instant } from '../../../kernel/time/dates.ts';
import { Recipient, sealedLengths } from './contents.ts';
import { Locked } from './keys/locked.ts';

const lengths: ReadonlySet<number> = new Set(sealedLengths);

/** What was sealed in the browser, in base64. It has one of four lengths, like everything that is sealed. */
export const Sealed = z
  .string()
  .max(350_000)
  .regex(/^[A-Za-z0-9+/]+={0,2}$/)
  .refine((value) => lengths.has((value.length / 4) * 3 - (value.endsWith('==') ? 2 : value.endsWith('=') ? 1 : 0)));

/* What goes out, listed field by field. */

export const tipStates = ['unopened', 'opened', 'answered', 'stopped'] as const;
export const TipState = z.enum(tipStates);
export type TipState = z.infer<typeof TipState>;

/** One row of the list. What the tip says is not in it: no one here can read that. */
export const TipRow = z.strictObject({
  id: Uuid,
  state: TipState,
  answerBy: Day,
  dueAt: Instant,
  openedBy: z.string().nullable(),
  /** Whether it was the one who reads the list. */
  openedByMe: z.boolean(),
  /** The sender says that someone is in danger now. Nothing else of it is outside what is sealed. */
  danger: z.boolean(),
  /** How often the sender has written since. */
  wroteBack: z.int(),
});
export type TipRow = z.infer<typeof TipRow>;

export const TipList = z.strictObject({
  items: z.array(TipRow),
  next: z.string().nullable(),
  /** Whether there is a key of this unit that this reader can open with their passphrase. */
  canOpen: z.boolean(),
  hasKey: z.boolean(),
  /** How many readers ask to be added to that key, for one who can add them. */
  asking: z.int(),
  /** Only in a demo, where every person is invented: the passphrase of its readers. */
  demoPassphrase: z.string().nullable(),
});
export type TipList = z.infer<typeof TipList>;

export const TipMessage = z.strictObject({
  id: Uuid,
  fromWorker: z.boolean(),
  writtenOn: Day.nullable(),
  sealed: z.string(),
});
export type TipMessage = z.infer<typeof TipMessage>;

export const TipShown = z.strictObject({
  id: Uuid,
  state: TipState,
  danger: z.boolean(),
  answerBy: Day,
  dueAt: Instant,
  openedAt: Instant.nullable(),
  openedBy: z.string().nullable(),
  /** The act of opening: a signal that is made of the tip rests on it. */
  openAct: Uuid.nullable(),
  /** The tip as it was sealed; null before it is opened. */
  sealed: z.string().nullable(),
  /** What this reader's passphrase opens, or null where the key was not locked for them. */
  locked: Locked.nullable(),
  recipient: Recipient,
  recovery: Recipient,
  messages: z.array(TipMessage),
  timeline: z.array(ActEvent),
  visibility: Visibility,
  may: z.array(z.string()),
  demoPassphrase: z.string().nullable(),
});
export type TipShown = z.infer<typeof TipShown>;

export const TipAnswered = z.strictObject({ tip: TipShown, receipt: Receipt });
export type TipAnswered = z.infer<typeof TipAnswered>;

export const KeyMade = z.strictObject({
  key: z.strictObject({ id: Uuid, recipient: Recipient, awaits: z.boolean() }),
  receipt: Receipt,
});
export type KeyMade = z.infer<typeof KeyMade>;

/** A key of the unit, as its readers are shown it. */
export const TipKeyRow = z.strictObject({
  id: Uuid,
  recipient: Recipient,
  madeAt: Instant,
  madeBy: z.string(),
  mine: z.boolean(),
  awaits: z.boolean(),
  /** Whether this reader has said that they have seen it. */
  seen: z.boolean(),
  /** What this reader's passphrase opens; null: they do not open it. */
  locked: Locked.nullable(),
  /** Who opens it, since when, and who added them; null for who made it. `id` is null where they are of the unit no more. */
  readers: z.array(
    z.strictObject({
      id: Uuid.nullable(),
      name: z.string(),
      isMe: z.boolean(),
      reads: z.boolean(),
      since: Instant,
      by: z.string().nullable(),
    }),
  ),
  /** Who asks to be added: what the key is sealed to for them, and the characters of it that two people compare. */
  asks: z.array(
    z.strictObject({ id: Uuid.nullable(), name: z.string(), isMe: z.boolean(), lock: Recipient, check: z.string() }),
  ),
  may: z.array(z.string()),
});
export type TipKeyRow = z.infer<typeof TipKeyRow>;

export const TipKeys = z.strictObject({
  items: z.array(TipKeyRow),
  /** What proves that the reader holds the key that is in use: open it. Null: there is no key yet. */
  present: z.strictObject({ id: Uuid, locked: Locked.nullable(), challenge: z.string() }).nullable(),
});
export type TipKeys = z.infer<typeof TipKeys>;
