import { z } from 'zod';
import type { RealmKey } from '../../kernel/act.ts';
import { Problem } from '../../kernel/problem.ts';
import { reference } from '../../kernel/reference.ts';
import { workingRoles as everybody } from '../../kernel/who.ts';
import { hasBegun } from '../../platform/acts/stored-act.ts';
import { withEntries } from '../../platform/acts/with-entries.ts';
import type { Tx } from '../../platform/database/database.ts';
import { actRoute } from '../../platform/http/act-route.ts';
import { type AnyCall, type Call, todayIn } from '../../platform/http/call.ts';
import { Deferred, query } from '../../platform/http/endpoint.ts';
import { httpMessages } from '../../platform/http/messages.ts';
import { ById, Nothing } from '../../platform/http/params.ts';
import { accessMessages } from '../access/public.ts';
import type { Lessons } from '../competence/public.ts';
import { mayRead, mayReadAll } from './access.ts';
import { toAddRemains } from './acts/add-remains.ts';
import { toChangeProgramme } from './acts/change-programme.ts';
import { toChangeSeat } from './acts/change-seat.ts';
import { toCheckMondayAct } from './acts/check-monday-act.ts';
import { toCreateVisit } from './acts/create-visit.ts';
import { toDecideKeeper } from './acts/decide-keeper.ts';
import { toDecideMondayAct } from './acts/decide-monday-act.ts';
import { toEndProgramme } from './acts/end-programme.ts';
import { toFillGoal } from './acts/fill-goal.ts';
import { toOpen } from './acts/open.ts';
import { toSetGoal } from './acts/set-goal.ts';
import { toSetPartner } from './acts/set-partner.ts';
import { toWithdrawVisitEntry } from './acts/withdraw.ts';
import { toWithdrawProgrammeEntry } from './acts/withdraw-from-programme.ts';
import { frameworkAs } from './framework-file.server.ts';
import type { History } from './history-file.ts';
import { FrameworkFile, HistoryShown, ProgrammeAnswer, ProgrammePage, ProgrammeShown } from './programme-schema.ts';
import { VisitAnswer, VisitShown } from './schema.ts';
import { showProgramme, showProgrammes } from './show-programme.server.ts';
import { rowOf, showVisit } from './show-visit.server.ts';
import {
  findProgramme,
  findVisit,
  findVisitToRead,
  listProgrammes,
  listVisits,
  programmeAgain,
  visitAgain,
} from './store.ts';

const roles = ['programme-lead'] as const;
const fileTypes = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** One's own file, in which something new may begin under this id, with a reference. */
async function newStream(tx: Tx, call: AnyCall, id: string, letter: string) {
  const { own: at } = call;
  if (!at) throw new Problem('forbidden', accessMessages.nowhereToWrite);
  if (await hasBegun(tx, at, id)) throw new Problem('conflict', httpMessages.idUsed);
  return { id, at, reference: reference(letter, call.random(7)) };
}

const visitAnswered = {
  answer: VisitAnswer,
  show: async (tx: Tx, at: RealmKey, stream: string, call: AnyCall) => ({
    visit: await showVisit(tx, await visitAgain(tx, at, stream), call),
  }),
};

/** Where a person writes on a visit that was made. */
const onVisit = (step: string) =>
  ({
    ...visitAnswered,
    path: `/api/visits/:id/${step}`,
    status: 200,
    params: ById,
    load: async (tx: Tx, call: Call<ById, unknown>) => {
      const found = await findVisit(tx, call.writable, call.params.id, { lock: true });
      return found && { ...found, today: todayIn(call) };
    },
  }) as const;

/** The operations of programme. `history` is what the project did from 2019 to 2021, `lessons` what results are counted by. */
export function programmeRoutes({ history, lessons }: { history: History; lessons: Lessons }) {
  const programmeAnswered = {
    answer: ProgrammeAnswer,
    show: async (tx: Tx, at: RealmKey, stream: string, call: AnyCall) => ({
      programme: await showProgramme(tx, await programmeAgain(tx, at, stream), call, lessons),
    }),
  };
  const onProgramme = (step: string) =>
    ({
      ...programmeAnswered,
      path: `/api/programmes/:id/${step}`,
      status: 200,
      params: ById,
      load: async (tx: Tx, call: Call<ById, unknown>) => {
        const found = await findProgramme(tx, call.writable, call.params.id, { lock: true });
        return found && { ...found, today: todayIn(call) };
      },
    }) as const;

  return [
    query({
      name: 'programme.read',
      path: '/api/programme',
      roles: [...roles],
      params: Nothing,
      input: Nothing,
      answer: ProgrammePage,
      load: async (tx, call) => ({
        programmes: await listProgrammes(tx, call.readable),
        visits: await listVisits(tx, call.readable),
      }),
      may: mayReadAll,
      show: async (tx, { programmes, visits }, call) => {
        const newest = programmes.find(({ state }) => state.ended === null) ?? programmes[0];
        return {
          programme: newest ? await showProgramme(tx, newest, call, lessons) : null,
          programmes: [...(await showProgrammes(tx, programmes, call))],
          visits: visits.map(rowOf),
        };
      },
    }),

    query({
      name: 'programme.one',
      path: '/api/programmes/:id',
      roles: [...roles],
      params: ById,
      input: Nothing,
      answer: ProgrammeShown,
      load: (tx, call) => findProgramme(tx, call.readable, call.params.id, { lock: false }),
      may: mayRead,
      show: (tx, stored, call) => showProgramme(tx, stored, call, lessons),
      look: (stored) => ({ at: stored.at, objects: [stored.id], fields: ['partners', 'keepers'] }),
    }),

    query({
      name: 'programme.framework',
      path: '/api/programmes/:id/framework',
      roles: [...roles],
      params: ById,
      input: z.strictObject({ format: z.enum(['csv', 'xlsx']) }),
      answer: FrameworkFile,
      proof: { of: 'export' },
      load: (tx, call) => findProgramme(tx, call.readable, call.params.id, { lock: false }),
      may: mayRead,
      show: async (tx, stored, call) => {
        const programme = await showProgramme(tx, stored, call, lessons);
        const { format } = call.input;
        return new Deferred(async () => ({
          name: `${programme.reference}.${format}`,
          type: fileTypes[format],
          base64: Buffer.from(await frameworkAs(format, programme, call.texts)).toString('base64'),
        }));
      },
      look: (stored) => ({ at: stored.at, objects: [stored.id], fields: ['results'] }),
    }),

    query({
      name: 'programme.history',
      path: '/api/programme-history',
      roles: everybody,
      params: Nothing,
      input: Nothing,
      answer: HistoryShown,
      load: async () => ({}),
      may: mayReadAll,
      show: async (_tx, _loaded, { texts: { language } }) => ({
        aims: history.aims.map((aim) => aim[language]),
        aimsSource: history.aims_source,
        entries: history.entries.map((entry) => ({ ...entry, text: entry.text[language] })),
        after: history.after.map((entry) => ({ ...entry, text: entry.text[language] })),
      }),
    }),

    actRoute(toOpen, {
      ...programmeAnswered,
      path: '/api/programmes/open',
      status: 201,
      params: Nothing,
      load: (tx, call) => newStream(tx, call, call.input.programme, 'G'),
    }),
    actRoute(toFillGoal, onProgramme('fill')),
    actRoute(toDecideKeeper, onProgramme('decide')),
    actRoute(toChangeProgramme, onProgramme('change')),
    actRoute(toSetGoal, onProgramme('goal')),
    actRoute(toSetPartner, onProgramme('partner')),
    actRoute(toAddRemains, onProgramme('remains')),
    actRoute(toEndProgramme, onProgramme('end')),
    actRoute(toWithdrawProgrammeEntry, {
      ...onProgramme('withdraw-entry'),
      load: async (tx, call) => {
        const found = await findProgramme(tx, call.writable, call.params.id, { lock: true });
        return found && withEntries(tx, call, found);
      },
    }),

    query({
      name: 'visit.read',
      path: '/api/visits/:id',
      roles: [...roles],
      params: ById,
      input: Nothing,
      answer: VisitShown,
      load: (tx, call) => findVisitToRead(tx, call.readable, call.params.id, { lock: false }),
      may: mayRead,
      show: showVisit,
      look: (stored) => ({ at: stored.at, objects: [stored.id], fields: ['seats'] }),
    }),

    actRoute(toCreateVisit, {
      ...visitAnswered,
      path: '/api/visits/create',
      status: 201,
      params: Nothing,
      load: (tx, call) => newStream(tx, call, call.input.visit, 'B'),
    }),
    actRoute(toChangeSeat, onVisit('seat')),
    actRoute(toDecideMondayAct, onVisit('monday-act')),
    actRoute(toCheckMondayAct, onVisit('check')),
    actRoute(toWithdrawVisitEntry, {
      ...onVisit('withdraw'),
      load: async (tx, call) => {
        const found = await findVisit(tx, call.writable, call.params.id, { lock: true });
        return found && withEntries(tx, call, found);
      },
    }),
  ];
}
