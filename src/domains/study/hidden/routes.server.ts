import type { z } from 'zod';
import { Problem } from '../../../kernel/problem.ts';
import { hasBegun } from '../../../platform/acts/stored-act.ts';
import { sha256 } from '../../../platform/crypto/digest.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { command, query } from '../../../platform/http/endpoint.ts';
import { httpMessages } from '../../../platform/http/messages.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { getInstance, listColleagues } from '../../access/public.server.ts';
import { accessMessages } from '../../access/public.ts';
import { mayCode, mayReadFile } from '../access.ts';
import { estimateTold, headlineOf } from '../pages/hidden/shown-estimate.ts';
import { estimateMessages } from './estimate-messages.ts';
import { EstimatePlan, methodsFor, mostPeople } from './estimate-plan.ts';
import { stepsOf } from './estimate-steps.ts';
import { listsFromText } from './read-lists.server.ts';
import { BeginEstimate, EstimateAnswer, EstimateList, EstimateShown, SteerEstimate } from './shown-estimate.ts';
import { beginEstimate, pauseEstimate, resumeEstimate, signEstimate, stopEstimate } from './steer-estimate.ts';
import { findEstimate, listEstimates, listPieces, piecesDone, type StoredEstimate } from './store.server.ts';

const analysts = ['analyst'] as const;
const mostListed = 100;

/** What this person may do with an estimate now. The words of it are the verbs of the commands. */
function mayDo({ folded: { state, signed } }: StoredEstimate, who: AnyCall['who']): string[] {
  if (state === 'running') return ['study.pause-estimate', 'study.stop-estimate'];
  if (state === 'paused') return ['study.resume-estimate', 'study.stop-estimate'];
  return state === 'finished' && !signed.some(({ by }) => by === who.actor) ? ['study.sign-estimate'] : [];
}

/** By this the table of an estimate can be told from every other. */
const hashOf = ({ lists, counts }: EstimatePlan): string => sha256(JSON.stringify([lists, counts])).toString('hex');

async function show(tx: Tx, stored: StoredEstimate, call: AnyCall): Promise<EstimateShown> {
  const { folded } = stored;
  const colleagues = await listColleagues(tx);
  const { demo } = await getInstance(tx);
  const nameOf = (account: string): string => colleagues.get(account) ?? '';
  const pieces = folded.finished ? new Map() : await listPieces(tx, stored);
  return {
    ...estimateTold(folded, pieces, call.texts, { sha256: hashOf(folded.plan), isInvented: demo }),
    id: stored.id,
    state: folded.state,
    begunBy: nameOf(folded.begunBy),
    begunAt: folded.begunAt,
    signed: folded.signed.map(({ by, at }) => ({ by: nameOf(by), at })),
    may: mayCode(call.who, stored) ? mayDo(stored, call.who) : [],
  };
}

/** The table that was sent, as a plan; or the first thing that is wrong with it, by row and column. */
function planFrom(input: z.infer<typeof BeginEstimate>, { t }: AnyCall['texts']): EstimatePlan {
  const read = listsFromText(input.table);
  if (!('names' in read)) {
    const [first] = read;
    const values = {
      row: first?.row ?? 1,
      column: first?.column ?? '',
      problem: first ? t(first.text, first.values) : '',
    };
    throw new Problem('invalid', first?.column ? estimateMessages.rowColumn : estimateMessages.row, values);
  }
  const methods = methodsFor(read.names.length, input.methods).map(({ id }) => id);
  if (methods.length === 0) throw new Problem('invalid', estimateMessages.noMethod);
  const plan = EstimatePlan.safeParse({
    lists: [...read.names],
    counts: [...read.counts].flatMap((count, mask): [number, number][] => (count > 0 ? [[mask, count]] : [])),
    methods,
    replicates: input.replicates,
    seed: input.seed,
  });
  if (!plan.success) throw new Problem('invalid', estimateMessages.tooMany, { most: mostPeople });
  return plan.data;
}

/** The work on an estimate is queued in the transaction that lets it run, so that neither exists without the other. */
const queued = (tx: Tx, id: string, call: Pick<AnyCall, 'queue' | 'who'>): Promise<void> =>
  call.queue(tx, { kind: 'study.finish-estimate', unit: call.who.unit, id });

/** The operations on estimates of how many people are on no list. */
export function estimateRoutes() {
  const again = async (tx: Tx, at: StoredEstimate['at'], stream: string, call: AnyCall) => {
    const found = await findEstimate(tx, [at], stream, { lock: false });
    if (!found) throw new Error('An estimate that was just written cannot be read.');
    return { estimate: await show(tx, found, call) };
  };
  const steering = <Verb extends 'pause' | 'resume' | 'stop' | 'sign'>(
    verb: Verb,
    decide: (
      input: z.infer<typeof SteerEstimate>,
      file: { at: StoredEstimate['at']; id: string; estimate: StoredEstimate['folded'] },
      actor: string,
    ) => ReturnType<typeof pauseEstimate>,
  ) =>
    command({
      name: `study.${verb}-estimate`,
      path: `/api/study/estimates/:id/${verb}`,
      roles: analysts,
      status: 200,
      params: ById,
      input: SteerEstimate,
      answer: EstimateAnswer,
      load: (tx, call) => findEstimate(tx, call.writable, call.params.id, { lock: true }),
      may: mayCode,
      decide: (file, call) => ({
        at: file.at,
        stream: file.id,
        acts: decide(call.input, { at: file.at, id: file.id, estimate: file.folded }, call.who.actor),
      }),
      carry: verb === 'resume' ? (tx, _decision, file, call) => queued(tx, file.id, call) : undefined,
      show: again,
    });

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
          const { folded } = stored;
          const of = stepsOf(folded.plan).length;
          items.push({
            id: stored.id,
            name: folded.name,
            state: folded.state,
            headline: folded.finished ? headlineOf(folded.finished.found, call.texts) : '',
            begunAt: folded.begunAt,
            done: folded.finished ? of : (await piecesDone(tx, stored)).size,
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

    command({
      name: 'study.begin-estimate',
      path: '/api/study/estimates/begin',
      roles: analysts,
      status: 201,
      params: Nothing,
      input: BeginEstimate,
      answer: EstimateAnswer,
      load: async (tx, call) => {
        if (!call.own) throw new Problem('forbidden', accessMessages.nowhereToWrite);
        if (await hasBegun(tx, call.own, call.input.estimate)) throw new Problem('conflict', httpMessages.idUsed);
        return { at: call.own };
      },
      may: mayCode,
      decide: ({ at }, call) => ({
        at,
        stream: call.input.estimate,
        acts: beginEstimate({ ...call.input, plan: planFrom(call.input, call.texts) }, at),
      }),
      carry: (tx, _decision, _before, call) => queued(tx, call.input.estimate, call),
      show: again,
    }),

    steering('pause', pauseEstimate),
    steering('resume', resumeEstimate),
    steering('stop', stopEstimate),
    steering('sign', signEstimate),
  ];
}
