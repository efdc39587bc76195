import { setTimeout as wait } from 'node:timers/promises';
import { sealLogs } from '../../../domains/audit/public.server.ts';
import { everyOpenTransactionEnds } from '../../../testing/open-transactions.ts';
import type { TestStore } from '../../../testing/stores.ts';

/**
 * Seals until nothing waits any more. A transaction that is open in another database of the cluster holds the newest
 * entries back, and other tests have theirs: those end first, so that what was written before is in one batch, and the
 * batches are the same ones in every run.
 */
export async function sealToEnd(
  store: Pick<TestStore, 'database' | 'keys' | 'asOwner'>,
  options: Parameters<typeof sealLogs>[2] = {},
): Promise<void> {
  await everyOpenTransactionEnds(store);
  for (;;) {
    await sealLogs(store.database, store.keys.log, options);
    const waiting = await store.asOwner('select 1 from audit.open limit 1');
    if (waiting.length === 0) return;
    await wait(20);
  }
}
