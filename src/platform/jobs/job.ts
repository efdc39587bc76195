import type { Tx } from '../database/database.ts';

/** What a job carries: what kind of work, for which unit, about which id. Never any content. */
export type Job = { readonly kind: string; readonly unit: number; readonly id: string };

/** What is done with a job of one kind. It may be asked to do the same job twice, and then does nothing more. */
export type Work = (job: Job) => Promise<void>;

/** Queues a job in the transaction of whatever makes it necessary, so that neither exists without the other. */
export type Queue = (tx: Tx, job: Job) => Promise<void>;

/** It cannot be done now, and that is no fault of this server: another system does not take it. The job is tried again later. */
export class TriedInVain extends Error {
  override readonly name = 'TriedInVain';
}
