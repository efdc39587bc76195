import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { text } from '../../../../kernel/text/text.ts';
import { type OnYes, withdraw } from '../../../disclosures/public.ts';
import { mayAnswer } from '../../access.ts';
import type { Suspicion } from '../../suspicion.ts';
import { replyMessages } from '../messages.ts';
import { withdrawReasons } from '../schema.ts';

const WithdrawSuspicion = z.strictObject({
  act: ActEnvelope,
  reason: z.enum(withdrawReasons),
  /** Stays in this agency. */
  note: text(500).nullable(),
});
type WithdrawSuspicion = z.infer<typeof WithdrawSuspicion>;

const Facts = z.strictObject({ reason: z.enum(withdrawReasons) });
type Facts = z.infer<typeof Facts>;

export const withdrawSuspicion: ActDef<'suspicion.withdraw', Facts, 'note'> = defineAct({
  type: 'suspicion.withdraw',
  stream: 'suspicion',
  words: ['note'],
  nature: 'decision',
  facts: Facts,
  icon: 'x-circle',
  sentence: () => ({ message: replyMessages.withdrew }),
  retainRule: 'suspicion',
});

/** The message that handed it over, where it is not withdrawn yet: stopped if it has not arrived, else followed by a notice. */
export type Withdrawing = Here<Suspicion> & { readonly letters: readonly OnYes[]; readonly now: string };

/** Withdraws what was handed over. The recipient is told that, and whether it is the person's consent that is gone; no more of why. */
export const toWithdraw: Doing<WithdrawSuspicion, Here<Suspicion>, Withdrawing> = {
  act: withdrawSuspicion,
  input: WithdrawSuspicion,
  roles: ['officer', 'lead'],
  may: mayAnswer,
  possible: ({ state: { origin, exchange } }) => {
    if (origin !== 'sent') return new Problem('conflict', replyMessages.senderWithdraws);
    return exchange.withdrawn || exchange.sentOn ? new Problem('conflict', replyMessages.alreadyWithdrawn) : null;
  },
  acts: ({ act, reason, note }, { id, at, state, letters, now }) => [
    withdrawSuspicion.draft({
      at,
      id: act.id,
      stream: id,
      facts: { reason },
      words: { note },
      basedOn: state.heads,
    }),
    ...withdraw(letters, act.id, now, reason === 'consent-withdrawn' ? 'consent' : 'matter'),
  ],
};
