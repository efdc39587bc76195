import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { mayMakeTipKey } from '../../access.ts';
import { Recipient } from '../contents.ts';
import type { Cost } from '../identity.ts';
import { isWellLocked } from '../keys/lock-strength.ts';
import { Locked } from '../keys/locked.ts';
import { tipMessages } from '../messages.ts';

const MakeTipKey = z.strictObject({
  act: ActEnvelope,
  key: Uuid,
  recipient: Recipient,
  recovery: Recipient,
  locked: Locked,
  /** What was sealed to the present key, opened; null: the reader who makes it does not hold that key. */
  proof: z
    .string()
    .regex(/^[A-Za-z0-9+/]{43}=$/)
    .nullable(),
});
export type MakeTipKey = z.infer<typeof MakeTipKey>;

export const KeyFacts = z.strictObject({
  recipient: Recipient,
  recovery: Recipient,
  locked: z
    .array(Locked.extend({ reader: z.string().regex(/^\d{1,19}$/) }).strict())
    .min(1)
    .max(20),
  /** Why it may be used: it is the first of its unit, or its maker held the one before. `awaits`: neither, so that a second reader must
      confirm it. Keys of before say nothing of it, and are in use. */
  rests: z.enum(['first', 'proof', 'awaits']).optional(),
});
export type KeyFacts = z.infer<typeof KeyFacts>;

export const makeKey: ActDef<'tip.key', KeyFacts, never> = defineAct({
  type: 'tip.key',
  proof: 'key',
  stream: 'tip-key',
  nature: 'decision',
  facts: KeyFacts,
  icon: 'key',
  sentence: () => ({ message: tipMessages.keyMade }),
  retainRule: 'signal',
});

/** What was found out about a new key before it is decided on. */
type KeyStanding = InFile & {
  readonly id: string;
  readonly reader: string;
  /** Whether something can be sealed to both of its recipients. */
  readonly sealable: boolean;
  /** What locking it must cost at least. */
  readonly least: Cost;
  readonly rests: NonNullable<KeyFacts['rests']>;
};

/**
 * The decision to seal tips to this key from now on, or from when a second reader has confirmed it. Everything that would close the line
 * for tips, or hand it to one person, is refused here. The key for emergencies, on paper, must be another one.
 */
export const toMakeKey: Doing<MakeTipKey, InFile, KeyStanding> = {
  act: makeKey,
  input: MakeTipKey,
  roles: ['tip-reader'],
  may: mayMakeTipKey,
  refuses: ({ recipient, recovery, locked }, { sealable, least }) => {
    if (recipient === recovery) return new Problem('invalid', tipMessages.sameKeys);
    if (!sealable) return new Problem('invalid', tipMessages.notAKey);
    return isWellLocked(locked, least) ? null : new Problem('invalid', tipMessages.weakLock);
  },
  acts: ({ act, recipient, recovery, locked }, { id, at, reader, rests }) => [
    makeKey.draft({
      at,
      id: act.id,
      stream: id,
      facts: { recipient, recovery, locked: [{ reader, ...locked }], rests },
    }),
  ],
};
