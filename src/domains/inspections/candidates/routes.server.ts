import type { RealmKey } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import { hasBegun } from '../../../platform/acts/stored-act.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { command, query } from '../../../platform/http/endpoint.ts';
import { httpMessages } from '../../../platform/http/messages.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { accessMessages } from '../../access/public.ts';
import { mayDraw, mayList, mayRead, mayWrite } from '../access.ts';
import { findInspection } from '../store.ts';
import { chooseCandidate, putAside } from './choose.ts';
import { drawOne, listWorkplaces } from './draw.ts';
import { nextIsDrawn } from './next-is-drawn.ts';
import { type OneCandidate, propose, weigh } from './propose.ts';
import {
  CandidateAnswer,
  CandidateList,
  CandidateShown,
  ChooseCandidate,
  DrawOne,
  ListWorkplaces,
  PoolAnswer,
  PoolShown,
  ProposeCandidate,
  PutAside,
  WeighReasons,
} from './schema.ts';
import { loadList, showCandidate, showList, showPool } from './show.server.ts';
import { findCandidate, findPool, listCandidates } from './store.server.ts';

async function showAgain(tx: Tx, at: RealmKey, stream: string, call: AnyCall) {
  const stored = await findCandidate(tx, [at], stream, { lock: false });
  if (!stored) throw new Error('A candidate that was just written cannot be read.');
  return { candidate: await showCandidate(tx, stored, call) };
}
async function showPoolAgain(tx: Tx, at: RealmKey, stream: string, call: AnyCall) {
  const stored = await findPool(tx, [at], stream, { lock: false });
  if (!stored) throw new Error('A list that was just written cannot be read.');
  return { pool: await showPool(tx, stored, call) };
}

/** One's own file, in which something of this id has not begun. */
async function ownAndNew(tx: Tx, own: RealmKey | null, id: string): Promise<RealmKey> {
  if (!own) throw new Problem('forbidden', accessMessages.nowhereToWrite);
  if (await hasBegun(tx, own, id)) throw new Problem('conflict', httpMessages.idUsed);
  return own;
}

async function findOne(
  tx: Tx,
  call: { writable: readonly RealmKey[]; params: { id: string } },
): Promise<OneCandidate | null> {
  const found = await findCandidate(tx, call.writable, call.params.id, { lock: true });
  return found && { id: found.id, at: found.at, candidate: found.state };
}

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

  command({
    name: 'candidate.propose',
    path: '/api/candidates',
    roles: ['officer'],
    status: 201,
    params: Nothing,
    input: ProposeCandidate,
    answer: CandidateAnswer,
    load: async (tx, { own, input }) => ({ at: await ownAndNew(tx, own, input.candidate) }),
    may: mayWrite,
    decide: ({ at }, call) => ({ at, stream: call.input.candidate, acts: propose(call.input, at) }),
    show: showAgain,
  }),

  command({
    name: 'candidate.weigh',
    path: '/api/candidates/:id/weigh',
    roles: ['officer'],
    status: 200,
    params: ById,
    input: WeighReasons,
    answer: CandidateAnswer,
    load: findOne,
    may: mayWrite,
    decide: (one, call) => ({ at: one.at, stream: one.id, acts: weigh(call.input, one) }),
    show: showAgain,
  }),

  command({
    name: 'candidate.choose',
    path: '/api/candidates/:id/choose',
    roles: ['officer'],
    status: 200,
    params: ById,
    input: ChooseCandidate,
    answer: CandidateAnswer,
    load: async (tx, call) => {
      const one = await findOne(tx, call);
      if (!one) return null;
      const found = await findInspection(tx, call.writable, call.input.inspection, { lock: true });
      const latest = await listCandidates(tx, [one.at], 'chosen', 9);
      const { due } = nextIsDrawn(
        latest.map(({ state }) => ({ drawn: state.drawn !== null })),
        call.who.capacity,
      );
      const planned = found && { id: found.id, at: found.at, inspection: found.state };
      return { ...one, planned, unit: call.who.unit, due, planAct: call.newId() };
    },
    may: (who, choosing) => mayWrite(who, choosing) && (choosing.planned === null || mayWrite(who, choosing.planned)),
    decide: (choosing, call) => ({ at: choosing.at, stream: choosing.id, acts: chooseCandidate(call.input, choosing) }),
    show: showAgain,
  }),

  command({
    name: 'candidate.put-aside',
    path: '/api/candidates/:id/put-aside',
    roles: ['officer'],
    status: 200,
    params: ById,
    input: PutAside,
    answer: CandidateAnswer,
    load: findOne,
    may: mayWrite,
    decide: (one, call) => ({ at: one.at, stream: one.id, acts: putAside(call.input, one) }),
    show: showAgain,
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

  command({
    name: 'pool.list',
    path: '/api/pools',
    roles: ['officer'],
    status: 201,
    params: Nothing,
    input: ListWorkplaces,
    answer: PoolAnswer,
    load: async (tx, { own, input, who }) => ({ at: await ownAndNew(tx, own, input.pool), capacity: who.capacity }),
    may: mayDraw,
    decide: (here, call) => ({ at: here.at, stream: call.input.pool, acts: listWorkplaces(call.input, here) }),
    show: showPoolAgain,
  }),

  command({
    name: 'pool.draw',
    path: '/api/pools/:id/draw',
    roles: ['officer'],
    status: 200,
    params: ById,
    input: DrawOne,
    answer: PoolAnswer,
    load: async (tx, call) => {
      const found = await findPool(tx, call.writable, call.params.id, { lock: true });
      if (!found) return null;
      await ownAndNew(tx, found.at, call.input.candidate);
      return {
        id: found.id,
        at: found.at,
        pool: found.state,
        capacity: call.who.capacity,
        chance: Buffer.from(call.random(16)).toString('hex'),
        candidateAct: call.newId(),
      };
    },
    may: mayDraw,
    decide: (drawing, call) => ({ at: drawing.at, stream: drawing.id, acts: drawOne(call.input, drawing) }),
    show: showPoolAgain,
  }),
];
