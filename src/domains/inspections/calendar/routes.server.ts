import type { RealmKey } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import { icalendarOf } from '../../../kernel/text/icalendar.ts';
import { hasBegun } from '../../../platform/acts/stored-act.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { actRoute } from '../../../platform/http/act-route.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { query } from '../../../platform/http/endpoint.ts';
import { httpMessages } from '../../../platform/http/messages.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { listColleagues } from '../../access/public.server.ts';
import { accessMessages } from '../../access/public.ts';
import { codeName, type Knowledge } from '../../knowledge/public.ts';
import { mayList, mayRead } from '../access.ts';
import { offeredForCalendar } from '../offered.ts';
import { findInspection } from '../store.ts';
import { toEndCalendar } from './acts/end.ts';
import { toMakeCalendar } from './acts/make.ts';
import { toRenewCalendar } from './acts/renew.ts';
import { calendarMessages } from './messages.ts';
import { CalendarAnswer, CalendarList, type CalendarShown, FileShown } from './schema.ts';
import { calendarAgain, findCalendar, listCalendars, type StoredCalendar } from './store.server.ts';

const listed = 100;

function shown(
  { id, at, state }: StoredCalendar,
  call: AnyCall,
  colleagues: ReadonlyMap<string, string>,
): CalendarShown {
  const mine = state.owner === call.who.actor;
  return {
    id,
    owner: colleagues.get(state.owner) ?? call.who.unitName[call.texts.language],
    mine,
    capacity: state.capacity,
    madeAt: state.madeAt,
    renewedAt: state.renewedAt,
    endedAt: state.endedAt,
    may: offeredForCalendar(call.who, { id, at, state }, call.verbs),
  };
}

const showAgain = async (tx: Tx, at: RealmKey, stream: string, call: AnyCall) => ({
  calendar: shown(await calendarAgain(tx, at, stream), call, await listColleagues(tx)),
});
const answered = { answer: CalendarAnswer, show: showAgain };

async function findOne(
  tx: Tx,
  call: { writable: readonly RealmKey[]; params: { id: string }; who: { actor: string } },
) {
  const found = await findCalendar(tx, call.writable, call.params.id, { lock: true });
  return found && { ...found, actor: call.who.actor };
}

/** Private calendars of one's unit, and one planned visit as a file for those who may read its plan. */
export const calendarRoutes = ({ knowledge }: { readonly knowledge: Knowledge }) => [
  query({
    name: 'calendar.list',
    path: '/api/calendars',
    roles: ['officer'],
    params: Nothing,
    input: Nothing,
    answer: CalendarList,
    load: (tx, call) => listCalendars(tx, call.readable, listed),
    may: (who, found) =>
      mayList(
        who,
        found.map(({ at }) => at),
      ),
    show: async (tx, found, call) => {
      const colleagues = await listColleagues(tx);
      return {
        items: found.filter(({ state }) => state.endedAt === null).map((one) => shown(one, call, colleagues)),
      };
    },
  }),

  actRoute(toMakeCalendar, {
    ...answered,
    path: '/api/calendars',
    status: 201,
    params: Nothing,
    load: async (tx, { own, input, who, texts }) => {
      if (!own) throw new Problem('forbidden', accessMessages.nowhereToWrite);
      if (await hasBegun(tx, own, input.calendar)) throw new Problem('conflict', httpMessages.idUsed);
      return { id: input.calendar, at: own, capacity: who.capacity, language: texts.language };
    },
  }),

  actRoute(toRenewCalendar, {
    ...answered,
    path: '/api/calendars/:id/renew',
    status: 200,
    params: ById,
    load: findOne,
  }),

  actRoute(toEndCalendar, {
    ...answered,
    path: '/api/calendars/:id/end',
    status: 200,
    params: ById,
    load: findOne,
  }),

  query({
    name: 'inspection.calendar-file',
    path: '/api/inspections/:id/calendar-file',
    roles: ['officer', 'reader'],
    params: ById,
    input: Nothing,
    answer: FileShown,
    proof: { of: 'export' },
    load: (tx, call) => findInspection(tx, call.readable, call.params.id, { lock: false }),
    may: mayRead,
    show: async (_tx, { id, state }, call) => {
      const { workplace, startsAt } = state.plan;
      if (!startsAt) return { file: null };
      const { t, language } = call.texts;
      const content = icalendarOf({ name: t(calendarMessages.calendarName), now: call.now.toISOString() }, [
        {
          uid: id,
          startsAt,
          title: workplace?.name ?? t(calendarMessages.visit),
          place: workplace ? [workplace.street, workplace.municipality].filter(Boolean).join(', ') : null,
          about: state.purpose && codeName(knowledge.purposes.entries, state.purpose, language),
        },
      ]);
      const base64 = Buffer.from(content, 'utf8').toString('base64');
      return { file: { name: 'visit.ics', type: 'text/calendar;charset=utf-8', base64 } };
    },
    look: (stored) => ({ at: stored.at, objects: [stored.id], fields: ['plan'] }),
  }),
];
