import type { RealmKey } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import { hasBegun } from '../../../platform/acts/stored-act.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { actRoute } from '../../../platform/http/act-route.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { query } from '../../../platform/http/endpoint.ts';
import { httpMessages } from '../../../platform/http/messages.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { accessMessages } from '../../access/public.ts';
import { mayList, mayRead } from '../access.ts';
import { findInspection } from '../store.ts';
import { toChoose } from './acts/choose.ts';
import { toDraw } from './acts/draw.ts';
import { toListWorkplaces } from './acts/list-workplaces.ts';
import { toPropose } from './acts/propose.ts';
import { toPutAside } from './acts/put-aside.ts';
import { toWeigh } from './acts/weigh.ts';
import { nextIsDrawn } from './next-is-drawn.ts';
import { CandidateAnswer, CandidateList, CandidateShown, PoolAnswer, PoolShown } from './schema.ts';
import { loadList, showCandidate, showList, showPool } from './show.server.ts';
import { candidateAgain, findCandidate, findPool, listCandidates, poolAgain } from './store.server.ts';

const answered = {
  answer: CandidateAnswer,
  show: async (tx: Tx, at: RealmKey, stream: string, call: AnyCall) => ({
    candidate: await showCandidate(tx, await candidateAgain(tx, at, stream), call),
  }),
};
const answeredByPool = {
  answer: PoolAnswer,
  show: async (tx: Tx, at: RealmKey, stream: string, call: AnyCall) => ({
    pool: await showPool(tx, await poolAgain(tx, at, stream), call),
  }),
};

/** One's own file, in which something of this id has not begun. */
async function ownAndNew(tx: Tx, own: RealmKey | null, id: string): Promise<RealmKey> {
  if (!own) throw new Problem('forbidden', accessMessages.nowhereToWrite);
  if (await hasBegun(tx, own, id)) throw new Problem('conflict', httpMessages.idUsed);
  return own;
}

const findOne = (tx: Tx, call: { writable: readonly RealmKey[]; params: { id: string } }) =>
  findCandidate(tx, call.writable, call.params.id, { lock: true });

/** Workplaces that are proposed or drawn for a visit, and what is decided of them. */
export const candidateRoutes = () => [
  query({
    name: 'candidate.list',
    path: '/api/candidates',
    roles: ['officer', 'reader'],
    params: Nothing,
    input: Nothing,
    answer: CandidateList,
    load: loadList,
    may: (who, { open, chosen, aside, pools }) =>
      mayList(
        who,
        [...open, ...chosen, ...aside, ...pools].map(({ at }) => at),
      ),
    show: showList,
  }),

  query({
    name: 'candidate.read',
    path: '/api/candidates/:id',
    roles: ['officer', 'reader'],
    params: ById,
    input: Nothing,
    answer: CandidateShown,
    load: (tx, call) => findCandidate(tx, call.readable, call.params.id, { lock: false }),
    may: mayRead,
    show: showCandidate,
    look: (stored) => ({ at: stored.at, objects: [stored.id], fields: ['workplace', 'source'] }),
  }),

  actRoute(toPropose, {
    ...answered,
    path: '/api/candidates',
    status: 201,
    params: Nothing,
    load: async (tx, { own, input }) => ({ id: input.candidate, at: await ownAndNew(tx, own, input.candidate) }),
  }),

  actRoute(toWeigh, {
    ...answered,
    path: '/api/candidates/:id/weigh',
    status: 200,
    params: ById,
    load: findOne,
  }),

  actRoute(toChoose, {
    ...answered,
    path: '/api/candidates/:id/choose',
    status: 200,
    params: ById,
    load: async (tx, call) => {
      const one = await findOne(tx, call);
      if (!one) return null;
      const planned = await findInspection(tx, call.writable, call.input.inspection, { lock: true });
      const latest = await listCandidates(tx, [one.at], 'chosen', 9);
      const { due } = nextIsDrawn(
        latest.map(({ state }) => ({ drawn: state.drawn !== null })),
        call.who.capacity,
      );
      return { ...one, planned, unit: call.who.unit, due, planAct: call.newId() };
    },
  }),

  actRoute(toPutAside, {
    ...answered,
    path: '/api/candidates/:id/put-aside',
    status: 200,
    params: ById,
    load: findOne,
  }),

  query({
    name: 'pool.read',
    path: '/api/pools/:id',
    roles: ['officer', 'reader'],
    params: ById,
    input: Nothing,
    answer: PoolShown,
    load: (tx, call) => findPool(tx, call.readable, call.params.id, { lock: false }),
    may: mayRead,
    show: showPool,
    look: (stored) => ({ at: stored.at, objects: [stored.id], fields: ['workplaces', 'source'] }),
  }),

  actRoute(toListWorkplaces, {
    ...answeredByPool,
    path: '/api/pools',
    status: 201,
    params: Nothing,
    load: async (tx, { own, input, who }) => {
      const at = await ownAndNew(tx, own, input.pool);
      return { id: input.pool, at, capacity: who.capacity };
    },
  }),

  actRoute(toDraw, {
    ...answeredByPool,
    path: '/api/pools/:id/draw',
    status: 200,
    params: ById,
    load: async (tx, call) => {
      const found = await findPool(tx, call.writable, call.params.id, { lock: true });
      if (!found) return null;
      await ownAndNew(tx, found.at, call.input.candidate);
      const chance = Buffer.from(call.random(16)).toString('hex');
      return { ...found, capacity: call.who.capacity, chance, candidateAct: call.newId() };
    },
  }),
];
