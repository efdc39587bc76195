import type { z } from 'zod';
import { Problem } from '../../../kernel/problem.ts';
import { workingRoles as everybody } from '../../../kernel/who.ts';
import { hasBegun } from '../../../platform/acts/stored-act.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { actRoute } from '../../../platform/http/act-route.ts';
import { type AnyCall, type Call, todayIn } from '../../../platform/http/call.ts';
import { query } from '../../../platform/http/endpoint.ts';
import { httpMessages } from '../../../platform/http/messages.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { accessMessages } from '../../access/public.ts';
import { mayLearn, mayReadException } from '../access.ts';
import type { Lessons } from '../lesson-file.ts';
import { toEndGate } from './acts/end.ts';
import { toOpenException } from './acts/open-exception.ts';
import { toReview } from './acts/review.ts';
import { toSetGate } from './acts/set.ts';
import { gateMessages } from './messages.ts';
import { ExceptionAnswer, ExceptionShown, GateAnswer, GateList, GatesMet } from './schema.ts';
import { showException, showGateList, showGatesMet } from './show.server.ts';
import { exceptionAgain, findException, findGate } from './store.server.ts';

/** What an agency asks for before named acts, and the exceptions from it. */
export function gateRoutes(lessons: Lessons) {
  const listed = {
    answer: GateAnswer,
    show: async (tx: Tx, _at: unknown, gate: string, call: AnyCall) => ({
      gate,
      list: await showGateList(tx, lessons, call),
    }),
  };
  const shown = async (tx: Tx, at: Parameters<typeof exceptionAgain>[1], id: string, call: AnyCall) => ({
    exception: await showException(tx, await exceptionAgain(tx, at, id), call),
  });
  const find = async (tx: Tx, call: Call<z.infer<typeof ById>, unknown>, lock: boolean) => {
    const found = await findException(tx, lock ? call.writable : call.readable, call.params.id, { lock });
    const isOwn = found?.state.owner === call.who.actor;
    // Colleagues are in the same file and read no exception of another; no one reviews their own.
    if (found && !isOwn && !call.who.roles.includes('lead')) throw new Problem('forbidden', accessMessages.mayNot);
    if (found && isOwn && lock) throw new Problem('forbidden', gateMessages.notOwn);
    return found;
  };

  return [
    query({
      name: 'gate.list',
      path: '/api/administration/gates',
      roles: ['administrator'],
      params: Nothing,
      input: Nothing,
      answer: GateList,
      load: async () => ({}),
      may: ({ capacity }) => capacity === 'access-administration',
      show: (tx, _loaded, call) => showGateList(tx, lessons, call),
    }),

    actRoute(toSetGate, {
      ...listed,
      path: '/api/administration/gates',
      status: 201,
      params: Nothing,
      load: async (tx, call) => {
        const { own: at, input } = call;
        if (!at) throw new Problem('forbidden', accessMessages.nowhereToWrite);
        const before = await findGate(tx, [at], input.gate, { lock: true });
        if (before?.state.ended) throw new Problem('conflict', gateMessages.alreadyEnded);
        if (!before && (await hasBegun(tx, at, input.gate))) throw new Problem('conflict', httpMessages.idUsed);
        const course = lessons.courses.find(({ id }) => id === input.course) ?? null;
        return { id: input.gate, at, today: todayIn(call), course, kindBefore: before?.state.kind ?? null };
      },
    }),

    actRoute(toEndGate, {
      ...listed,
      path: '/api/administration/gates/:id/end',
      status: 200,
      params: ById,
      load: (tx, call) => findGate(tx, call.writable, call.params.id, { lock: true }),
    }),

    query({
      name: 'gate.met',
      path: '/api/gates',
      roles: everybody,
      params: Nothing,
      input: Nothing,
      answer: GatesMet,
      load: async () => ({}),
      may: mayLearn,
      show: (tx, _loaded, call) => showGatesMet(tx, lessons, call),
    }),

    actRoute(toOpenException, {
      path: '/api/gates/exceptions',
      status: 201,
      params: Nothing,
      answer: ExceptionAnswer,
      load: async (tx, call) => {
        const { own: at, input } = call;
        if (!at) throw new Problem('forbidden', accessMessages.nowhereToWrite);
        if (await hasBegun(tx, at, input.exception)) throw new Problem('conflict', httpMessages.idUsed);
        return { id: input.exception, at };
      },
      show: shown,
    }),

    query({
      name: 'gate.exception',
      path: '/api/gates/exceptions/:id',
      roles: everybody,
      params: ById,
      input: Nothing,
      answer: ExceptionShown,
      load: (tx, call) => find(tx, call, false),
      may: mayReadException,
      show: (tx, stored, call) => showException(tx, stored, call),
    }),

    actRoute(toReview, {
      path: '/api/gates/exceptions/:id/review',
      status: 200,
      params: ById,
      answer: ExceptionAnswer,
      load: (tx, call) => find(tx, call, true),
      show: shown,
    }),
  ];
}
