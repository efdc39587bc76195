import type { ActDraft, RealmKey } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import type { KeyFacts } from './act-facts.ts';
import { keyAct } from './acts.ts';
import type { Cost } from './identity.ts';
import { isWellLocked } from './lock-strength.ts';
import { tipMessages } from './messages.ts';
import type { MakeTipKey } from './shapes.ts';

/** What was found out about a new key before it is decided on. */
type KeyStanding = {
  readonly at: RealmKey;
  readonly reader: string;
  /** Whether something can be sealed to both of its recipients. */
  readonly sealable: boolean;
  /** What locking it must cost at least. */
  readonly least: Cost;
  readonly rests: NonNullable<KeyFacts['rests']>;
};

/**
 * The decision to seal tips to this key from now on, or from when a second reader has confirmed it. Everything that would close the
 * line for tips, or hand it to somebody, is refused here. The key for emergencies, on paper, must be another one.
 */
export function makeKey(input: MakeTipKey, { at, reader, sealable, least, rests }: KeyStanding): ActDraft[] {
  const { key, recipient, recovery, locked } = input;
  if (recipient === recovery) throw new Problem('invalid', tipMessages.sameKeys);
  if (!sealable) throw new Problem('invalid', tipMessages.notAKey);
  if (!isWellLocked(locked, least)) throw new Problem('invalid', tipMessages.weakLock);
  return [
    keyAct.draft({
      at,
      id: input.act.id,
      stream: key,
      facts: { recipient, recovery, locked: [{ reader, ...locked }], rests },
    }),
  ];
}
