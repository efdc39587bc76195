import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Problem } from '../../../kernel/problem.ts';
import { mayAcknowledge } from '../access.ts';
import { signalMessages } from '../messages.ts';
import type { Signal } from '../signal.ts';

export const AcknowledgeSignal = z.strictObject({ act: ActEnvelope });
export type AcknowledgeSignal = z.infer<typeof AcknowledgeSignal>;

/** `letter` is set when what is taken was disclosed by another agency, so that its sender can be notified. */
const Facts = z.strictObject({ letter: Uuid.nullable() });
type Facts = z.infer<typeof Facts>;

export const acknowledgeSignal: ActDef<'signal.acknowledge', Facts, never> = defineAct({
  type: 'signal.acknowledge',
  milestone: true,
  stream: 'signal',
  nature: 'decision',
  facts: Facts,
  icon: 'hand-palm',
  sentence: () => ({ message: signalMessages.acknowledged }),
  retainRule: 'signal',
});

/** The decision to take a signal and answer for it. */
export const toAcknowledge: Doing<AcknowledgeSignal, Here<Signal>> = {
  act: acknowledgeSignal,
  input: AcknowledgeSignal,
  roles: ['officer'],
  may: mayAcknowledge,
  possible: ({ state }) => (state.owner === null ? null : new Problem('conflict', signalMessages.alreadyTaken)),
  acts: ({ act }, { id, at, state }) => [
    acknowledgeSignal.draft({ at, id: act.id, stream: id, facts: { letter: state.letter }, basedOn: state.heads }),
  ],
};
