import { uuidV7 } from '../../kernel/id.ts';
import { type AppendEntry, appendAndLog } from '../../platform/acts/append-and-log.ts';
import type { Registry } from '../../platform/acts/registry.ts';
import { randomBytes, sha256 } from '../../platform/crypto/digest.ts';
import type { Keys } from '../../platform/crypto/key-file.ts';
import type { Database } from '../../platform/database/database.ts';
import { retrying } from '../../platform/database/database-error.ts';
import type { Queue, Work } from '../../platform/jobs/job.ts';
import { enterForUnit, getTrack, listUnits } from '../access/public.server.ts';
import { appendEntry } from '../audit/public.server.ts';
import { sendAnswer } from '../disclosures/public.server.ts';
import { escalate } from './acts/escalate.ts';
import { lapse } from './replies/acts/lapse.ts';
import { findTerm } from './replies/store.server.ts';
import { usualTerm } from './replies/term.ts';
import { listLate, listUnanswered } from './store.ts';

/** What the clock needs of its surroundings. */
export type Escalating = {
  readonly database: Database;
  readonly registry: Registry;
  readonly keys: Keys;
  readonly clock: () => Date;
};

/** The sender hears that it lapsed, by an answer that a job carries. */
type Lapsing = Escalating & { readonly queue: Queue };

const log: AppendEntry = appendEntry;

/**
 * Records, as the letter-box of one unit, what escalated there because it was not answered. Run twice, it records once. Returns how many.
 */
export function escalateIn(runtime: Escalating, unit: number): Promise<number> {
  const { database, registry, keys } = runtime;
  return retrying(() =>
    database.transaction('cape_worker', async (tx) => {
      const box = await enterForUnit(tx, unit, 'suspicion.escalate');
      const now = runtime.clock();
      let written = 0;
      for (const found of await listLate(tx, now)) {
        const newId = () => uuidV7(now, randomBytes(16));
        const calendar = registry.calendarOf(found.at.country);
        for (const { step, at, draft } of escalate(found, { now, calendar, newId })) {
          await appendAndLog(
            tx,
            { registry, keys, appendEntry: log },
            {
              ...box,
              capacity: 'letter-box',
              sitting: null,
              track: await getTrack(tx, draft.at),
              now,
              envelope: { device: found.id, deviceSeq: step, happenedFrom: at, happenedTo: null, precision: 'minute' },
              bodyHash: sha256(draft.id),
            },
            { verb: draft.type, at: draft.at, stream: draft.stream, acts: [draft] },
          );
          written += 1;
        }
      }
      return written;
    }),
  );
}

/**
 * Records, as the letter-box of one unit, what lapsed there because no one answered in the unit's term, and lets the senders hear it. Run
 * twice, it records once. Returns how many.
 */
export function lapseIn(runtime: Lapsing, unit: number): Promise<number> {
  const { database, registry, keys } = runtime;
  return retrying(() =>
    database.transaction('cape_worker', async (tx) => {
      const box = await enterForUnit(tx, unit, 'suspicion.escalate');
      const now = runtime.clock();
      let written = 0;
      for (const found of await listUnanswered(tx)) {
        const lapsed = lapse(found, {
          now,
          term: (await findTerm(tx, found.at)) ?? usualTerm,
          calendar: registry.calendarOf(found.at.country),
          newId: () => uuidV7(now, randomBytes(16)),
        });
        if (lapsed === null) continue;
        const { at, draft } = lapsed;
        await appendAndLog(
          tx,
          { registry, keys, appendEntry: log },
          {
            ...box,
            capacity: 'letter-box',
            sitting: null,
            track: await getTrack(tx, draft.at),
            now,
            envelope: { device: found.id, deviceSeq: 3, happenedFrom: at, happenedTo: null, precision: 'minute' },
            bodyHash: sha256(draft.id),
          },
          { verb: draft.type, at: draft.at, stream: draft.stream, acts: [draft] },
        );
        const { letter } = found.state;
        await sendAnswer(tx, runtime, { answers: letter, becauseAct: draft.id, event: 'lapsed', now });
        written += 1;
      }
      return written;
    }),
  );
}

/** The same for every unit that takes letters, one transaction each. Returns how many lapsed. */
export async function lapseOverdue(runtime: Lapsing): Promise<number> {
  const units = await runtime.database.transaction('cape_worker', listUnits);
  let written = 0;
  for (const { id, takesLettersOn } of units) {
    if (takesLettersOn !== null) written += await lapseIn(runtime, id);
  }
  return written;
}

/** The same for every unit that takes letters, one transaction each. Returns how many steps were written. */
export async function escalateOverdue(runtime: Escalating): Promise<number> {
  const units = await runtime.database.transaction('cape_worker', listUnits);
  let written = 0;
  for (const { id, takesLettersOn } of units) {
    if (takesLettersOn !== null) written += await escalateIn(runtime, id);
  }
  return written;
}

/** What this domain does by the clock, by kind of job. */
export const suspicionJobs = (runtime: Lapsing): ReadonlyMap<string, Work> =>
  new Map([
    [
      'suspicion.escalate',
      async ({ unit }) => {
        await escalateIn(runtime, unit);
        await lapseIn(runtime, unit);
      },
    ],
  ]);
