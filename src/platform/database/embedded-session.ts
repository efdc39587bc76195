import { PGlite } from '@electric-sql/pglite';
import { copyFolder, type FolderCopy, MemoryFolder } from './memory-folder.ts';

/** Where the database is: in a folder, or in memory, beginning as a copy if there is one. */
export type Lies = { readonly dataDir: string | null; readonly from: FolderCopy | null };

/** The database's two programs, compiled. */
export type Programs = { readonly pgliteWasmModule: object; readonly initdbWasmModule: object };

/** The one session of an embedded database. It takes one request at a time, in the order in which they come. */
export type EmbeddedSession = {
  /** Whole protocol messages, and what is answered to them. */
  exchange(bytes: Uint8Array): Promise<Uint8Array>;
  /** What the data folder holds. */
  copy(): Promise<FolderCopy>;
  close(): Promise<void>;
};

/** Pages are kept in the folder, which is memory itself: each further place for one is only cleared, at every start. */
const inMemory = [...PGlite.defaultStartParams, '-c', 'shared_buffers=32MB'];

export async function openSession({ dataDir, from }: Lies, programs: Programs): Promise<EmbeddedSession> {
  const database = await PGlite.create({
    ...programs,
    ...(dataDir ? { dataDir } : {}),
    ...(from ? { fs: new MemoryFolder(from), startParams: inMemory } : {}),
  });
  let previous: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = previous.then(work);
    previous = result.catch(() => undefined); // its asker hears of it; the next one begins all the same
    return result;
  };
  return {
    exchange: (bytes) => inTurn(() => answerTo(database, bytes)),
    copy: () => inTurn(async () => copyFolder(database)),
    close: () => inTurn(() => database.close()),
  };
}

/**
 * What is answered, as it comes. The plain `execProtocolRaw` also reads every message of it and keeps them all, for as long
 * as the database is open: a fifth of the time, and memory that grows with every row that was ever read.
 */
async function answerTo(database: PGlite, bytes: Uint8Array): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  // Each part is in the memory of the program, which writes over it.
  await database.execProtocolRawStream(bytes, { onRawData: (part) => parts.push(part.slice()) });
  return parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts);
}
