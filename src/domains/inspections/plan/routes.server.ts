import type { RealmKey } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import type { Who } from '../../../kernel/who.ts';
import { dataKeyFor } from '../../../platform/acts/data-key.ts';
import { openFile } from '../../../platform/acts/open-file.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { actRoute } from '../../../platform/http/act-route.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { query } from '../../../platform/http/endpoint.ts';
import { httpMessages } from '../../../platform/http/messages.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { endRoom, handing, inviteToRoom, joinRoom, leaveRoom, openRoom } from '../../access/public.server.ts';
import { accessMessages } from '../../access/public.ts';
import { findBetween, sendAnswer, sendLetter } from '../../disclosures/public.server.ts';
import { nobodyToAsk } from '../../disclosures/public.ts';
import { mayList, mayRead } from '../access.ts';
import { letterIdsOf } from '../letter-ids.server.ts';
import { planTexts } from '../schema.ts';
import {
  InspectionAnswer,
  InspectionList,
  InspectionShown,
  InvitationAnswer,
  InvitationShown,
} from '../shown-schema.ts';
import {
  findInRoom,
  findInspection,
  findInvitation,
  inspectionAgain,
  invitationAgain,
  listInspections,
} from '../store.ts';
import { responsibleFor, toChangeResponsible } from './acts/change-responsible.ts';
import { toEndRoom } from './acts/end.ts';
import { toExtract } from './acts/extract.ts';
import { toInvite } from './acts/invite.ts';
import { toJoin } from './acts/join.ts';
import { toOpenRoom } from './acts/open.ts';
import { toPlan } from './acts/plan.ts';
import type { InspectionOf } from './inspection.ts';
import { type InspectionNeeds, showInspection, showInvitation, showRow, textsOf } from './show.server.ts';

/** So many are shown; a unit that plans more at once than this needs no list but a calendar. */
const listed = 200;

const nameOf = ({ who }: AnyCall) => ({
  unit: { sv: who.unitName.sv, en: who.unitName.en },
  house: { sv: who.agencyName.sv, en: who.agencyName.en },
});

/** The plan in its room: opening, planning, inviting, coming, ending, taking the record. */
export function planRoutes(known: InspectionNeeds) {
  const { grounds } = known;
  const showAgain = async (tx: Tx, at: RealmKey, stream: string, call: AnyCall) => ({
    inspection: await showInspection(tx, await inspectionAgain(tx, at, stream), call, known),
  });
  const answered = { answer: InspectionAnswer, show: showAgain };

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

    actRoute(toOpenRoom, {
      ...answered,
      path: '/api/inspections/open',
      status: 201,
      params: Nothing,
      load: async (tx, call) => {
        const { own, input, readable, who } = call;
        if (!own) throw new Problem('forbidden', accessMessages.nowhereToWrite);
        if (await findInspection(tx, readable, input.inspection, { lock: false }))
          throw new Problem('conflict', httpMessages.idUsed);
        const at = await openRoom(tx, input.act.id, 'control');
        const { unit, capacity } = who;
        return { id: input.inspection, at, unit, capacity, name: nameOf(call), secondAct: call.newId() };
      },
      // The unit has come into the room with this very act, and the page offers what it can do there.
      show: (tx, at, stream, call) => showAgain(tx, at, stream, { ...call, who: inside(call.who, at) }),
    }),

    actRoute(toPlan, {
      ...answered,
      path: '/api/inspections/:id/plan',
      status: 200,
      params: ById,
      load: (tx, call) => findPlanned(tx, call, call.params.id),
    }),

    actRoute(toInvite, {
      ...answered,
      path: '/api/inspections/:id/invite',
      status: 200,
      params: ById,
      load: async (tx, call) => {
        const planned = await findPlanned(tx, call, call.params.id);
        if (!planned) return null;
        if (!call.own) throw new Problem('forbidden', accessMessages.nowhereToWrite);
        const between = await findBetween(tx, call, call.input.toUnit, { grounds, consented: nobodyToAsk });
        return { ...planned, ...between, own: call.own, ...letterIdsOf(call) };
      },
      afterAppend: async (tx, { acts }, { at, recipient, letter, agency }, call) => {
        await inviteToRoom(tx, call.input.act.id, at, recipient.unit, letter);
        await sendLetter(tx, call, { acts, from: call.who, agency, now: call.now });
      },
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

    actRoute(toJoin, {
      path: '/api/inspections/invitations/:id/join',
      status: 200,
      params: ById,
      answer: InvitationAnswer,
      load: async (tx, call) => {
        const found = await findInvitation(tx, call.writable, call.params.id, { lock: true });
        if (!found) return null;
        const roomAct = call.newId();
        const room = await joinRoom(tx, found.state.letter, roomAct);
        const inspection = room && (await findInRoom(tx, room));
        const { unit, capacity } = call.who;
        return { ...found, room, inspection: inspection?.id ?? '', unit, name: nameOf(call), capacity, roomAct };
      },
      afterAppend: async (tx, _decision, { room, inspection, state }, call) => {
        // The words of the room's file open for every agency that is in it, under a key that its own key wraps.
        if (room) await dataKeyFor(tx, call.keys, room, inspection, call.who.agency);
        await sendAnswer(tx, call, {
          answers: state.letter,
          becauseAct: call.input.act.id,
          event: 'acknowledged',
          now: call.now,
        });
      },
      show: async (tx, at, stream, call) => ({
        invitation: await showInvitation(tx, await invitationAgain(tx, at, stream), call, grounds),
      }),
    }),

    actRoute(toEndRoom, {
      ...answered,
      path: '/api/inspections/:id/end',
      status: 200,
      params: ById,
      load: (tx, call) => findPlanned(tx, call, call.params.id),
      afterAppend: (tx, { at }, _planned, call) => endRoom(tx, call.input.act.id, at),
    }),

    actRoute(toChangeResponsible, {
      ...answered,
      path: '/api/inspections/:id/responsible',
      status: 200,
      params: ById,
      load: async (tx, call) => {
        const planned = await findPlanned(tx, call, call.params.id);
        return planned && handing(tx, call, planned, responsibleFor(planned));
      },
    }),

    actRoute(toExtract, {
      ...answered,
      path: '/api/inspections/:id/extract',
      status: 200,
      params: ById,
      load: async (tx, call) => {
        const inspection = await findInspection(tx, call.readable, call.params.id, { lock: false });
        if (!inspection) return null;
        if (!call.own) throw new Problem('forbidden', accessMessages.nowhereToWrite);
        const { words } = await openFile(tx, call, inspection.at, inspection.id);
        const { noteIn } = inspection.state;
        return {
          id: inspection.id,
          at: call.own,
          inspection,
          note: noteIn === null ? null : (words.get(noteIn)?.note ?? null),
          texts: textsOf(inspection.state, words),
          now: call.now.toISOString(),
        };
      },
      afterAppend: (tx, _decision, { inspection }, call) => leaveRoom(tx, call.input.act.id, inspection.at),
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

/** An inspection that can be written in now; or one whose room has ended, so that the rule can say so. */
async function findPlanned(tx: Tx, call: AnyCall, id: string): Promise<InspectionOf | null> {
  const open = await findInspection(tx, call.writable, id, { lock: true });
  const found = open ?? (await findInspection(tx, call.readable, id, { lock: false }));
  if (!found || (!open && found.state.endedAt === null)) return null;
  return { ...found, unit: call.who.unit };
}
