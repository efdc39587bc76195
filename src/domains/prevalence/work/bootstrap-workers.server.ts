import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { startThread } from '../../../platform/jobs/thread.ts';
import { bootstrapPart, bootstrapParts, partSize } from '../../../statistics/populations/bootstrap/bootstrap.ts';
import type { Method } from '../../../statistics/populations/methods.ts';
import type { BootstrapWork, PartDone } from './bootstrap-worker.server.ts';

/** A worker takes about as long to start as this many parts take for a table of six lists. */
const worthWorkers = 8;

export type BootstrapOptions = {
  readonly replicates: number;
  /** How many threads; as many as the machine has unless said otherwise. With 1, or little to do, none is started. */
  readonly workers?: number;
  readonly onProgress?: (share: number) => void;
};

/**
 * The bootstrap totals of a method, computed by several threads. A part of the bootstrap has its own random stream, so the
 * totals are the same for any number of threads, and the same as in one.
 */
export async function bootstrapTotals(
  { table, method, seed }: Omit<BootstrapWork, 'method'> & { method: Method },
  { replicates, workers, onProgress }: BootstrapOptions,
): Promise<Float64Array> {
  const { refit } = method;
  if (refit === null) throw new RangeError(`${method.id} has no bootstrap`);
  const parts = bootstrapParts(replicates);
  const totals = new Float64Array(replicates);
  let done = 0;
  const keep = ({ part, totals: some }: PartDone): void => {
    totals.set(some, part * partSize);
    done += some.length;
    onProgress?.(done / replicates);
  };
  const threads = Math.min(parts.length, workers ?? (parts.length < worthWorkers ? 1 : availableParallelism()));
  if (threads > 1) {
    await inThreads(threads, { table, method: method.id, seed }, parts, keep);
    return totals;
  }
  const again = refit(table);
  for (const { part, count } of parts) keep({ part, totals: bootstrapPart(table, again, { seed, part, count }) });
  return totals;
}

/** Each thread is given the next part when it has handed in its last; the first error ends all of them. */
async function inThreads(
  threads: number,
  workerData: BootstrapWork,
  parts: readonly { part: number; count: number }[],
  keep: (done: PartDone) => void,
): Promise<void> {
  const pool = Array.from({ length: threads }, () =>
    startThread(import.meta.url, './bootstrap-worker.server.ts', workerData),
  );
  let next = 0;
  const work = (worker: Worker): Promise<void> =>
    new Promise((resolve, reject) => {
      const ask = (): void => {
        if (next < parts.length) worker.postMessage(parts[next++]);
        else resolve();
      };
      worker.on('error', reject);
      worker.on('exit', () => reject(new Error('A thread of the bootstrap ended before its work.')));
      worker.on('message', (done: PartDone) => {
        keep(done);
        ask();
      });
      ask();
    });
  try {
    await Promise.all(pool.map(work));
  } finally {
    await Promise.all(pool.map((worker) => worker.terminate()));
  }
}
