import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { mayDecideGates } from '../../access.ts';
import type { Gate } from '../gate.ts';
import { gateMessages } from '../messages.ts';

const EndGate = z.strictObject({ act: ActEnvelope });
type EndGate = z.infer<typeof EndGate>;
const Facts = z.strictObject({});

export const endGate: ActDef<'gate.end', z.infer<typeof Facts>, never> = defineAct({
  type: 'gate.end',
  proof: 'administration',
  stream: 'gate',
  nature: 'decision',
  facts: Facts,
  icon: 'door-open',
  sentence: () => ({ message: gateMessages.wasEnded }),
  retainRule: 'account',
});

/** The act asks for no course any more, at once. */
export const toEndGate: Doing<EndGate, Here<Gate>> = {
  act: endGate,
  input: EndGate,
  roles: ['administrator'],
  may: mayDecideGates,
  possible: ({ state }) => (state.ended ? new Problem('conflict', gateMessages.alreadyEnded) : null),
  acts: ({ act }, { id, at }) => [endGate.draft({ at, id: act.id, stream: id, facts: {} })],
};
