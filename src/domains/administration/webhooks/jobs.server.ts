import type { Reach } from '../../../kernel/reach.ts';
import type { Keys } from '../../../platform/crypto/key-file.ts';
import type { Database } from '../../../platform/database/database.ts';
import { retrying } from '../../../platform/database/database-error.ts';
import { sendOutside } from '../../../platform/http/send-outside.ts';
import { type Job, TriedInVain, type Work } from '../../../platform/jobs/job.ts';
import { enterForUnit } from '../../access/public.server.ts';
import { bodyOf } from './delivery.ts';
import { openHookSecret, signedHeaders } from './secret.server.ts';
import { announceDue, findDelivery, listUnitsWithWebhooks, noteTry } from './store.server.ts';

/** What delivering needs of its surroundings. */
export type HookRuntime = { readonly database: Database; readonly keys: Keys; readonly clock: () => Date };
export type HookSending = {
  readonly reach: Reach;
  /** Milliseconds that a receiver has for its answer. */
  readonly patience: number;
  /** The time of this computer, which a receiver compares with its own: also where the clock of a demo stands. */
  readonly now: () => Date;
};

export const hookSending = (reach: Reach): HookSending => ({ reach, patience: 10_000, now: () => new Date() });

/** The kind of job; its work waits for other systems. */
export const hookJob = 'webhook.deliver';

/**
 * Tries one delivery once. No transaction is open while the receiver is asked, so a server that ends in between tries it once more: what is
 * delivered may come twice, under the same id. Fails where it must be tried again; after the last try it is given up, and the job has ended.
 */
export async function deliverEvent(
  { database, keys, clock }: HookRuntime,
  { reach, patience, now }: HookSending,
  { unit, id }: Pick<Job, 'unit' | 'id'>,
): Promise<void> {
  const delivery = await database.transaction('cape_worker', async (tx) => {
    await enterForUnit(tx, unit, hookJob);
    return findDelivery(tx, id);
  });
  if (!delivery) return; // delivered, given up, dropped, or paused: then it is queued once more when it is resumed
  const body = bodyOf(delivery);
  const secrets = delivery.secrets.map((sealed) => openHookSecret(keys, delivery.webhook, sealed));
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'CAPE',
    ...signedHeaders(id, body, secrets, now()),
  };
  const sent = await sendOutside({ address: delivery.address, headers, body, reach, patience });
  const state = await retrying(() =>
    database.transaction('cape_worker', async (tx) => {
      await enterForUnit(tx, unit, hookJob);
      return noteTry(tx, id, sent, clock());
    }),
  );
  if (state === 'waiting') throw new TriedInVain('The receiver did not take it.');
}

/** What webhooks are told of tasks whose time has come, written down for every agency that has one. How much it was. */
export async function tellDue({ database, clock }: Pick<HookRuntime, 'database' | 'clock'>): Promise<number> {
  let told = 0;
  for (const unit of await database.transaction('cape_worker', listUnitsWithWebhooks)) {
    told += await retrying(() =>
      database.transaction('cape_worker', async (tx) => {
        await enterForUnit(tx, unit, hookJob);
        return announceDue(tx, clock());
      }),
    );
  }
  return told;
}

export const hookJobs = (runtime: HookRuntime, sending: HookSending): ReadonlyMap<string, Work> =>
  new Map([[hookJob, (job) => deliverEvent(runtime, sending, job)]]);
