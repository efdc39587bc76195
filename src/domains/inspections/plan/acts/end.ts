import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { text } from '../../../../kernel/text/text.ts';
import { inspectionMessages } from '../../messages.ts';
import type { InspectionOf } from '../inspection.ts';
import { hasEnded, mayGoOn } from '../may-go-on.ts';

const EndRoom = z.strictObject({ act: ActEnvelope, reason: text(500) });
type EndRoom = z.infer<typeof EndRoom>;

const Facts = z.strictObject({});
type Facts = z.infer<typeof Facts>;

export const endRoom: ActDef<'room.end', Facts, 'reason'> = defineAct({
  type: 'room.end',
  stream: 'inspection',
  words: ['reason'],
  nature: 'decision',
  facts: Facts,
  icon: 'door',
  sentence: () => ({ message: inspectionMessages.roomEnded }),
  retainRule: 'inspection',
});

/** From here on no one writes in the room. Only the unit that leads ends it, and says why. */
export const toEndRoom: Doing<EndRoom, InspectionOf> = {
  act: endRoom,
  input: EndRoom,
  roles: ['officer'],
  may: mayGoOn,
  possible: ({ state, unit }) =>
    hasEnded(state) ?? (state.leadUnit === unit ? null : new Problem('conflict', inspectionMessages.onlyLead)),
  acts: ({ act, reason }, { id, at }) => [endRoom.draft({ at, id: act.id, stream: id, facts: {}, words: { reason } })],
};
