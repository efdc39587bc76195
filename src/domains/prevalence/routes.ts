import type { RealmKey } from '../../kernel/act.ts';
import { Problem } from '../../kernel/problem.ts';
import { hasBegun } from '../../platform/acts/stored-act.ts';
import { sha256 } from '../../platform/crypto/digest.ts';
import type { Tx } from '../../platform/database/database.ts';
import { actRoute } from '../../platform/http/act-route.ts';
import type { AnyCall, Call } from '../../platform/http/call.ts';
import { query } from '../../platform/http/endpoint.ts';
import { httpMessages } from '../../platform/http/messages.ts';
import { ById, Nothing } from '../../platform/http/params.ts';
import { getInstance, listColleagues } from '../access/public.server.ts';
import { accessMessages } from '../access/public.ts';
import { mayReadFile } from '../study/public.ts';
import { type BeginEstimate, toBegin } from './acts/begin.ts';
import { estimateMessages } from './acts/messages.ts';
import { toPause } from './acts/pause.ts';
import { toResume } from './acts/resume.ts';
import { toSign } from './acts/sign.ts';
import { toStop } from './acts/stop.ts';
import { EstimatePlan, methodsFor, mostPeople } from './estimate-plan.ts';
import { offeredForEstimate } from './offered.ts';
import { estimateTold, headlineOf } from './pages/shown-estimate.ts';
import { listsFromText } from './read-lists.server.ts';
import { EstimateAnswer, EstimateList, EstimateShown } from './schema.ts';
import { estimateAgain, findEstimate, listEstimates, listPieces, piecesDone, type StoredEstimate } from './store.ts';
import { stepsOf } from './work/estimate-steps.ts';

const analysts = ['analyst'] as const;
const mostListed = 100;

/** Distinguishes the table of an estimate from every other. */
const hashOf = ({ lists, counts }: EstimatePlan): string => sha256(JSON.stringify([lists, counts])).toString('hex');

async function show(tx: Tx, stored: StoredEstimate, call: AnyCall): Promise<EstimateShown> {
  const { state: estimate } = stored;
  const colleagues = await listColleagues(tx);
  const { demo } = await getInstance(tx);
  const nameOf = (account: string): string => colleagues.get(account) ?? '';
  const pieces = estimate.finished ? new Map() : await listPieces(tx, stored);
  return {
    ...estimateTold(estimate, pieces, call.texts, { sha256: hashOf(estimate.plan), isInvented: demo }),
    id: stored.id,
    state: estimate.state,
    begunBy: nameOf(estimate.begunBy),
    begunAt: estimate.begunAt,
    signed: estimate.signed.map(({ by, at }) => ({ by: nameOf(by), at })),
    may: offeredForEstimate(call.who, stored, call.verbs),
  };
}

/** The table that was sent, as a plan; or the first thing that is wrong with it, by row and column. */
function planFrom(input: BeginEstimate, { t }: AnyCall['texts']): EstimatePlan | Problem {
  const read = listsFromText(input.table);
  if (!('names' in read)) {
    const [first] = read;
    const values = {
      row: first?.row ?? 1,
      column: first?.column ?? '',
      problem: first ? t(first.text, first.values) : '',
    };
    return new Problem('invalid', first?.column ? estimateMessages.rowColumn : estimateMessages.row, values);
  }
  const methods = methodsFor(read.names.length, input.methods).map(({ id }) => id);
  if (methods.length === 0) return new Problem('invalid', estimateMessages.noMethod);
  const plan = EstimatePlan.safeParse({
    lists: [...read.names],
    counts: [...read.counts].flatMap((count, mask): [number, number][] => (count > 0 ? [[mask, count]] : [])),
    methods,
    replicates: input.replicates,
    seed: input.seed,
  });
  if (!plan.success) return new Problem('invalid', estimateMessages.tooMany, { most: mostPeople });
  return plan.data;
}

/** The work on an estimate is queued in the transaction that lets it run, so that neither exists without the other. */
const queued = (tx: Tx, id: string, call: Pick<AnyCall, 'queue' | 'who'>): Promise<void> =>
  call.queue(tx, { kind: 'study.finish-estimate', unit: call.who.unit, id });

/** The operations on estimates of how many people are on no list. */
export function estimateRoutes() {
  const answered = {
    answer: EstimateAnswer,
    show: async (tx: Tx, at: RealmKey, id: string, call: AnyCall) => ({
      estimate: await show(tx, await estimateAgain(tx, at, id), call),
    }),
  };
  const one = {
    ...answered,
    status: 200,
    params: ById,
    load: async (tx: Tx, { writable, params, who }: Call<{ id: string }, unknown>) => {
      const found = await findEstimate(tx, writable, params.id, { lock: true });
      return found && { ...found, signer: who.actor };
    },
  } as const;

  return [
    query({
      name: 'study.estimates',
      path: '/api/study/estimates',
      roles: analysts,
      params: Nothing,
      input: Nothing,
      answer: EstimateList,
      load: (tx, call) => listEstimates(tx, call.readable, mostListed),
      may: (who, list) => list.every((one) => mayReadFile(who, one)),
      show: async (tx, list, call) => {
        const items = [];
        for (const stored of list) {
          const { state: estimate } = stored;
          const of = stepsOf(estimate.plan).length;
          items.push({
            id: stored.id,
            name: estimate.name,
            state: estimate.state,
            headline: estimate.finished ? headlineOf(estimate.finished.found, call.texts) : '',
            begunAt: estimate.begunAt,
            done: estimate.finished ? of : (await piecesDone(tx, stored)).size,
            of,
          });
        }
        return { items, may: call.who.capacity === 'analysis' ? ['study.begin-estimate'] : [] };
      },
    }),

    query({
      name: 'study.estimate',
      path: '/api/study/estimates/:id',
      roles: analysts,
      params: ById,
      input: Nothing,
      answer: EstimateShown,
      load: (tx, call) => findEstimate(tx, call.readable, call.params.id, { lock: false }),
      may: mayReadFile,
      show,
    }),

    actRoute(toBegin, {
      ...answered,
      path: '/api/study/estimates/begin',
      status: 201,
      params: Nothing,
      load: async (tx, call) => {
        if (!call.own) throw new Problem('forbidden', accessMessages.nowhereToWrite);
        if (await hasBegun(tx, call.own, call.input.estimate)) throw new Problem('conflict', httpMessages.idUsed);
        return { at: call.own, id: call.input.estimate, planned: planFrom(call.input, call.texts) };
      },
      afterAppend: (tx, _decision, { id }, call) => queued(tx, id, call),
    }),

    actRoute(toPause, { ...one, path: '/api/study/estimates/:id/pause' }),
    actRoute(toResume, {
      ...one,
      path: '/api/study/estimates/:id/resume',
      afterAppend: (tx, _decision, { id }, call) => queued(tx, id, call),
    }),
    actRoute(toStop, { ...one, path: '/api/study/estimates/:id/stop' }),
    actRoute(toSign, { ...one, path: '/api/study/estimates/:id/sign' }),
  ];
}
