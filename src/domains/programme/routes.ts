import { z } from 'zod';
import type { RealmKey } from '../../kernel/act.ts';
import { workingRoles as everybody } from '../../kernel/who.ts';
import { withEntries } from '../../platform/acts/with-entries.ts';
import type { Tx } from '../../platform/database/database.ts';
import { actRoute } from '../../platform/http/act-route.ts';
import { type AnyCall, type Call, todayIn } from '../../platform/http/call.ts';
import { Deferred, query } from '../../platform/http/endpoint.ts';
import { ById, Nothing } from '../../platform/http/params.ts';
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
import { fileTypes } from './files/tables-file.server.ts';
import { frameworkAs } from './framework-file.server.ts';
import type { History } from './history-file.ts';
import { moneyRoutes } from './money/routes.server.ts';
import { FrameworkFile, HistoryShown, ProgrammePage, ProgrammeShown } from './programme-schema.ts';
import { type RegisterNeeds, registerRoutes } from './register/routes.server.ts';
import { type ReportNeeds, reportRoutes } from './reports/routes.server.ts';
import { VisitAnswer, VisitShown } from './schema.ts';
import { showProgramme, showProgrammes } from './show-programme.server.ts';
import { rowOf, showVisit } from './show-visit.server.ts';
import { steeringRoutes } from './steering/routes.server.ts';
import { findProgramme, findVisit, findVisitToRead, listProgrammes, listVisits, visitAgain } from './store.ts';
import { beginStream } from './streams/begin-stream.server.ts';
import { onProgramme, programmeAnswered } from './streams/on-programme.server.ts';

const roles = ['programme-lead'] as const;

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

/** `history` is what the project did from 2019 to 2021, `lessons` what results are counted by. */
type ProgrammeNeeds = ReportNeeds & RegisterNeeds & { readonly history: History };

/** The operations of programme. */
export function programmeRoutes(needs: ProgrammeNeeds) {
  const { history, lessons } = needs;
  const answered = programmeAnswered(lessons);
  const on = onProgramme(lessons);

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
      ...answered,
      path: '/api/programmes/open',
      status: 201,
      params: Nothing,
      load: (tx, call) => beginStream(tx, call, call.input.programme, 'G'),
    }),
    actRoute(toFillGoal, on('fill')),
    actRoute(toDecideKeeper, on('decide')),
    actRoute(toChangeProgramme, on('change')),
    actRoute(toSetGoal, on('goal')),
    actRoute(toSetPartner, on('partner')),
    actRoute(toAddRemains, on('remains')),
    actRoute(toEndProgramme, on('end')),
    actRoute(toWithdrawProgrammeEntry, {
      ...on('withdraw-entry'),
      load: async (tx, call) => {
        const found = await findProgramme(tx, call.writable, call.params.id, { lock: true });
        return found && withEntries(tx, call, found);
      },
    }),

    ...moneyRoutes(on),
    ...steeringRoutes(on),
    ...reportRoutes(needs),
    ...registerRoutes(needs),

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
      load: (tx, call) => beginStream(tx, call, call.input.visit, 'B'),
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
