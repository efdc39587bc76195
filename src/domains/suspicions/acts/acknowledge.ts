import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Problem } from '../../../kernel/problem.ts';
import { mayAcknowledge } from '../access.ts';
import { countTaken } from '../counted.ts';
import { suspicionMessages } from '../messages.ts';
import { replyMessages } from '../replies/messages.ts';
import type { Suspicion } from '../suspicion.ts';

const AcknowledgeSuspicion = z.strictObject({ act: ActEnvelope });
type AcknowledgeSuspicion = z.infer<typeof AcknowledgeSuspicion>;

/** The letter that it came by, so that its sender can get an answer. */
const Facts = z.strictObject({ letter: Uuid });
type Facts = z.infer<typeof Facts>;

export const acknowledgeSuspicion: ActDef<'suspicion.acknowledge', Facts, never> = defineAct({
  type: 'suspicion.acknowledge',
  milestone: true,
  stream: 'suspicion',
  nature: 'decision',
  facts: Facts,
  icon: 'hand-palm',
  sentence: () => ({ message: suspicionMessages.acknowledged }),
  retainRule: 'suspicion',
});

/**
 * The decision to acknowledge a suspicion: from now on a named person is responsible. Refused when a person is, or when it was sent from
 * here.
 */
export const toAcknowledge: Doing<AcknowledgeSuspicion, Here<Suspicion>> = {
  act: acknowledgeSuspicion,
  input: AcknowledgeSuspicion,
  roles: ['officer', 'lead'],
  may: mayAcknowledge,
  possible: ({ state: { origin, owner, closed, exchange } }) => {
    if (origin === 'sent') return new Problem('conflict', suspicionMessages.ownLetter);
    if (owner !== null) return new Problem('conflict', suspicionMessages.alreadyTaken);
    if (exchange.declined) return new Problem('conflict', replyMessages.alreadyDeclined);
    if (exchange.withdrawn) return new Problem('conflict', replyMessages.isWithdrawn);
    return closed ? new Problem('conflict', suspicionMessages.alreadyClosed) : null;
  },
  acts: ({ act }, here) => [
    acknowledgeSuspicion.draft({
      at: here.at,
      id: act.id,
      stream: here.id,
      facts: { letter: here.state.letter },
      basedOn: here.state.heads,
      counts: countTaken(here),
    }),
  ],
};
