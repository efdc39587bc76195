import type { Database } from '../../platform/database/database.ts';
import { readClaim } from './checkpoint.ts';
import type { NoteKeeper } from './kept-notes.server.ts';
import { listNewestBatches } from './store.ts';

/** How the checkpoints are kept beside the database while the server runs. */
export type Keeping = Pick<NoteKeeper, 'keep'> & {
  /** Keeps the newest checkpoint of every log of which none so new is kept: what could not be written before, what another server sealed. */
  readonly catchUp: () => Promise<void>;
  /** The logs whose newest checkpoint could not be written. */
  readonly notKept: () => number;
};

/**
 * Keeps checkpoints, and goes on when one cannot be written: the disk may be full for an hour, and the sealing of all the other logs must
 * not wait for it. What is missing is counted, reported when that changes, and written as soon as there is room: the newest checkpoint of a
 * log proves all that those before it did.
 */
export function keepingCheckpoints(
  database: Database,
  keeper: Pick<NoteKeeper, 'keep' | 'read'>,
  onChange: (count: number, error: unknown) => void,
): Keeping {
  const failed = new Set<number>();
  let held: Map<number, number> | null = null;
  let told = 0;
  const tell = (error: unknown): void => {
    if (failed.size !== told) onChange(failed.size, error);
    told = failed.size;
  };
  const keep: Keeping['keep'] = async (log, signed) => {
    try {
      await keeper.keep(log, signed);
      failed.delete(log);
      held?.set(log, readClaim(signed.note)?.size ?? 0);
      tell(null);
    } catch (error) {
      failed.add(log);
      tell(error);
    }
  };
  return {
    keep,
    catchUp: async () => {
      // A folder that cannot be read holds nothing as far as is known; writing to it fails and is reported.
      held ??= sizesOf((await keeper.read().catch(() => null))?.notes ?? []);
      for (const batch of await database.transaction('cape_verify', listNewestBatches)) {
        if (Number(batch.first) + batch.count > (held.get(batch.log) ?? 0)) await keep(batch.log, batch);
      }
    },
    notKept: () => failed.size,
  };
}

function sizesOf(notes: readonly { readonly log: number; readonly size: number }[]): Map<number, number> {
  const sizes = new Map<number, number>();
  for (const { log, size } of notes) sizes.set(log, Math.max(size, sizes.get(log) ?? 0));
  return sizes;
}
