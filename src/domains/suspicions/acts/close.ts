import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Problem } from '../../../kernel/problem.ts';
import { text } from '../../../kernel/text/text.ts';
import { mayClose } from '../access.ts';
import { countClosed } from '../counted.ts';
import { suspicionMessages } from '../messages.ts';
import { closeReasons, outcomes } from '../schema.ts';
import type { Suspicion } from '../suspicion.ts';

const CloseSuspicion = z.strictObject({
  act: ActEnvelope,
  outcome: z.enum(outcomes),
  reason: z.enum(closeReasons),
  /** How many people it was about, for the count: a number, and nothing else that is kept of them. */
  count: z.int().min(0).max(100_000),
  note: text(2000).nullable(),
});
type CloseSuspicion = z.infer<typeof CloseSuspicion>;

/** `letter`: the message by which it was handed over, whose sender hears that it is closed, and nothing of how. */
const Facts = CloseSuspicion.omit({ act: true, note: true }).extend({ letter: Uuid.optional() }).strict();
type Facts = z.infer<typeof Facts>;

const endings = {
  case: suspicionMessages.endedAsCase,
  consultation: suspicionMessages.endedAsAdvice,
  closed: suspicionMessages.endedWithCount,
} as const;

export const closeSuspicion: ActDef<'suspicion.close', Facts, 'reason'> = defineAct({
  type: 'suspicion.close',
  stream: 'suspicion',
  words: ['reason'],
  nature: 'decision',
  facts: Facts,
  icon: 'archive',
  sentence: ({ outcome, count }) => ({ message: endings[outcome], values: { count } }),
  retainRule: 'suspicion',
});

/**
 * The decision to end a suspicion here: as advice on facts without a person, or counted and closed. A person must be responsible first:
 * what is not acknowledged is not closed. The agency that handed it over hears that it is closed, and nothing of how.
 */
export const toClose: Doing<CloseSuspicion, Here<Suspicion>> = {
  act: closeSuspicion,
  input: CloseSuspicion,
  roles: ['officer', 'lead'],
  may: mayClose,
  possible: ({ state: { origin, owner, closed } }) => {
    if (origin === 'sent') return new Problem('conflict', suspicionMessages.ownLetter);
    if (owner === null) return new Problem('conflict', suspicionMessages.nobodyOwns);
    return closed ? new Problem('conflict', suspicionMessages.alreadyClosed) : null;
  },
  acts: ({ act, outcome, reason, count, note }, here) => [
    closeSuspicion.draft({
      at: here.at,
      id: act.id,
      stream: here.id,
      facts: { outcome, reason, count, letter: here.state.letter },
      words: { reason: note },
      basedOn: here.state.heads,
      counts: countClosed({ outcome, reason, on: act.happenedFrom }, here),
    }),
  ],
};
