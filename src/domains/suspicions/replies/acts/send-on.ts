import { z } from 'zod';
import type { ActDraft } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Here } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { type OnYes, Sender, withdraw } from '../../../disclosures/public.ts';
import type { Suspicion } from '../../suspicion.ts';
import { replyMessages } from '../messages.ts';

/** To whom it went instead, and the hand-over that took its place. */
const Facts = z.strictObject({ to: Sender, suspicion: Uuid });
type Facts = z.infer<typeof Facts>;

export const sendOn: ActDef<'suspicion.send-on', Facts, never> = defineAct({
  type: 'suspicion.send-on',
  stream: 'suspicion',
  nature: 'record',
  facts: Facts,
  icon: 'swap',
  sentence: ({ to }, language) => ({ message: replyMessages.sentOn, values: { unit: to.unit[language] } }),
  retainRule: 'suspicion',
});

/** The hand-over that is sent to another unit, with the id of its act; `letters` as long as the first recipient has not been told. */
export type Instead = Here<Suspicion> & {
  readonly act: string;
  readonly letters: readonly OnYes[];
  readonly acknowledged: boolean;
  readonly now: string;
};

type Next = { readonly because: string; readonly to: Sender; readonly suspicion: string };

/**
 * The hand-over whose place another takes, as the rule of handing over is given it: why it cannot be, and what is recorded then. Apart from
 * that rule, which a phone has too and never sends a second time.
 */
export type Replaced = {
  readonly id: string;
  readonly problem: Problem | null;
  readonly acts: (next: Next) => readonly ActDraft[];
};

/** Why a hand-over cannot be sent to another unit: it is not from here, has a responsible person there, or has gone on before. */
function insteadProblem({ state: { origin, exchange }, acknowledged }: Instead): Problem | null {
  if (origin !== 'sent') return new Problem('conflict', replyMessages.senderWithdraws);
  if (exchange.sentOn) return new Problem('conflict', replyMessages.alreadySentOn);
  return acknowledged ? new Problem('conflict', replyMessages.takenThere) : null;
}

/** Records, in the first hand-over, that another took its place. Where the first recipient could still take it, it is withdrawn there. */
const sendInstead = ({ id, at, act, state, letters, now }: Instead, next: Next): readonly ActDraft[] => [
  sendOn.draft({
    at,
    id: act,
    stream: id,
    facts: { to: next.to, suspicion: next.suspicion },
    basedOn: [next.because, ...state.heads],
  }),
  ...(state.exchange.declined ? [] : withdraw(letters, act, now, 'matter')),
];

export const replacing = (first: Instead): Replaced => ({
  id: first.id,
  problem: insteadProblem(first),
  acts: (next) => sendInstead(first, next),
});
