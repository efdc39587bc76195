import { parentPort, workerData } from 'node:worker_threads';
import { bootstrapPart } from '../../../statistics/populations/bootstrap/bootstrap.ts';
import type { ListTable } from '../../../statistics/populations/list-table.ts';
import { methodNamed } from '../../../statistics/populations/methods.ts';

/** What a worker is started with, and what it is then asked and answers, part by part. */
export type BootstrapWork = { readonly table: ListTable; readonly method: string; readonly seed: number };
export type PartAsked = { readonly part: number; readonly count: number };
export type PartDone = { readonly part: number; readonly totals: Float64Array };

/** The program of a worker thread: one method, one table, and parts of its bootstrap until no more are asked for. */
const { table, method, seed } = workerData as BootstrapWork;
const refit = methodNamed(method).refit?.(table);
parentPort?.on('message', ({ part, count }: PartAsked) => {
  if (refit === undefined) throw new RangeError(`${method} has no bootstrap`);
  const totals = bootstrapPart(table, refit, { seed, part, count });
  parentPort?.postMessage({ part, totals } satisfies PartDone);
});
