import { type ActDraft, draft } from '../../../kernel/act.ts';
import { uuidV7 } from '../../../kernel/id.ts';
import { type AppendEntry, appendAndLog } from '../../../platform/acts/append-and-log.ts';
import type { Registry } from '../../../platform/acts/registry.ts';
import { randomBytes, sha256 } from '../../../platform/crypto/digest.ts';
import type { Keys } from '../../../platform/crypto/key-file.ts';
import type { Database, Tx } from '../../../platform/database/database.ts';
import { retrying } from '../../../platform/database/database-error.ts';
import { enterForUnit, getTrack } from '../../access/public.server.ts';
import { appendEntry } from '../../audit/public.server.ts';
import { estimateFound, stepsLeft } from './estimate-found.ts';
import type { Step } from './estimate-steps.ts';
import { estimateThread } from './estimate-thread.server.ts';
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

/** Writes down how an estimate ended. From here on nothing of it changes. */
const conclude = (
  around: Estimating,
  unit: number,
  estimate: StoredEstimate,
  facts: (tx: Tx) => Promise<{ type: 'study.finish-estimate' | 'study.fail-estimate'; facts: object }>,
): Promise<void> =>
  asBox(around, unit, async (tx, box) => {
    const still = await nextRunning(tx);
    if (still?.id !== estimate.id) return;
    const now = around.clock();
    const act: ActDraft = draft({
      at: estimate.at,
      id: uuidV7(now, randomBytes(16)),
      stream: estimate.id,
      streamKind: 'study-estimate',
      ...(await facts(tx)),
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

/** What all pieces together have found. */
const finish = (around: Estimating, unit: number, estimate: StoredEstimate): Promise<void> =>
  conclude(around, unit, estimate, async (tx) => ({
    type: 'study.finish-estimate',
    facts: {
      version: around.version,
      found: estimateFound(estimate.folded.plan, await listPieces(tx, estimate)),
    },
  }));

/** A step is the same whoever does it: what fails once fails always, so it is not tried again and holds up no other estimate. */
const fail = (around: Estimating, unit: number, estimate: StoredEstimate, { step }: Step): Promise<void> =>
  conclude(around, unit, estimate, async () => ({ type: 'study.fail-estimate', facts: { step } }));

/**
 * One round of work: pieces of the estimates that run, each kept in a transaction of its own as soon as it is done. What was
 * paused or stopped meanwhile keeps its last piece and gets no other; what cannot be calculated ends and says so. `stop` ends the
 * round in the middle of a piece. Gives how many pieces were done.
 */
export async function workOnEstimates(
  around: Estimating,
  most = turn,
  stop: AbortSignal = new AbortController().signal,
): Promise<number> {
  const units = await around.database.transaction('cape_worker', unitsWithEstimates);
  const until = performance.now() + most;
  let done = 0;
  for (const unit of units) {
    const thread = estimateThread(stop);
    try {
      do {
        const next = await nextPiece(around, unit);
        if (!next || stop.aborted) break;
        const { estimate, step } = next;
        if (step === null) {
          await finish(around, unit, estimate);
          continue;
        }
        const outcome = await thread.ask({ plan: estimate.folded.plan, step });
        if (outcome === 'stopped') return done;
        if (outcome === 'failed') {
          await fail(around, unit, estimate, step);
          break; // the thread is gone; what else waits here has the next round
        }
        await asBox(around, unit, (tx) => keepPiece(tx, estimate, step, outcome.found));
        done += 1;
      } while (performance.now() < until);
    } finally {
      await thread.end();
    }
  }
  return done;
}
