import { readFile } from 'node:fs/promises';
import { setFlagsFromString } from 'node:v8';
import pg from 'pg';
import { type Lies, openSession, type Programs } from './embedded-session.ts';
import { sessionInThread } from './embedded-thread.ts';
import type { FolderCopy } from './memory-folder.ts';
import { wireStream } from './wire-stream.ts';

export type EmbeddedDatabase = {
  readonly pool: pg.Pool;
  /** What the data folder holds; another embedded database can begin from it, in memory, in a quarter of a second. */
  copy(): Promise<FolderCopy>;
  close(): Promise<void>;
};

/** Where it is stored, and whether its opener is alone with it until it is closed: nothing else waits for this thread. */
export type EmbeddedOptions = {
  readonly dataDir?: string;
  readonly from?: FolderCopy;
  readonly isAlone?: boolean;
};

/** Node has it; its types know its shapes alone. */
declare const WebAssembly: { compile(bytes: Uint8Array): Promise<object> };

/**
 * After how much work (some bytes of it executed) the engine optimises a function of the database. By its own 1.8 million
 * it spends half of a start on that, by 30 million still a sixth, and hardly any function is asked often enough to give it back.
 */
setFlagsFromString('--wasm-tiering-budget=200000000');

let compiled: Promise<Programs> | undefined;

/**
 * The database's programs, compiled once for every database that this process opens: one that is opened later begins with
 * what the engine has made fast for the earlier ones (a query takes half the time).
 */
function programs(): Promise<Programs> {
  const compile = async (name: string) =>
    WebAssembly.compile(await readFile(new URL(name, import.meta.resolve('@electric-sql/pglite'))));
  compiled ??= Promise.all([compile('pglite.wasm'), compile('initdb.wasm')]).then(
    ([pgliteWasmModule, initdbWasmModule]) => ({ pgliteWasmModule, initdbWasmModule }),
  );
  return compiled;
}

/**
 * As it is shipped, the database has a thread of its own, whose program is beside this file. It stays in this thread where nothing else
 * waits, since each request would pay for the way to the other: on demand, and run from its sources, as most tests are.
 */
async function openIn(lies: Lies, isAlone: boolean): Promise<ReturnType<typeof openSession>> {
  const here = import.meta.url;
  return isAlone || here.endsWith('.ts')
    ? openSession(lies, await programs())
    : sessionInThread(new URL('./embedded-worker.js', here), { lies, programs: await programs() });
}

/**
 * Opens the embedded database and gives a `pg` pool of one connection over its wire protocol, so that everything above
 * knows only `pg`.
 * The caller must hold the folder's lock first: two processes on one folder destroy each other's data.
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const session = await openIn(
    { dataDir: options.dataDir ?? null, from: options.from ?? null },
    options.isAlone ?? false,
  );
  const pool = new pg.Pool({
    max: 1,
    user: 'postgres',
    database: 'postgres',
    idleTimeoutMillis: 0,
    stream: () => wireStream((bytes) => session.exchange(bytes)) as never,
    // A client that comes after one that broke finds the same session: perhaps in a transaction that was not ended, which the
    // next one would carry on and commit, and with what it would prepare prepared already.
    // What is prepared is planned once. Rows are not counted here, so a plan for certain values would be no better for them.
    verify: (client, done) => {
      client.query('rollback; deallocate all; set plan_cache_mode = force_generic_plan').then(() => done(), done);
    },
  });

  return {
    pool,
    copy: () => session.copy(),
    close: async () => {
      await pool.end();
      await session.close();
    },
  };
}
