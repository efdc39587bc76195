import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Problem, wrongAt } from '../../../../kernel/problem.ts';
import { text } from '../../../../kernel/text/text.ts';
import { mayAnswer } from '../../access.ts';
import { suspicionMessages } from '../../messages.ts';
import type { Suspicion } from '../../suspicion.ts';
import { replyMessages } from '../messages.ts';
import { type Replying, replyGroundProblem, replyWith } from '../reply-with.ts';
import { Alternative, declineReasons, ReplyWords } from '../schema.ts';

const DeclineSuspicion = z.strictObject({
  act: ActEnvelope,
  reason: z.enum(declineReasons),
  words: ReplyWords.nullable(),
  /** A unit that can be written to, a service in words, or that none is known. One of them is always said. */
  alternative: z.discriminatedUnion('is', [
    z.strictObject({ is: z.literal('unit'), unit: z.int().min(1) }),
    z.strictObject({ is: z.literal('named'), service: text(300) }),
    z.strictObject({ is: z.literal('none-known') }),
  ]),
});
type DeclineSuspicion = z.infer<typeof DeclineSuspicion>;

/** `letter`: the message by which it was handed over. */
const Facts = z.strictObject({ letter: Uuid, reason: z.enum(declineReasons), alternative: Alternative });
type Facts = z.infer<typeof Facts>;

export const declineSuspicion: ActDef<'suspicion.decline', Facts, 'words' | 'service'> = defineAct({
  type: 'suspicion.decline',
  proof: 'disclosure',
  milestone: true,
  stream: 'suspicion',
  words: ['words', 'service'],
  nature: 'decision',
  facts: Facts,
  icon: 'x-circle',
  sentence: () => ({ message: replyMessages.declined }),
  retainRule: 'suspicion',
});

/** The unit that is named instead, found by its number; null where none is named, or where it takes nothing. */
export type Declining = Replying & { readonly instead: Alternative | null };

/**
 * The decision not to take on what was handed over: with a reason, and with where instead. The unit that handed it over is responsible, and
 * reads both. It says nothing of the person that the sender has not said.
 */
export const toDecline: Doing<DeclineSuspicion, Here<Suspicion>, Declining> = {
  act: declineSuspicion,
  input: DeclineSuspicion,
  roles: ['officer', 'lead'],
  may: mayAnswer,
  possible: ({ state: { origin, owner, closed, exchange } }) => {
    if (origin === 'sent') return new Problem('conflict', suspicionMessages.ownLetter);
    if (exchange.declined) return new Problem('conflict', replyMessages.alreadyDeclined);
    if (exchange.withdrawn) return new Problem('conflict', replyMessages.isWithdrawn);
    if (owner !== null) return new Problem('conflict', replyMessages.alreadyResponsible);
    return closed ? new Problem('conflict', suspicionMessages.alreadyClosed) : null;
  },
  refuses: ({ reason, words, alternative }, declining) => {
    if (reason === 'other' && words === null) return wrongAt('words', replyMessages.otherMissing);
    if (alternative.is === 'unit') {
      const { instead, fromUnit, recipient } = declining;
      if (instead?.is !== 'unit' || instead.unit === fromUnit || instead.unit === recipient.unit)
        return wrongAt('alternative.unit', replyMessages.notThatUnit);
    }
    return replyGroundProblem(declining);
  },
  acts: ({ act, reason, words, alternative }, declining) => {
    const named: Alternative =
      alternative.is === 'unit' ? (declining.instead ?? { is: 'none-known' }) : { is: alternative.is };
    const service = alternative.is === 'named' ? alternative.service : null;
    const { id, at, state } = declining;
    return [
      declineSuspicion.draft({
        at,
        id: act.id,
        stream: id,
        facts: { letter: state.letter, reason, alternative: named },
        words: { words, service },
        basedOn: state.heads,
      }),
      ...replyWith(declining, act.id, {
        says: 'declined',
        reason,
        alternative: named,
        ...(words === null ? {} : { words }),
        ...(service === null ? {} : { service }),
      }),
    ];
  },
};
