import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { mayAskTipKey } from '../../access.ts';
import { Recipient } from '../contents.ts';
import type { Cost } from '../identity.ts';
import { isCostly } from '../keys/lock-strength.ts';
import { Locked } from '../keys/locked.ts';
import { endsOf, opensKey, type SharedKey } from '../keys/shared-key.ts';
import { tipMessages } from '../messages.ts';

/** The public half of what follows from a passphrase, and how it follows: a colleague seals the key to it, without knowing the passphrase. */
const Wish = Locked.omit({ box: true }).extend({ lock: Recipient });

const AskTipKey = Wish.extend({ act: ActEnvelope }).strict();
type AskTipKey = z.infer<typeof AskTipKey>;

/** `ends`: what the reader had asked before. */
const Facts = Wish.extend({ reader: z.string().regex(/^\d{1,19}$/), ends: z.array(Uuid) }).strict();
type Facts = z.infer<typeof Facts>;

export const askKey: ActDef<'tip.key-ask', Facts, never> = defineAct({
  type: 'tip.key-ask',
  proof: 'key',
  stream: 'tip-key',
  nature: 'record',
  facts: Facts,
  icon: 'key',
  sentence: () => ({ message: tipMessages.keyAsked }),
  retainRule: 'signal',
});

type LockFound = SharedKey & { readonly sealable: boolean; readonly least: Cost };

/** A tip reader asks those who open a key to be added to it. Asked again, with another passphrase, the newer one counts. */
export const toAskKey: Doing<AskTipKey, SharedKey, LockFound> = {
  act: askKey,
  input: AskTipKey,
  roles: ['tip-reader'],
  may: mayAskTipKey,
  possible: (key) => {
    if (key.awaits) return new Problem('conflict', tipMessages.keyStillWaits);
    return opensKey(key, key.actor) ? new Problem('conflict', tipMessages.opensAlready) : null;
  },
  refuses: ({ salt, mebibytes, passes }, { sealable, least }) => {
    if (!sealable) return new Problem('invalid', tipMessages.notALock);
    return isCostly({ salt, mebibytes, passes }, least) ? null : new Problem('invalid', tipMessages.weakLock);
  },
  acts: ({ act, lock, salt, mebibytes, passes }, key) => [
    askKey.draft({
      at: key.at,
      id: act.id,
      stream: key.id,
      facts: { reader: key.actor, lock, salt, mebibytes, passes, ends: endsOf(key, key.actor) },
    }),
  ],
};
