import { uuidV4 } from '../../../kernel/id.ts';
import { appendAndLog } from '../../../platform/acts/append-and-log.ts';
import type { Registry } from '../../../platform/acts/registry.ts';
import { randomBytes, sha256 } from '../../../platform/crypto/digest.ts';
import type { Keys } from '../../../platform/crypto/key-file.ts';
import type { Database } from '../../../platform/database/database.ts';
import type { Job, Work } from '../../../platform/jobs/job.ts';
import { enterForUnit, getTrack } from '../../access/public.server.ts';
import { appendEntry } from '../../audit/public.server.ts';
import { stopTip } from './acts/stop.ts';
import { findUnheardStop, listUnheardStops } from './store.server.ts';

/** What writing down a wish needs of its surroundings. */
export type Stopping = {
  readonly database: Database;
  readonly registry: Registry;
  readonly keys: Keys;
  readonly clock: () => Date;
};

/** Records in an agency, as the mailbox of its unit, that the sender of a tip asked not to be written to. Once is enough. */
export const writeDownStop = (runtime: Stopping, job: Pick<Job, 'unit' | 'id'>): Promise<void> =>
  runtime.database.transaction('cape_worker', async (tx) => {
    const box = await enterForUnit(tx, job.unit, 'tip.stop');
    const at = await findUnheardStop(tx, job.id);
    if (!at) return;
    const now = runtime.clock();
    const draft = stopTip.draft({ at, id: uuidV4(randomBytes(16)), stream: job.id, facts: {} });
    await appendAndLog(
      tx,
      { registry: runtime.registry, keys: runtime.keys, appendEntry },
      {
        ...box,
        capacity: 'letter-box',
        sitting: null,
        track: await getTrack(tx, at),
        now,
        envelope: {
          device: job.id,
          deviceSeq: 0,
          happenedFrom: now.toISOString(),
          happenedTo: null,
          precision: 'day',
        },
        bodyHash: sha256('tip.stop', job.id),
      },
      { verb: draft.type, at, stream: draft.stream, acts: [draft] },
    );
  });

/** Writes down every such wish that has not been. What fails is tried again at the next round; the first error is thrown after all. */
export async function carryStops(runtime: Stopping): Promise<void> {
  const waiting = await runtime.database.transaction('cape_worker', (tx) => listUnheardStops(tx, 100));
  const errors: unknown[] = [];
  for (const { tip, toUnit } of waiting)
    await writeDownStop(runtime, { id: tip, unit: toUnit }).catch((error: unknown) => errors.push(error));
  if (errors.length > 0) throw errors[0];
}

export const tipJobs = (runtime: Stopping): ReadonlyMap<string, Work> =>
  new Map([['tip.stop', (job) => writeDownStop(runtime, job)]]);
