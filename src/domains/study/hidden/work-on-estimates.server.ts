import { type ActDraft, draft } from '../../../kernel/act.ts';
import { uuidV7 } from '../../../kernel/id.ts';
import { type AppendEntry, appendAndLog } from '../../../platform/acts/append-and-log.ts';
import type { Registry } from '../../../platform/acts/registry.ts';
import { randomBytes, sha256 } from '../../../platform/crypto/digest.ts';
import type { Keys } from '../../../platform/crypto/key-file.ts';
import type { Database, Tx } from '../../../platform/database/database.ts';
import { retrying } from '../../../platform/database/database-error.ts';
import { startThread } from '../../../platform/jobs/thread.ts';
import { enterForUnit, getTrack } from '../../access/public.server.ts';
import { appendEntry } from '../../audit/public.server.ts';
import { estimateFound, stepsLeft } from './estimate-found.ts';
import type { Step, StepFound } from './estimate-steps.ts';
import type { StepAsked, StepDone } from './estimate-worker.server.ts';
import {
  keepPiece,
  listPieces,
  nextRunning,
  piecesDone,
  type StoredEstimate,
  unitsWithEstimates,
} from './store.server.ts';

/** What the work on estimates needs of its surroundings. */
export type Estimating = {
  readonly database: Database;
  readonly registry: Registry;
  readonly keys: Keys;
  readonly clock: () => Date;
  readonly version: string;
};

const verb = 'study.finish-estimate';
const log: AppendEntry = appendEntry;

/** How long one round works before it lets others have their turn, in milliseconds. A piece that has begun is ended. */
const turn = 1500;

/** A thread for the pieces of one round. */
function thread() {
  const worker = startThread(import.meta.url, './estimate-worker.server.ts');
  const ask = (asked: StepAsked): Promise<StepFound> =>
    new Promise((resolve, reject) => {
      worker.once('message', ({ found }: StepDone) => {
        worker.removeListener('error', reject);
        resolve(found);
      });
      worker.once('error', reject);
      worker.postMessage(asked);
    });
  return { ask, end: () => worker.terminate() };
}

type Box = Awaited<ReturnType<typeof enterForUnit>>;

/** As the letter-box of a unit, in a transaction of its own. */
const asBox = <T>(around: Estimating, unit: number, work: (tx: Tx, box: Box) => Promise<T>): Promise<T> =>
  retrying(() =>
    around.database.transaction('cape_worker', async (tx) => work(tx, await enterForUnit(tx, unit, verb))),
  );

/** The next piece of work of a unit: null when none of its estimates runs any more. */
const nextPiece = (around: Estimating, unit: number): Promise<{ estimate: StoredEstimate; step: Step | null } | null> =>
  asBox(around, unit, async (tx) => {
    const estimate = await nextRunning(tx);
    if (!estimate) return null;
    const [step = null] = stepsLeft(estimate.folded.plan, await piecesDone(tx, estimate));
    return { estimate, step };
  });

/** Writes down what all pieces together have found. From here on nothing of it changes. */
const finish = (around: Estimating, unit: number, estimate: StoredEstimate): Promise<void> =>
  asBox(around, unit, async (tx, box) => {
    const still = await nextRunning(tx);
    if (still?.id !== estimate.id) return;
    const found = estimateFound(estimate.folded.plan, await listPieces(tx, estimate));
    const now = around.clock();
    const act: ActDraft = draft({
      at: estimate.at,
      id: uuidV7(now, randomBytes(16)),
      stream: estimate.id,
      streamKind: 'study-estimate',
      type: verb,
      facts: { version: around.version, found },
    });
    await appendAndLog(
      tx,
      { registry: around.registry, keys: around.keys, appendEntry: log },
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

/**
 * One round of work: pieces of the estimates that run, each kept in a transaction of its own as soon as it is done. What was
 * paused or stopped meanwhile keeps its last piece and gets no other. Gives how many pieces were done.
 */
export async function workOnEstimates(around: Estimating, most = turn): Promise<number> {
  const units = await around.database.transaction('cape_worker', unitsWithEstimates);
  if (units.length === 0) return 0;
  const { ask, end } = thread();
  const until = performance.now() + most;
  let done = 0;
  try {
    for (const unit of units) {
      do {
        const next = await nextPiece(around, unit);
        if (!next) break;
        const { estimate, step } = next;
        if (step === null) {
          await finish(around, unit, estimate);
          continue;
        }
        const found = await ask({ plan: estimate.folded.plan, step });
        await asBox(around, unit, (tx) => keepPiece(tx, estimate, step, found));
        done += 1;
      } while (performance.now() < until);
    }
  } finally {
    await end();
  }
  return done;
}
