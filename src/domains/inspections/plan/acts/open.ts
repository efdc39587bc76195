import { z } from 'zod';
import { ActEnvelope, type RealmKey } from '../../../../kernel/act.ts';
import { Capacity } from '../../../../kernel/capacity.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Sender } from '../../../disclosures/public.ts';
import { standingGround } from '../../../knowledge/public.ts';
import { mayOpen } from '../../access.ts';
import { inspectionMessages } from '../../messages.ts';
import { Purpose } from '../../schema.ts';
import { planInspection } from './plan.ts';

const OpenRoom = z.strictObject({ act: ActEnvelope, inspection: Uuid, purpose: Purpose });
type OpenRoom = z.infer<typeof OpenRoom>;

/** `controller` answers for the personal data that the plan holds: the agency whose unit leads. */
const Facts = z.strictObject({
  leadUnit: z.int(),
  lead: Sender,
  capacity: Capacity,
  controller: Sender.shape.house,
});
type Facts = z.infer<typeof Facts>;

export const openRoom: ActDef<'room.open', Facts, never> = defineAct({
  type: 'room.open',
  stream: 'inspection',
  nature: 'decision',
  facts: Facts,
  icon: 'door-open',
  sentence: () => ({ message: inspectionMessages.roomOpened }),
  retainRule: 'inspection',
});

/** Who opens, and the room that was made for it. `secondAct` comes from outside, so that the rule is the same every time. */
type OpeningRoom = {
  readonly at: RealmKey;
  readonly unit: number;
  readonly name: Sender;
  readonly capacity: Capacity;
  readonly secondAct: string;
};

/** A joint inspection begins with a room and its purpose, in one step: there is no room yet in which anything else could be said. */
export const toOpenRoom: Doing<OpenRoom, unknown, OpeningRoom> = {
  act: openRoom,
  input: OpenRoom,
  roles: ['officer'],
  may: mayOpen,
  acts: ({ act, inspection, purpose }, { at, unit, name, capacity, secondAct }) => [
    openRoom.draft({
      at,
      id: act.id,
      stream: inspection,
      facts: { leadUnit: unit, lead: name, capacity, controller: name.house },
      ground: standingGround('joint-inspection', at.country),
    }),
    planInspection.draft({
      at,
      id: secondAct,
      stream: inspection,
      facts: { said: { purpose }, note: false },
      basedOn: [act.id],
    }),
  ],
};
