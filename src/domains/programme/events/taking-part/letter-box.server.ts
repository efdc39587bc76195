import type { ActDraft } from '../../../../kernel/act.ts';
import type { Here } from '../../../../kernel/doing.ts';
import { uuidV7 } from '../../../../kernel/id.ts';
import { appendAndLog } from '../../../../platform/acts/append-and-log.ts';
import type { Registry } from '../../../../platform/acts/registry.ts';
import { randomBytes, sha256 } from '../../../../platform/crypto/digest.ts';
import type { Keys } from '../../../../platform/crypto/key-file.ts';
import type { Database, Tx } from '../../../../platform/database/database.ts';
import { retrying } from '../../../../platform/database/database-error.ts';
import { enterForUnit, getTrack } from '../../../access/public.server.ts';
import { appendEntry } from '../../../audit/public.server.ts';
import type { ProgrammeEvent } from '../event.ts';
import { eventAgain, findEventHere } from '../store.server.ts';

/** What is done in an event without a session needs of its surroundings. */
export type TakingPart = {
  readonly database: Database;
  readonly registry: Registry;
  readonly keys: Keys;
  readonly clock: () => Date;
};

/** The kind of job as which it enters: as the letter-box of one unit, and for nothing else. */
export const takePartJob = 'event.take-part';

export type Box = Awaited<ReturnType<typeof enterForUnit>>;

/** Works in one event as the letter-box of its unit, in one transaction; null where there is no such event. `lock`: it will be written. */
export const inEventOf = <T>(
  { database }: Pick<TakingPart, 'database'>,
  { unit, event }: { readonly unit: number; readonly event: string },
  { lock }: { readonly lock: boolean },
  work: (tx: Tx, box: Box, found: Here<ProgrammeEvent>) => Promise<T>,
): Promise<T | null> =>
  retrying(() =>
    database.transaction('cape_worker', async (tx) => {
      const box = await enterForUnit(tx, unit, takePartJob);
      const found = await findEventHere(tx, event, { lock });
      return found && work(tx, box, found);
    }),
  );

export const newEventId =
  (now: Date): (() => string) =>
  () =>
    uuidV7(now, randomBytes(16));

/** Appends what a participant, or the clock, does in an event that is held, and gives the event as it is then. */
export async function appendInEvent(
  tx: Tx,
  { registry, keys, clock }: Omit<TakingPart, 'database'>,
  box: Box,
  found: Here<ProgrammeEvent>,
  acts: readonly ActDraft[],
): Promise<Here<ProgrammeEvent>> {
  const [first] = acts;
  if (!first) return found;
  const { at, id } = found;
  const now = clock();
  await appendAndLog(
    tx,
    { registry, keys, appendEntry },
    {
      ...box,
      capacity: 'letter-box',
      sitting: null,
      track: await getTrack(tx, at),
      now,
      envelope: {
        device: id,
        deviceSeq: found.state.size,
        happenedFrom: now.toISOString(),
        happenedTo: null,
        precision: 'minute',
      },
      bodyHash: sha256(...acts.map((act) => act.id)),
    },
    { verb: first.type, at, stream: id, acts },
  );
  return eventAgain(tx, at, id);
}
