import type { Tx } from '../database/database.ts';

/** What a job carries: what kind of work, for which unit, about which id. Never any content. */
export type Job = { readonly kind: string; readonly unit: number; readonly id: string };

/** Queues a job in the transaction of whatever makes it necessary, so that neither exists without the other. */
export type Queue = (tx: Tx, job: Job) => Promise<void>;
