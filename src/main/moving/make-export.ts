import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CompiledQuery } from 'kysely';
import type { QueryResultRow } from 'pg';
import { enterForUnit } from '../../domains/access/public.server.ts';
import {
  exportJob,
  finishExport,
  lendLeaving,
  listBrokenOffExports,
  putExportPiece,
  takeExport,
  tellExport,
} from '../../domains/administration/public.server.ts';
import type { Tx } from '../../platform/database/database.ts';
import { codeOf } from '../../platform/database/database-error.ts';
import { notNowOf } from '../../platform/database/not-now.ts';
import type { Runtime } from '../../platform/http/run.ts';
import { type Job, TriedInVain, type Work } from '../../platform/jobs/job.ts';
import { type Exported, findLeaving, see, writeAgency } from './export-agency.ts';
import type { SqlConnection } from './rows.ts';
import { beginArchive } from './write-archive.ts';

export type Making = Pick<Runtime, 'database' | 'keys' | 'clock' | 'walls' | 'registry'> & {
  readonly version: string;
  /** In which folder the sealed file lies while it is made. */
  readonly scratch?: string;
  /** In which folder pieces of files lie that are not in the database. */
  readonly folder?: string | null;
};

const scratchName = 'cape-export-';

const pieceBytes = 1_048_576;

/** It was canceled, or another server has taken it over: nothing more is to be done. */
class NotWanted extends Error {
  override readonly name = 'NotWanted';
}

/** The connection of a transaction, for what asks in SQL. */
const askingOver = (tx: Tx): SqlConnection => ({
  query: async <Row extends QueryResultRow>(text: string, values: unknown[] = []) => {
    const { rows, numAffectedRows } = await tx.executeQuery<Row>(CompiledQuery.raw(text, values));
    return { rows: rows as Row[], rowCount: numAffectedRows === undefined ? null : Number(numAffectedRows) };
  },
});

/**
 * Makes the export that two administrators have agreed to: one zip file, sealed to the key that the second brought while it is written, and kept
 * in pieces until it is fetched or ends. Asked twice, it makes one. What was broken off begins from its beginning.
 */
export async function makeExport(making: Making, { unit, id }: Pick<Job, 'unit' | 'id'>): Promise<void> {
  const { database, keys, clock, walls } = making;
  type Box = Awaited<ReturnType<typeof enterForUnit>>;
  const inUnit = <T>(work: (tx: Tx, box: Box) => Promise<T>): Promise<T> =>
    database.transaction('cape_worker', async (tx) => work(tx, await enterForUnit(tx, unit, exportJob)));
  const logged = (tx: Tx, box: Box, result: string) =>
    walls.append(tx, keys, { ...box, capacity: 'letter-box', sitting: null }, exportJob, result, {
      at: clock().toISOString(),
      objects: [id],
    });
  const taken = await inUnit(async (tx, box) => {
    const one = await takeExport(tx, id);
    if (one) await logged(tx, box, 'begun');
    return one && { ...one, agency: box.agency };
  });
  if (!taken) return;
  const { attempt, recipient, agency } = taken;
  const folder = join(making.scratch ?? tmpdir(), `${scratchName}${agency}-${id}`);
  try {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const path = join(folder, 'export.zip.age');
    const tell = teller(async (done, whole) => {
      if (!(await inUnit((tx) => tellExport(tx, { id, attempt, done, whole })))) throw new NotWanted();
    });
    const { exported, bytes, digest } = await write(making, { unit, id, attempt, path, recipient }, tell.note);
    await tell.end();
    await store(path, async (piece, sealed) => {
      if (!(await inUnit((tx) => putExportPiece(tx, { id, attempt, piece, sealed })))) throw new NotWanted();
    });
    const { acts, files, damaged } = exported;
    await inUnit(async (tx, box) => {
      if (await finishExport(tx, { id, attempt, fault: null, said: { bytes, digest, acts, files, damaged } }))
        await logged(tx, box, 'whole');
    });
  } catch (error) {
    if (error instanceof NotWanted) return;
    if (notNowOf(error) || error instanceof TriedInVain) throw error; // not now: it is begun again
    const fault = isFull(error) ? 'no-room' : 'fault';
    await inUnit(async (tx, box) => {
      if (await finishExport(tx, { id, attempt, fault, said: null })) await logged(tx, box, 'failed');
    });
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The disk of this server, or that of the database, has no room. */
const isFull = (error: unknown): boolean =>
  ['ENOSPC', 'EDQUOT'].includes((error as { code?: string } | null)?.code ?? '') || codeOf(error) === '53100';

/** The role is lent to another transaction, of this database or of another in the same cluster. */
const meanwhile: ReadonlySet<string> = new Set(['55P03', '23505', 'XX000']);

type Order = {
  readonly unit: number;
  readonly id: string;
  readonly attempt: number;
  readonly path: string;
  readonly recipient: string;
};

/** Writes the sealed file in one transaction, to which the database lends the role that reads an agency. */
async function write(
  { database, keys, clock, registry, version, folder = null }: Making,
  { unit, id, attempt, path, recipient }: Order,
  note: (done: number, whole: number) => void,
): Promise<{ exported: Exported; bytes: number; digest: string }> {
  return database.transaction(
    'cape_worker',
    async (tx) => {
      const { agency: number } = await enterForUnit(tx, unit, exportJob);
      await lendLeaving(tx, { id, attempt }).catch((error: unknown) => {
        throw meanwhile.has(codeOf(error) ?? '') ? new TriedInVain() : error;
      });
      const client = askingOver(tx);
      const agency = await findLeaving(client, String(number));
      await see(client, number);
      const whole = await countFiles(client);
      const archive = await beginArchive(path, recipient, (files) => note(Math.min(files, whole), whole));
      try {
        const order = { agency, version, now: clock(), registry, pieces: folder };
        const exported = await writeAgency({ client, tx }, keys, archive, order);
        await archive.finish();
        const { bytes, sha256: digest } = archive.written();
        return { exported, bytes, digest };
      } catch (error) {
        await archive.undo();
        throw error;
      }
    },
    'repeatable read',
  );
}

/** About how many files it will have: a matter is one, and what was added to it two. */
async function countFiles(client: SqlConnection): Promise<number> {
  const { rows } = await client.query<{ n: number }>(
    `select ((select count(*) from (select distinct country, realm, stream from acts.act) s) + 2 * (select count(*) from attachments.attachment_now)
      + 2 * (select count(*) from inspections.medium_now) + 2 * (select count(*) from access.device_medium_now))::int as n`,
  );
  return rows[0]?.n ?? 0;
}

const restMs = 1000;

/** Tells how far it is, once a second at most: what comes meanwhile is left out, and nothing waits for it. It hears once that it is not wanted. */
function teller(say: (done: number, whole: number) => Promise<void>) {
  let telling: Promise<void> | null = null;
  let rests = false;
  let failure: unknown = null;
  const tell = async (done: number, whole: number): Promise<void> => {
    rests = true;
    setTimeout(() => {
      rests = false;
    }, restMs).unref();
    try {
      await say(done, whole);
    } catch (error) {
      failure = error;
    }
    telling = null;
  };
  return {
    note: (done: number, whole: number): void => {
      if (failure) throw failure;
      if (!telling && !rests) telling = tell(done, whole);
    },
    end: async (): Promise<void> => {
      await telling;
      if (failure) throw failure;
    },
  };
}

async function store(path: string, put: (piece: number, sealed: Buffer) => Promise<void>): Promise<void> {
  const file = await open(path, 'r');
  try {
    for (let piece = 0; ; piece++) {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(pieceBytes), 0, pieceBytes, piece * pieceBytes);
      if (bytesRead === 0) return;
      await put(piece, buffer.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
}

/** What a server that was killed has left in its folder: sealed, and of no use. What is younger than an export can be is left alone. */
export async function forgetScratch(folder: string, now: Date): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  for (const name of names) {
    if (!name.startsWith(scratchName)) continue;
    const { mtimeMs } = await stat(join(folder, name));
    if (now.getTime() - mtimeMs > 2 * 86_400_000) await rm(join(folder, name), { recursive: true, force: true });
  }
}

/** Puts what was broken off, by a server that ended, into the queue again. */
export const resumeExports = ({ database }: Pick<Making, 'database'>, queue: Runtime['queue']): Promise<void> =>
  database.transaction('cape_worker', async (tx) => {
    for (const { id, unit } of await listBrokenOffExports(tx)) {
      await enterForUnit(tx, unit, exportJob);
      await queue(tx, { kind: exportJob, unit, id });
    }
  });

export const exportJobs = (making: Making): readonly (readonly [string, Work])[] => [
  [exportJob, (job) => makeExport(making, job)],
];
