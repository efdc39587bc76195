import type { RealmKey } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import { hasBegun } from '../../../platform/acts/stored-act.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { command, query } from '../../../platform/http/endpoint.ts';
import { httpMessages } from '../../../platform/http/messages.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { listColleagues } from '../../access/public.server.ts';
import { accessMessages } from '../../access/public.ts';
import { codeName, type Knowledge } from '../../knowledge/public.ts';
import { mayList, mayRead, mayWrite } from '../access.ts';
import { findInspection } from '../store.ts';
import { icalendarOf } from './icalendar.ts';
import { end, make, renew } from './make.ts';
import { calendarMessages } from './messages.ts';
import {
  CalendarAnswer,
  CalendarList,
  type CalendarShown,
  EndCalendar,
  FileShown,
  MakeCalendar,
  RenewCalendar,
} from './schema.ts';
import { findCalendar, listCalendars, type StoredCalendar } from './store.server.ts';

const listed = 100;

function shown(
  { id, at, state }: StoredCalendar,
  call: AnyCall,
  colleagues: ReadonlyMap<string, string>,
): CalendarShown {
  const mine = state.owner === call.who.actor;
  const open = state.endedAt === null && mayWrite(call.who, { at });
  return {
    id,
    owner: colleagues.get(state.owner) ?? call.who.unitName[call.texts.language],
    mine,
    capacity: state.capacity,
    madeAt: state.madeAt,
    renewedAt: state.renewedAt,
    endedAt: state.endedAt,
    may: call.verbs.filter((verb) => open && (verb === 'calendar.end' || (verb === 'calendar.renew' && mine))),
  };
}

async function showAgain(tx: Tx, at: RealmKey, stream: string, call: AnyCall) {
  const stored = await findCalendar(tx, [at], stream, { lock: false });
  if (!stored) throw new Error('A calendar that was just written cannot be read.');
  return { calendar: shown(stored, call, await listColleagues(tx)) };
}

async function findOne(
  tx: Tx,
  call: { writable: readonly RealmKey[]; params: { id: string }; who: { actor: string } },
) {
  const found = await findCalendar(tx, call.writable, call.params.id, { lock: true });
  return found && { id: found.id, at: found.at, calendar: found.state, actor: call.who.actor };
}

/** Private calendars of one's unit, and one planned visit as a file for whoever may read its plan. */
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

  command({
    name: 'calendar.make',
    path: '/api/calendars',
    roles: ['officer'],
    status: 201,
    params: Nothing,
    input: MakeCalendar,
    answer: CalendarAnswer,
    load: async (tx, { own, input, who, texts }) => {
      if (!own) throw new Problem('forbidden', accessMessages.nowhereToWrite);
      if (await hasBegun(tx, own, input.calendar)) throw new Problem('conflict', httpMessages.idUsed);
      return { at: own, capacity: who.capacity, language: texts.language };
    },
    may: mayWrite,
    decide: (making, call) => ({ at: making.at, stream: call.input.calendar, acts: make(call.input, making) }),
    show: showAgain,
  }),

  command({
    name: 'calendar.renew',
    path: '/api/calendars/:id/renew',
    roles: ['officer'],
    status: 200,
    params: ById,
    input: RenewCalendar,
    answer: CalendarAnswer,
    load: findOne,
    may: mayWrite,
    decide: (one, call) => ({ at: one.at, stream: one.id, acts: renew(call.input, one) }),
    show: showAgain,
  }),

  command({
    name: 'calendar.end',
    path: '/api/calendars/:id/end',
    roles: ['officer'],
    status: 200,
    params: ById,
    input: EndCalendar,
    answer: CalendarAnswer,
    load: findOne,
    may: mayWrite,
    decide: (one, call) => ({ at: one.at, stream: one.id, acts: end(call.input, one) }),
    show: showAgain,
  }),

  query({
    name: 'inspection.calendar-file',
    path: '/api/inspections/:id/calendar-file',
    roles: ['officer', 'reader'],
    params: ById,
    input: Nothing,
    answer: FileShown,
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
