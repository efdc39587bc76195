import type { RealmKey } from '../../kernel/act.ts';
import { Problem } from '../../kernel/problem.ts';
import { reference } from '../../kernel/reference.ts';
import { roles as everybody } from '../../kernel/who.ts';
import { hasBegun } from '../../platform/acts/stored-act.ts';
import type { Tx } from '../../platform/database/database.ts';
import { type Call, todayIn } from '../../platform/http/call.ts';
import { command, query } from '../../platform/http/endpoint.ts';
import { httpMessages } from '../../platform/http/messages.ts';
import { ById, Nothing } from '../../platform/http/params.ts';
import { accessMessages } from '../access/public.ts';
import type { Lessons } from '../competence/public.ts';
import { mayRead, mayReadAll, mayWrite } from './access.ts';
import { createVisit } from './create-visit.ts';
import { changeSeat, checkMondayAct, decideMondayAct } from './follow-visit.ts';
import type { History } from './history-file.ts';
import { decideKeeper, fillGoal, openProgramme } from './programme.ts';
import {
  DecideKeeper,
  FillGoal,
  HistoryShown,
  OpenProgramme,
  ProgrammeAnswer,
  ProgrammePage,
} from './programme-schema.ts';
import { ChangeSeat, CheckMondayAct, CreateVisit, DecideMondayAct, VisitAnswer, VisitShown } from './schema.ts';
import { showProgramme } from './show-programme.server.ts';
import { rowOf, showVisit } from './show-visit.server.ts';
import { findNewestProgramme, findProgramme, findVisit, listVisits } from './store.ts';

const roles = ['programme-lead'] as const;

type NewStream = Call<unknown, unknown>;

/** One's own file, in which something new may begin under this id. */
async function ownFileFor(tx: Tx, call: NewStream, stream: string) {
  if (!call.own) throw new Problem('forbidden', accessMessages.nowhereToWrite);
  if (await hasBegun(tx, call.own, stream)) throw new Problem('conflict', httpMessages.idUsed);
  return call.own;
}

async function visitAgain(tx: Tx, at: RealmKey, stream: string, call: NewStream) {
  const stored = await findVisit(tx, [at], stream, { lock: false });
  if (!stored) throw new Error('A visit that was just written cannot be read.');
  return { visit: await showVisit(tx, stored, call) };
}

/** The operations of programme. `history` is what the project did from 2019 to 2021, `lessons` what results are counted by. */
export function programmeRoutes({ history, lessons }: { history: History; lessons: Lessons }) {
  const programmeAgain = async (tx: Tx, at: RealmKey, stream: string, call: NewStream) => {
    const stored = await findProgramme(tx, [at], stream, { lock: false });
    if (!stored) throw new Error('A programme that was just written cannot be read.');
    return { programme: await showProgramme(tx, stored, call, lessons) };
  };

  return [
    query({
      name: 'programme.read',
      path: '/api/programme',
      roles: [...roles],
      params: Nothing,
      input: Nothing,
      answer: ProgrammePage,
      load: async (tx, call) => ({
        programme: await findNewestProgramme(tx, call.readable),
        visits: await listVisits(tx, call.readable),
      }),
      may: mayReadAll,
      show: async (tx, { programme, visits }, call) => ({
        programme: programme && (await showProgramme(tx, programme, call, lessons)),
        visits: visits.map(rowOf),
      }),
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

    command({
      name: 'programme.open',
      path: '/api/programmes/open',
      roles: [...roles],
      status: 201,
      params: Nothing,
      input: OpenProgramme,
      answer: ProgrammeAnswer,
      load: async (tx, call) => ({
        at: await ownFileFor(tx, call, call.input.programme),
        reference: reference('G', call.random(7)),
      }),
      may: mayWrite,
      decide: (file, call) => ({
        at: file.at,
        stream: call.input.programme,
        acts: openProgramme(call.input, file.at, file.reference),
      }),
      show: programmeAgain,
    }),

    command({
      name: 'programme.fill',
      path: '/api/programmes/:id/fill',
      roles: [...roles],
      status: 200,
      params: ById,
      input: FillGoal,
      answer: ProgrammeAnswer,
      load: (tx, call) => findProgramme(tx, call.writable, call.params.id, { lock: true }),
      may: mayWrite,
      decide: (stored, call) => ({ at: stored.at, stream: stored.id, acts: fillGoal(call.input, stored) }),
      show: programmeAgain,
    }),

    command({
      name: 'programme.decide',
      path: '/api/programmes/:id/decide',
      roles: [...roles],
      status: 200,
      params: ById,
      input: DecideKeeper,
      answer: ProgrammeAnswer,
      load: (tx, call) => findProgramme(tx, call.writable, call.params.id, { lock: true }),
      may: mayWrite,
      decide: (stored, call) => ({ at: stored.at, stream: stored.id, acts: decideKeeper(call.input, stored) }),
      show: programmeAgain,
    }),

    query({
      name: 'visit.read',
      path: '/api/visits/:id',
      roles: [...roles],
      params: ById,
      input: Nothing,
      answer: VisitShown,
      load: (tx, call) => findVisit(tx, call.readable, call.params.id, { lock: false }),
      may: mayRead,
      show: showVisit,
      look: (stored) => ({ at: stored.at, objects: [stored.id], fields: ['seats'] }),
    }),

    command({
      name: 'visit.create',
      path: '/api/visits/create',
      roles: [...roles],
      status: 201,
      params: Nothing,
      input: CreateVisit,
      answer: VisitAnswer,
      load: async (tx, call) => ({
        at: await ownFileFor(tx, call, call.input.visit),
        reference: reference('B', call.random(7)),
      }),
      may: mayWrite,
      decide: (file, call) => ({
        at: file.at,
        stream: call.input.visit,
        acts: createVisit(call.input, file.at, file.reference),
      }),
      show: visitAgain,
    }),

    command({
      name: 'visit.seat',
      path: '/api/visits/:id/seat',
      roles: [...roles],
      status: 200,
      params: ById,
      input: ChangeSeat,
      answer: VisitAnswer,
      load: (tx, call) => findVisit(tx, call.writable, call.params.id, { lock: true }),
      may: mayWrite,
      decide: (stored, call) => ({ at: stored.at, stream: stored.id, acts: changeSeat(call.input, stored) }),
      show: visitAgain,
    }),

    command({
      name: 'visit.monday-act',
      path: '/api/visits/:id/monday-act',
      roles: [...roles],
      status: 200,
      params: ById,
      input: DecideMondayAct,
      answer: VisitAnswer,
      load: (tx, call) => findVisit(tx, call.writable, call.params.id, { lock: true }),
      may: mayWrite,
      decide: (stored, call) => ({ at: stored.at, stream: stored.id, acts: decideMondayAct(call.input, stored) }),
      show: visitAgain,
    }),

    command({
      name: 'visit.check',
      path: '/api/visits/:id/check',
      roles: [...roles],
      status: 200,
      params: ById,
      input: CheckMondayAct,
      answer: VisitAnswer,
      load: (tx, call) => findVisit(tx, call.writable, call.params.id, { lock: true }),
      may: mayWrite,
      decide: (stored, call) => ({
        at: stored.at,
        stream: stored.id,
        acts: checkMondayAct(call.input, { ...stored, today: todayIn(call) }),
      }),
      show: visitAgain,
    }),
  ];
}
