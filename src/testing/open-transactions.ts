import { setTimeout as wait } from 'node:timers/promises';
import type { TestStore } from './stores.ts';

const patience = 60_000;

/**
 * Waits until every transaction that runs now has ended, so that everything committed before can be sealed. Other files share
 * the cluster, and a transaction that is open anywhere in it keeps the entries after it from being sealed. Those that begin
 * while one waits are no concern: they keep back only what comes after them.
 */
export async function everyOpenTransactionEnds({ asOwner }: Pick<TestStore, 'asOwner'>): Promise<void> {
  const horizon = async () => {
    const [now] = await asOwner<{ h: string; top: string }>(
      'select pg_snapshot_xmin(s)::text as h, pg_snapshot_xmax(s)::text as top from pg_current_snapshot() s',
    );
    if (!now) throw new Error('The database gave no snapshot.');
    return { h: BigInt(now.h), top: BigInt(now.top) };
  };
  const { top } = await horizon();
  for (const end = Date.now() + patience; (await horizon()).h < top; await wait(25)) {
    if (Date.now() > end) throw new Error('A transaction somewhere in the cluster has not ended.');
  }
}
