import { z } from 'zod';
import { ActEnvelope, type RealmKey } from '../../../../kernel/act.ts';
import { Capacity } from '../../../../kernel/capacity.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { GroundRef } from '../../../../kernel/text/ground.ts';
import { Sender } from '../../../disclosures/public.ts';
import { mayWrite } from '../../access.ts';
import { inspectionMessages } from '../../messages.ts';
import type { Invitation } from '../invitation.ts';

/** The invited unit comes, on a ground of its own. */
const JoinRoom = z.strictObject({ act: ActEnvelope, ground: GroundRef });
type JoinRoom = z.infer<typeof JoinRoom>;

/** The same is said twice: in the room, and in the file of the unit that came, where the letter is. */
const Facts = z.strictObject({
  letter: Uuid,
  unit: z.int(),
  who: Sender,
  capacity: Capacity,
  ground: z.string(),
  inspection: Uuid,
});
type Facts = z.infer<typeof Facts>;

export const joinRoom: ActDef<'room.join', Facts, never> = defineAct({
  type: 'room.join',
  stream: null,
  nature: 'decision',
  facts: Facts,
  icon: 'sign-in',
  sentence: ({ who }, language) => ({ message: inspectionMessages.joined, values: { unit: who.unit[language] } }),
  retainRule: 'inspection',
});

type Joining = Here<Invitation> & {
  /** The room, once the database has let the unit in; null when it has ended. */
  readonly room: RealmKey | null;
  /** What the room's plan is called in it, as the room says. */
  readonly inspection: string;
  readonly unit: number;
  readonly name: Sender;
  readonly capacity: Capacity;
  readonly roomAct: string;
};

/** The decision to come, on the agency's own ground. It is recorded in the room and in the file that has the invitation. */
export const toJoin: Doing<JoinRoom, Here<Invitation>, Joining> = {
  act: joinRoom,
  input: JoinRoom,
  roles: ['officer'],
  may: mayWrite,
  possible: ({ state }) => (state.joinedAt === null ? null : new Problem('conflict', inspectionMessages.alreadyJoined)),
  refuses: (_input, { room }) => (room === null ? new Problem('conflict', inspectionMessages.ended) : null),
  acts: ({ act, ground }, { id, at, state, room, inspection, unit, name, capacity, roomAct }) => {
    const facts = { letter: state.letter, unit, who: name, capacity, ground, inspection };
    const said = { facts, ground };
    return [
      joinRoom.draft({ ...said, at, id: act.id, stream: id, streamKind: 'room-invitation' }),
      ...(room
        ? [joinRoom.draft({ ...said, at: room, id: roomAct, stream: inspection, streamKind: 'inspection' })]
        : []),
    ];
  },
};
