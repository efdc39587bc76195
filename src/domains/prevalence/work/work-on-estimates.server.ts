import type { ActDraft } from '../../../kernel/act.ts';
import { uuidV7 } from '../../../kernel/id.ts';
import { type AppendEntry, appendAndLog } from '../../../platform/acts/append-and-log.ts';
import type { Registry } from '../../../platform/acts/registry.ts';
import { randomBytes, sha256 } from '../../../platform/crypto/digest.ts';
import type { Keys } from '../../../platform/crypto/key-file.ts';
import type { Database, Tx } from '../../../platform/database/database.ts';
import { retrying } from '../../../platform/database/database-error.ts';
import type { Job, Queue, Work } from '../../../platform/jobs/job.ts';
import { enterForUnit, getTrack } from '../../access/public.server.ts';
import { appendEntry } from '../../audit/public.server.ts';
import { failEstimate } from '../acts/fail.ts';
import { finishEstimate } from '../acts/finish.ts';
import { estimateFound, stepsLeft } from '../estimate-found.ts';
import { findRunning, keepPiece, listPieces, piecesDone, type StoredEstimate } from '../store.ts';
import type { Step } from './estimate-steps.ts';
import { estimateThread } from './estimate-thread.server.ts';

/** What the work on estimates needs of its surroundings. */
export type Estimating = {
  readonly database: Database;
  readonly registry: Registry;
  readonly keys: Keys;
  readonly clock: () => Date;
  readonly queue: Queue;
  readonly version: string;
};

const verb = 'study.finish-estimate';
const log: AppendEntry = appendEntry;

/**
 * How long one turn works before it lets others have theirs, in milliseconds: less than after which a job counts as
 * abandoned.
 */
const turn = 10_000;

type Box = Awaited<ReturnType<typeof enterForUnit>>;

/** As the letter-box of a unit, in a transaction of its own. */
const asBox = <T>(runtime: Estimating, unit: number, work: (tx: Tx, box: Box) => Promise<T>): Promise<T> =>
  retrying(() =>
    runtime.database.transaction('cape_worker', async (tx) => work(tx, await enterForUnit(tx, unit, verb))),
  );

/** The next piece of work on an estimate; null when it does not run any more. */
const nextPiece = (
  runtime: Estimating,
  { unit, id }: Job,
): Promise<{ estimate: StoredEstimate; step: Step | null } | null> =>
  asBox(runtime, unit, async (tx) => {
    const estimate = await findRunning(tx, id);
    if (!estimate) return null;
    const [step = null] = stepsLeft(estimate.state.plan, await piecesDone(tx, estimate));
    return { estimate, step };
  });

/** Writes down how an estimate ended. From here on nothing of it changes. */
const conclude = (
  runtime: Estimating,
  unit: number,
  estimate: StoredEstimate,
  drafted: (tx: Tx, said: Pick<ActDraft, 'at' | 'id' | 'stream'>) => Promise<ActDraft>,
): Promise<void> =>
  asBox(runtime, unit, async (tx, box) => {
    if (!(await findRunning(tx, estimate.id))) return;
    const now = runtime.clock();
    const act = await drafted(tx, { at: estimate.at, id: uuidV7(now, randomBytes(16)), stream: estimate.id });
    await appendAndLog(
      tx,
      { registry: runtime.registry, keys: runtime.keys, appendEntry: log },
      {
        ...box,
        capacity: 'letter-box',
        sitting: null,
        track: await getTrack(tx, estimate.at),
        now,
        envelope: {
          device: estimate.id,
          deviceSeq: 1,
          happenedFrom: now.toISOString(),
          happenedTo: null,
          precision: 'minute',
        },
        bodyHash: sha256(act.id),
      },
      { verb, at: estimate.at, stream: estimate.id, acts: [act] },
    );
  });

/** What all pieces together have found. */
const finish = (runtime: Estimating, unit: number, estimate: StoredEstimate): Promise<void> =>
  conclude(runtime, unit, estimate, async (tx, said) => {
    const found = estimateFound(estimate.state.plan, await listPieces(tx, estimate));
    return finishEstimate.draft({ ...said, facts: { version: runtime.version, found } });
  });

/**
 * A step is the same whichever process does it: what fails once fails always, so it is not tried again and holds up no other
 * estimate.
 */
const fail = (runtime: Estimating, unit: number, estimate: StoredEstimate, { step }: Step): Promise<void> =>
  conclude(runtime, unit, estimate, async (_tx, said) => failEstimate.draft({ ...said, facts: { step } }));

/**
 * One turn of work on an estimate: pieces of it, each kept in a transaction of its own as soon as it is done. What was paused or
 * stopped meanwhile keeps its last piece and gets no other; what cannot be calculated ends and says so. `stop` ends the turn in
 * the middle of a piece. Gives how many pieces were done; when there is more to do it is queued again.
 */
export async function workOnEstimate(
  runtime: Estimating,
  job: Omit<Job, 'kind'>,
  most = turn,
  stop: AbortSignal = new AbortController().signal,
): Promise<number> {
  const { unit } = job;
  const until = performance.now() + most;
  const thread = estimateThread(stop);
  let done = 0;
  try {
    for (;;) {
      const next = await nextPiece(runtime, { ...job, kind: verb });
      if (!next || stop.aborted) return done;
      const { estimate, step } = next;
      if (step === null) {
        await finish(runtime, unit, estimate);
        return done;
      }
      if (performance.now() >= until && done > 0) break;
      const outcome = await thread.ask({ plan: estimate.state.plan, step });
      if (outcome === 'stopped') return done;
      if (outcome === 'failed') {
        await fail(runtime, unit, estimate, step);
        return done;
      }
      await asBox(runtime, unit, (tx) => keepPiece(tx, estimate, step, outcome.found));
      done += 1;
    }
    await asBox(runtime, unit, (tx) => runtime.queue(tx, { ...job, kind: verb }));
    return done;
  } finally {
    await thread.end();
  }
}

/** What is done without a request: an estimate that runs is worked on, turn after turn, also after a restart. */
export const estimateJobs = ({ stop, ...runtime }: Estimating & { readonly stop?: AbortSignal }): [string, Work][] => [
  [verb, (job) => workOnEstimate(runtime, job, turn, stop).then(() => undefined)],
];
