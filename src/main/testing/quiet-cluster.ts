import { setTimeout as wait } from 'node:timers/promises';
import type { TestStore } from './stores.ts';

/**
 * Waits until no other transaction runs. Other files share the cluster, and a transaction that runs anywhere in it keeps the
 * entries after it from being sealed until it ends.
 */
export async function nobodyElseWrites({ asOwner }: Pick<TestStore, 'asOwner'>): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    const [now] = await asOwner<{ quiet: boolean }>(
      'select pg_snapshot_xmin(s) = pg_snapshot_xmax(s) as quiet from pg_current_snapshot() s',
    );
    if (now?.quiet) return;
    await wait(25);
  }
}
