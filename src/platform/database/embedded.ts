import { readFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import pg from 'pg';
import { wireStream } from './wire-stream.ts';

export type EmbeddedDatabase = {
  readonly pool: pg.Pool;
  /** The data folder as an uncompressed archive, from which another embedded database can start in under a second. */
  dump(): Promise<Uint8Array<ArrayBuffer>>;
  close(): Promise<void>;
};

type Reply = { id: number; bytes?: Uint8Array<ArrayBuffer>; error?: string };

/** Node has it; its types know its shapes alone. */
declare const WebAssembly: { compile(bytes: Uint8Array): Promise<object> };

type Programs = { readonly pgliteWasmModule: object; readonly initdbWasmModule: object };

let compiled: Promise<Programs> | undefined;

/**
 * The database's two programs, compiled once for every database that this process opens: one that is opened later begins
 * with what the engine has made fast for the earlier ones (a query takes half the time).
 */
function programs(): Promise<Programs> {
  const compile = async (name: string) =>
    WebAssembly.compile(await readFile(new URL(name, import.meta.resolve('@electric-sql/pglite'))));
  compiled ??= Promise.all([compile('pglite.wasm'), compile('initdb.wasm')]).then(
    ([pgliteWasmModule, initdbWasmModule]) => ({ pgliteWasmModule, initdbWasmModule }),
  );
  return compiled;
}

export type WorkerData = { readonly dataDir: string | null; readonly dump: Uint8Array | null } & Programs;

/** Built, the worker lies beside this file; from source it is TypeScript, and a worker thread needs the loader registered in it first. */
function startWorker(workerData: WorkerData): Worker {
  const here = import.meta.url;
  if (!here.endsWith('.ts')) return new Worker(new URL('./embedded-worker.js', here), { workerData });
  const source = JSON.stringify(new URL('./embedded-worker.ts', here).href);
  return new Worker(`import('tsx/esm/api').then(({ register }) => { register(); return import(${source}); })`, {
    eval: true,
    workerData,
  });
}

/**
 * Opens the embedded database in a worker thread and gives a `pg` pool of one connection over its wire protocol, so that
 * a long query does not hold up the server and everything above knows only `pg`.
 * The caller must hold the folder's lock first: two processes on one folder destroy each other's data.
 */
export async function openEmbedded(options: { dataDir?: string; dump?: Uint8Array }): Promise<EmbeddedDatabase> {
  const { dataDir = null, dump = null } = options;
  const worker = startWorker({ dataDir, dump, ...(await programs()) });
  const waiting = new Map<
    number,
    { resolve: (bytes: Uint8Array<ArrayBuffer>) => void; reject: (error: Error) => void }
  >();
  let next = 1;

  const failAll = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };

  await new Promise<void>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', () => {
      worker.off('error', reject);
      resolve();
    });
  });
  worker.on('error', failAll);
  worker.on('exit', () => failAll(new Error('The embedded database has stopped.')));
  worker.on('message', ({ id, bytes, error }: Reply) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error !== undefined) asked?.reject(new Error(error));
    else asked?.resolve(bytes ?? new Uint8Array());
  });

  const ask = (message: { kind: 'exchange'; bytes: Uint8Array } | { kind: 'dump' | 'close' }) =>
    new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
      const id = next++;
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, ...message });
    });

  const pool = new pg.Pool({
    max: 1,
    user: 'postgres',
    database: 'postgres',
    idleTimeoutMillis: 0,
    stream: () => wireStream((bytes) => ask({ kind: 'exchange', bytes })) as never,
    // A client that comes after one that broke finds the same session: perhaps in a transaction that nobody ended, which the
    // next one would carry on and commit, and with what it would prepare prepared already.
    verify: (client, done) => {
      client.query('rollback; deallocate all').then(() => done(), done);
    },
  });

  return {
    pool,
    dump: () => ask({ kind: 'dump' }),
    close: async () => {
      await pool.end();
      await ask({ kind: 'close' });
      await worker.terminate();
    },
  };
}
