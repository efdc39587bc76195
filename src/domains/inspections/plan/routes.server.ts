import type { RealmKey } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import type { Who } from '../../../kernel/who.ts';
import { dataKeyFor } from '../../../platform/acts/data-key.ts';
import { openFile } from '../../../platform/acts/open-file.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { command, query } from '../../../platform/http/endpoint.ts';
import { httpMessages } from '../../../platform/http/messages.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { endRoom, inviteToRoom, joinRoom, leaveRoom, openRoom } from '../../access/public.server.ts';
import { accessMessages } from '../../access/public.ts';
import { findBetween, sendAnswer, sendLetter } from '../../disclosures/public.server.ts';
import { nobodyToAsk } from '../../disclosures/public.ts';
import { mayList, mayOpen, mayRead, mayWrite } from '../access.ts';
import type { Inspection } from '../act-facts.ts';
import { EndRoom, ExtractRoom, InviteToRoom, JoinRoom, OpenRoom, PlanInspection, planTexts } from '../schema.ts';
import {
  InspectionAnswer,
  InspectionList,
  InspectionShown,
  InvitationAnswer,
  InvitationShown,
} from '../shown-schema.ts';
import { findInRoom, findInspection, findInvitation, listInspections } from '../store.ts';
import { openRoomFor } from './open.ts';
import { revise } from './revise.ts';
import { end, extract, invite, join } from './room.ts';
import { type Known, showInspection, showInvitation, showRow, textsOf } from './show.server.ts';

/** So many are shown; whoever plans more at once than this needs no list but a calendar. */
const listed = 200;

const nameOf = ({ who }: AnyCall) => ({
  unit: { sv: who.unitName.sv, en: who.unitName.en },
  house: { sv: who.house.sv, en: who.house.en },
});

/** The plan in its room: opening, planning, inviting, coming, ending, taking the record. */
export function planRoutes(known: Known) {
  const { grounds } = known;
  const showAgain = async (tx: Tx, at: { country: string; realm: string }, stream: string, call: AnyCall) => {
    const stored = await findInspection(tx, [at], stream, { lock: false });
    if (!stored) throw new Error('An inspection that was just written cannot be read.');
    return { inspection: await showInspection(tx, stored, call, known) };
  };

  return [
    query({
      name: 'inspection.list',
      path: '/api/inspections',
      roles: ['officer', 'reader'],
      params: Nothing,
      input: Nothing,
      answer: InspectionList,
      load: (tx, call) => listInspections(tx, call.readable, listed),
      may: (who, found) =>
        mayList(
          who,
          found.map(({ at }) => at),
        ),
      show: async (_tx, found, call) => ({ items: found.map((one) => showRow(one, call)) }),
    }),

    query({
      name: 'inspection.read',
      path: '/api/inspections/:id',
      roles: ['officer', 'reader'],
      params: ById,
      input: Nothing,
      answer: InspectionShown,
      load: (tx, call) => findInspection(tx, call.readable, call.params.id, { lock: false }),
      may: mayRead,
      show: (tx, stored, call) => showInspection(tx, stored, call, known),
      look: (stored) => ({ at: stored.at, objects: [stored.id], fields: ['plan', 'note', ...planTexts] }),
    }),

    command({
      name: 'room.open',
      path: '/api/inspections/open',
      roles: ['officer'],
      status: 201,
      params: Nothing,
      input: OpenRoom,
      answer: InspectionAnswer,
      load: async (tx, call) => {
        const { own, input, readable, who } = call;
        if (!own) throw new Problem('forbidden', accessMessages.nowhereToWrite);
        if (await findInspection(tx, readable, input.inspection, { lock: false }))
          throw new Problem('conflict', httpMessages.idUsed);
        const room = await openRoom(tx, input.act.id, 'control');
        return { at: room, unit: who.unit, capacity: who.capacity, name: nameOf(call), secondAct: call.newId() };
      },
      may: mayOpen,
      decide: (opening, call) => ({
        at: opening.at,
        stream: call.input.inspection,
        acts: openRoomFor(call.input, opening),
      }),
      // The unit has come into the room with this very act, and the page offers what it can do there.
      show: (tx, at, stream, call) => showAgain(tx, at, stream, { ...call, who: inside(call.who, at) }),
    }),

    command({
      name: 'inspection.plan',
      path: '/api/inspections/:id/plan',
      roles: ['officer'],
      status: 200,
      params: ById,
      input: PlanInspection,
      answer: InspectionAnswer,
      load: (tx, call) => findPlanned(tx, call, call.params.id),
      may: mayGoOn,
      decide: (planned, call) => ({ at: planned.at, stream: planned.id, acts: revise(call.input, planned) }),
      show: showAgain,
    }),

    command({
      name: 'room.invite',
      path: '/api/inspections/:id/invite',
      roles: ['officer'],
      status: 200,
      params: ById,
      input: InviteToRoom,
      answer: InspectionAnswer,
      load: async (tx, call) => {
        const planned = await findPlanned(tx, call, call.params.id);
        if (!planned) return null;
        if (!call.own) throw new Problem('forbidden', accessMessages.nowhereToWrite);
        return {
          ...planned,
          ...(await findBetween(tx, call, call.input.toUnit, { grounds, consented: nobodyToAsk })),
          own: call.own,
          letter: call.newOpaqueId(),
          sendAct: call.newId(),
          crossing: call.newId(),
        };
      },
      may: mayGoOn,
      decide: (inviting, call) => ({ at: inviting.at, stream: inviting.id, acts: invite(call.input, inviting) }),
      carry: async (tx, { acts }, { at, recipient, letter, house }, call) => {
        await inviteToRoom(tx, call.input.act.id, at, recipient.unit, letter);
        await sendLetter(tx, call, { acts, from: call.who, house, now: call.now });
      },
      show: showAgain,
    }),

    query({
      name: 'room.invitation',
      path: '/api/inspections/invitations/:id',
      roles: ['officer', 'reader'],
      params: ById,
      input: Nothing,
      answer: InvitationShown,
      load: (tx, call) => findInvitation(tx, call.readable, call.params.id, { lock: false }),
      may: mayRead,
      show: (tx, stored, call) => showInvitation(tx, stored, call, grounds),
      look: (stored) => ({ at: stored.at, objects: [stored.id], fields: ['purpose'] }),
    }),

    command({
      name: 'room.join',
      path: '/api/inspections/invitations/:id/join',
      roles: ['officer'],
      status: 200,
      params: ById,
      input: JoinRoom,
      answer: InvitationAnswer,
      load: async (tx, call) => {
        const found = await findInvitation(tx, call.writable, call.params.id, { lock: true });
        if (!found) return null;
        const roomAct = call.newId();
        const room = await joinRoom(tx, found.state.letter, roomAct);
        const inspection = room && (await findInRoom(tx, room));
        return {
          id: found.id,
          at: found.at,
          own: found.at,
          invitation: found.state,
          room,
          inspection: inspection?.id ?? '',
          unit: call.who.unit,
          name: nameOf(call),
          capacity: call.who.capacity,
          roomAct,
        };
      },
      may: mayWrite,
      decide: (joining, call) => ({ at: joining.own, stream: joining.id, acts: join(call.input, joining) }),
      carry: async (tx, _decision, { room, inspection, invitation }, call) => {
        // The words of the room's file open for every agency that is in it, under a key that its own key wraps.
        if (room) await dataKeyFor(tx, call.keys, room, inspection, call.who.agency);
        await sendAnswer(tx, call, {
          answers: invitation.letter,
          becauseAct: call.input.act.id,
          event: 'acknowledged',
          now: call.now,
        });
      },
      show: async (tx, at, stream, call) => {
        const stored = await findInvitation(tx, [at], stream, { lock: false });
        if (!stored) throw new Error('An invitation that was just answered cannot be read.');
        return { invitation: await showInvitation(tx, stored, call, grounds) };
      },
    }),

    command({
      name: 'room.end',
      path: '/api/inspections/:id/end',
      roles: ['officer'],
      status: 200,
      params: ById,
      input: EndRoom,
      answer: InspectionAnswer,
      load: async (tx, call) => {
        const planned = await findPlanned(tx, call, call.params.id);
        return planned && { ...planned, unit: call.who.unit };
      },
      may: mayGoOn,
      decide: (planned, call) => ({ at: planned.at, stream: planned.id, acts: end(call.input, planned) }),
      carry: (tx, { at }, _planned, call) => endRoom(tx, call.input.act.id, at),
      show: showAgain,
    }),

    command({
      name: 'room.extract',
      path: '/api/inspections/:id/extract',
      roles: ['officer'],
      status: 200,
      params: ById,
      input: ExtractRoom,
      answer: InspectionAnswer,
      load: async (tx, call) => {
        const found = await findInspection(tx, call.readable, call.params.id, { lock: false });
        if (!found) return null;
        if (!call.own) throw new Problem('forbidden', accessMessages.nowhereToWrite);
        const { words } = await openFile(tx, call, found.at, found.id);
        const { noteIn } = found.state;
        return {
          id: found.id,
          at: call.own,
          room: found.at,
          own: call.own,
          inspection: found.state,
          note: noteIn === null ? null : (words.get(noteIn)?.note ?? null),
          texts: textsOf(found.state, words),
          now: call.now.toISOString(),
        };
      },
      may: mayWrite,
      decide: (extracting, call) => ({
        at: extracting.own,
        stream: extracting.id,
        acts: extract(call.input, extracting),
      }),
      carry: (tx, _decision, { room }, call) => leaveRoom(tx, call.input.act.id, room),
      show: showAgain,
    }),
  ];
}

/** The same person, with the part in the room that their unit has just been given; one that is there already stays as it is. */
function inside(who: Who, at: RealmKey): Who {
  if (who.memberships.some(({ country, realm }) => country === at.country && realm === at.realm)) return who;
  const part = { kind: 'room', track: 'control', mayWrite: true, until: null } as const;
  return {
    ...who,
    memberships: [...who.memberships, { ...part, ...at, ownerUnit: who.unit, capacity: who.capacity }],
  };
}

type Planned = { id: string; at: RealmKey; inspection: Inspection };

/** An inspection that can be written in now; or one whose room has ended, so that the rule can say so. */
async function findPlanned(tx: Tx, call: AnyCall, id: string): Promise<Planned | null> {
  const open = await findInspection(tx, call.writable, id, { lock: true });
  const found = open ?? (await findInspection(tx, call.readable, id, { lock: false }));
  if (!found || (!open && found.state.endedAt === null)) return null;
  return { id: found.id, at: found.at, inspection: found.state };
}

/** Who writes in a room goes on in it; of one that has ended, its members hear that it has. Who makes figures does neither. */
const mayGoOn = (who: Who, { at, inspection }: Planned): boolean =>
  inspection.endedAt === null ? mayWrite(who, { at }) : who.capacity !== 'analysis' && mayRead(who, { at });
