import { z } from 'zod';
import type { RealmKey } from '../../../kernel/act.ts';
import type { Here } from '../../../kernel/doing.ts';
import { Uuid, uuidV7 } from '../../../kernel/id.ts';
import { Problem, wrongAt } from '../../../kernel/problem.ts';
import { reference } from '../../../kernel/reference.ts';
import { openWordsOf } from '../../../platform/acts/open-file.ts';
import { hasBegun } from '../../../platform/acts/stored-act.ts';
import { randomBytes } from '../../../platform/crypto/digest.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { actRoute } from '../../../platform/http/act-route.ts';
import type { AnyCall, Call } from '../../../platform/http/call.ts';
import { query } from '../../../platform/http/endpoint.ts';
import { httpMessages } from '../../../platform/http/messages.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { handing } from '../../access/public.server.ts';
import { accessMessages } from '../../access/public.ts';
import { mayRead, mayReadAll } from '../access.ts';
import { findProgramme } from '../store.ts';
import { toCancelEvent } from './acts/cancel.ts';
import { toChangeEvent } from './acts/change.ts';
import { responsibleFor, toChangeEventResponsible } from './acts/change-responsible.ts';
import { toCreateEvent } from './acts/create.ts';
import { toEndEvent } from './acts/end.ts';
import { toInvite } from './acts/invite.ts';
import { toRemoveParticipant } from './acts/remove-participant.ts';
import { toRenewLink } from './acts/renew-link.ts';
import { toTakeAttendance } from './acts/take-attendance.ts';
import { type ProgrammeEvent, participantIn, todayAt } from './event.ts';
import { eventMessages } from './event-messages.ts';
import { EventAnswer, EventFile, EventLink, EventList, EventShown } from './event-schema.ts';
import { addressOf, digestOf, feedSecret, knownAs, ownSecret, pageSecret } from './link.server.ts';
import { mailsBecause } from './mail/mails-because.ts';
import { putMails } from './mail/store.server.ts';
import { eventPaper, papersOfEvent } from './paper/event-paper.server.ts';
import { participantsAs } from './participants-file.server.ts';
import { sealPerson } from './personal.server.ts';
import { isOrganiser, showEvent, showEvents } from './show-event.server.ts';
import { eventAgain, findEvent, findKnown, listEvents, putPersonal } from './store.server.ts';
import { takePartJob } from './taking-part/letter-box.server.ts';

const roles = ['programme-lead'] as const;

const answered = {
  answer: EventAnswer,
  show: async (tx: Tx, at: RealmKey, stream: string, call: AnyCall) => ({
    event: await showEvent(tx, await eventAgain(tx, at, stream), call),
  }),
};

/** The event that is written, held until the transaction ends. */
const held = (tx: Tx, call: Call<ById, unknown>) => findEvent(tx, call.writable, call.params.id, { lock: true });

const onEvent = (step: string) =>
  ({
    ...answered,
    path: `/api/events/:id/${step}`,
    status: 200,
    params: ById,
    load: async (tx: Tx, call: Call<ById, unknown>) => {
      const found = await held(tx, call);
      return found && { ...found, today: todayAt(found.state, call.now) };
    },
  }) as const;

/** Tells participants what has changed for them, in the transaction that changed it; mail is sent once it has committed. */
async function tell(
  tx: Tx,
  before: Here<ProgrammeEvent>,
  call: AnyCall,
  done: Parameters<typeof mailsBecause>[2] = {},
): Promise<void> {
  const after = await eventAgain(tx, before.at, before.id);
  const mails = mailsBecause(before.state, after.state, done);
  if (mails.length === 0) return;
  await putMails(tx, before.at, before.id, mails, () => uuidV7(new Date(), randomBytes(16)));
  await call.queue(tx, { kind: takePartJob, unit: call.who.unit, id: before.id });
}

/** The digest of the calendar of a programme, which must be one of one's own. */
async function feedOf(tx: Tx, call: AnyCall, programme: string | null): Promise<string | null> {
  if (programme === null) return null;
  if (!(await findProgramme(tx, call.writable, programme, { lock: false })))
    throw wrongAt('programme', eventMessages.noProgramme);
  return digestOf(feedSecret(call.keys, programme));
}

/** The operations on events. What participants do themselves comes by the pages, and never through here. */
export const eventRoutes = () => [
  query({
    name: 'event.list',
    path: '/api/events',
    roles: [...roles],
    params: Nothing,
    input: z.strictObject({ programme: Uuid.optional() }),
    answer: EventList,
    load: async (tx, call) => ({ events: await listEvents(tx, call.readable, call.input.programme ?? null) }),
    may: mayReadAll,
    show: async (tx, { events }, call) => ({ events: await showEvents(tx, events, call) }),
  }),

  query({
    name: 'event.read',
    path: '/api/events/:id',
    roles: [...roles],
    params: ById,
    input: Nothing,
    answer: EventShown,
    load: (tx, call) => findEvent(tx, call.readable, call.params.id, { lock: false }),
    may: mayRead,
    show: showEvent,
    look: (stored, call) => ({
      at: stored.at,
      objects: [stored.id],
      fields: ['participants', ...(isOrganiser(stored.state, call) ? ['needs'] : [])],
    }),
  }),

  query({
    name: 'event.participants',
    path: '/api/events/:id/participants',
    roles: [...roles],
    params: ById,
    input: z.strictObject({ format: z.enum(['csv', 'xlsx']) }),
    answer: EventFile,
    proof: { of: 'export' },
    load: (tx, call) => findEvent(tx, call.readable, call.params.id, { lock: false }),
    may: mayRead,
    show: async (tx, stored, call) => participantsAs(call.input.format, await showEvent(tx, stored, call), call.texts),
    look: (stored) => ({ at: stored.at, objects: [stored.id], fields: ['participants'] }),
  }),

  query({
    name: 'event.paper',
    path: '/api/events/:id/paper',
    roles: [...roles],
    params: ById,
    input: z.strictObject({ paper: z.enum(papersOfEvent), participant: Uuid.optional() }),
    answer: EventFile,
    proof: { of: 'export' },
    load: (tx, call) => findEvent(tx, call.readable, call.params.id, { lock: false }),
    may: mayRead,
    show: async (tx, stored, call) => eventPaper(await showEvent(tx, stored, call), call),
    look: (stored) => ({ at: stored.at, objects: [stored.id], fields: ['participants'] }),
  }),

  query({
    name: 'event.link',
    path: '/api/events/:id/link',
    roles: [...roles],
    params: ById,
    input: z.strictObject({ participant: Uuid }),
    answer: EventLink,
    proof: { of: 'export' },
    load: (tx, call) => findEvent(tx, call.readable, call.params.id, { lock: false }),
    may: mayRead,
    show: async (_tx, { id, state }, call) => {
      const one = participantIn(state, call.input.participant);
      if (!one || one.code === null) throw new Problem('conflict', eventMessages.noLink);
      return { path: addressOf(one.language, ownSecret(call.keys, id, one.id, one.turn)) };
    },
    look: (stored, call) => ({ at: stored.at, objects: [stored.id, call.input.participant], fields: ['link'] }),
  }),

  actRoute(toCreateEvent, {
    ...answered,
    path: '/api/events/create',
    status: 201,
    params: Nothing,
    load: async (tx, call) => {
      const { own: at, input } = call;
      if (!at) throw new Problem('forbidden', accessMessages.nowhereToWrite);
      if (await hasBegun(tx, at, input.event)) throw new Problem('conflict', httpMessages.idUsed);
      const feed = await feedOf(tx, call, input.programme);
      const page = digestOf(pageSecret(call.keys, input.event));
      return { id: input.event, at, reference: reference('E', call.random(7)), page, feed };
    },
  }),

  actRoute(toChangeEvent, {
    ...onEvent('change'),
    load: async (tx, call) => {
      const found = await held(tx, call);
      if (!found) return null;
      const { at, id, state } = found;
      const words = await openWordsOf(tx, call, at, { stream: id, act: state.planned });
      return { ...found, place: words?.place ?? null, feed: await feedOf(tx, call, call.input.programme) };
    },
    afterAppend: async (tx, decision, before, call) => {
      const moved = decision.acts.some(({ facts }) => (facts as { moved?: boolean }).moved === true);
      await tell(tx, before, call, { moved });
    },
  }),

  actRoute(toInvite, {
    ...onEvent('invite'),
    load: async (tx, call) => {
      const found = await held(tx, call);
      if (!found) return null;
      const { at, id, state } = found;
      const { people } = call.input;
      const known = people.map(({ mail }) => knownAs(call.keys, id, mail));
      const twice = known.flatMap((one, place) =>
        known.findIndex((other) => other.equals(one)) < place ? [place] : [],
      );
      return {
        ...found,
        today: todayAt(state, call.now),
        known: [...(await findKnown(tx, at, id, known)).map((one) => one.at), ...twice],
        codes: people.map(({ participant }) => digestOf(ownSecret(call.keys, id, participant, 0))),
      };
    },
    afterAppend: async (tx, _decision, before, call) => {
      for (const { participant, name, mail, organisation } of call.input.people) {
        const sealed = sealPerson(call.keys, participant, { name, mail, organisation });
        const known = knownAs(call.keys, before.id, mail);
        await putPersonal(tx, before.at, before.id, { id: participant, sealed, known });
      }
      await tell(tx, before, call);
    },
  }),

  actRoute(toRenewLink, {
    ...onEvent('renew-link'),
    load: async (tx, call) => {
      const found = await held(tx, call);
      if (!found) return null;
      const { at, id, state } = found;
      const { participant, mail } = call.input;
      const turn = (participantIn(state, participant)?.turn ?? 0) + 1;
      const same = await findKnown(tx, at, id, [knownAs(call.keys, id, mail)]);
      return {
        ...found,
        code: digestOf(ownSecret(call.keys, id, participant, turn)),
        isKnown: same.some((one) => one.id !== participant),
      };
    },
    afterAppend: async (tx, _decision, before, call) => {
      const { participant, name, mail, organisation } = call.input;
      const sealed = sealPerson(call.keys, participant, { name, mail, organisation });
      await putPersonal(tx, before.at, before.id, {
        id: participant,
        sealed,
        known: knownAs(call.keys, before.id, mail),
      });
      await tell(tx, before, call);
    },
  }),

  actRoute(toRemoveParticipant, {
    ...onEvent('remove'),
    afterAppend: (tx, _decision, before, call) => tell(tx, before, call),
  }),
  actRoute(toTakeAttendance, onEvent('attendance')),
  actRoute(toCancelEvent, {
    ...onEvent('cancel'),
    afterAppend: (tx, _decision, before, call) => tell(tx, before, call),
  }),
  actRoute(toEndEvent, onEvent('end')),
  actRoute(toChangeEventResponsible, {
    ...onEvent('responsible'),
    load: async (tx, call) => {
      const found = await held(tx, call);
      return found && handing(tx, call, found, responsibleFor(found));
    },
  }),
];
