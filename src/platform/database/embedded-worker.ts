import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import type { WorkerData } from './embedded.ts';

/** What the main thread asks: `exchange` carries protocol messages, `dump` gives the data folder as an archive, `close` ends it. */
type Ask = { id: number; kind: 'exchange'; bytes: Uint8Array } | { id: number; kind: 'dump' | 'close' };

const port = parentPort;
if (!port) throw new Error('The embedded database runs in a worker thread only.');

const { dataDir, dump, ...programs } = workerData as WorkerData;

const database = await PGlite.create({
  ...programs,
  ...(dataDir ? { dataDir } : {}),
  ...(dump ? { loadDataDir: new Blob([dump as Uint8Array<ArrayBuffer>]) } : {}),
});
port.postMessage({ id: 0 });

async function answer(ask: Ask): Promise<Uint8Array> {
  switch (ask.kind) {
    case 'exchange':
      return database.execProtocolRaw(ask.bytes);
    case 'dump':
      return new Uint8Array(await (await database.dumpDataDir('none')).arrayBuffer());
    case 'close':
      await database.close();
      return new Uint8Array();
  }
}

// One request at a time, in the order in which they came: the database has a single session.
let previous: Promise<unknown> = Promise.resolve();
port.on('message', (ask: Ask) => {
  previous = previous.then(() =>
    answer(ask).then(
      (bytes) => port.postMessage({ id: ask.id, bytes }),
      (error: Error) => port.postMessage({ id: ask.id, error: error.message }),
    ),
  );
});
