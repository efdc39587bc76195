import { uuidV7 } from '../../kernel/id.ts';
import { appendAndLog } from '../../platform/acts/append-and-log.ts';
import type { Registry } from '../../platform/acts/registry.ts';
import { randomBytes, sha256 } from '../../platform/crypto/digest.ts';
import type { Keys } from '../../platform/crypto/key-file.ts';
import type { Database, Tx } from '../../platform/database/database.ts';
import { retrying } from '../../platform/database/database-error.ts';
import { type Job, TriedInVain, type Work } from '../../platform/jobs/job.ts';
import type { Log } from '../../platform/log/log.ts';
import { type Scanned, type Scanner, ScannerUnreachable } from '../../platform/scan/clamd.ts';
import { enterForUnit, getTrack } from '../access/public.server.ts';
import { appendEntry } from '../audit/public.server.ts';
import { scanFile } from './acts/scan.ts';
import { caseOf, type StoredAttachment } from './attached-file.ts';
import { contentsOf, type ReadWindow } from './contents.server.ts';
import { findAttachment, findWaitingForUnit } from './store.ts';

export const scanJob = 'attachment.scan';

export type Scanning = {
  readonly database: Database;
  readonly registry: Registry;
  readonly keys: Keys;
  readonly clock: () => Date;
  /** Null: no scanner is configured any more. What waits for one goes on waiting. */
  readonly scanner: Scanner | null;
  /** In which folder pieces lie that are not in the database. */
  readonly folder?: string | null;
  readonly log: Log;
};

/**
 * Has a file scanned, as the letter-box of its unit. Asked twice, it scans once. Where the scanner does not answer, the file waits and the
 * job is done again later: what was not scanned is never taken for clean.
 */
export async function scanAttachment(scanning: Scanning, { unit, id }: Pick<Job, 'unit' | 'id'>): Promise<void> {
  const { database, keys, scanner, log, folder = null } = scanning;
  const inUnit = <T>(work: (tx: Tx, box: Box) => Promise<T>): Promise<T> =>
    database.transaction('cape_worker', async (tx) => work(tx, await enterForUnit(tx, unit, scanJob)));
  const file = await inUnit((tx) => findWaitingForUnit(tx, id));
  if (!file) return;
  if (!scanner) throw new TriedInVain();
  // Found again where it was found first: another file of this unit may have one of the same id.
  const again = async (tx: Tx, options: { readonly lock: boolean }): Promise<StoredAttachment> => {
    const found = await findAttachment(tx, [file.at], id, options);
    if (!found) throw new TriedInVain();
    return found;
  };
  const read: ReadWindow = (work) => inUnit(async (tx, box) => work(tx, box.agency, await again(tx, { lock: false })));
  const scanned = await scanner(contentsOf({ keys, folder }, file.state.pieces, read)).catch((error: unknown) => {
    if (!(error instanceof ScannerUnreachable)) throw error;
    log({ event: 'scanner-unreachable' });
    throw new TriedInVain();
  });
  await retrying(() =>
    inUnit(async (tx, box) => {
      const found = await again(tx, { lock: true });
      if (found.state.scan === 'waiting') await say(tx, scanning, box, found, scanned);
    }),
  );
  if (scanned.outcome === 'found') log({ event: 'virus-found' });
}

type Box = Awaited<ReturnType<typeof enterForUnit>>;

async function say(
  tx: Tx,
  { registry, keys, clock }: Scanning,
  box: Box,
  { at, id, state }: StoredAttachment,
  { outcome, signature }: Scanned,
): Promise<void> {
  const now = clock();
  const caseId = outcome === 'clean' ? null : caseOf(state);
  const act = scanFile.draft({
    at,
    id: uuidV7(now, randomBytes(16)),
    stream: id,
    caseId,
    facts: { scan: outcome, signature },
  });
  await appendAndLog(
    tx,
    { registry, keys, appendEntry },
    {
      ...box,
      capacity: 'letter-box',
      sitting: null,
      track: await getTrack(tx, at),
      now,
      envelope: { device: id, deviceSeq: 0, happenedFrom: now.toISOString(), happenedTo: null, precision: 'minute' },
      bodyHash: sha256(id, outcome),
    },
    { verb: act.type, at, stream: id, acts: [act] },
  );
}

/** What this domain does without a request, by kind of job. */
export const scanJobs = (scanning: Scanning): ReadonlyMap<string, Work> =>
  new Map([[scanJob, (job) => scanAttachment(scanning, job)]]);
