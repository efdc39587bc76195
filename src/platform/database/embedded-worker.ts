import { parentPort, workerData } from 'node:worker_threads';
import { type Lies, openSession, type Programs } from './embedded-session.ts';

/** What the main thread asks: `exchange` carries protocol messages, `dump` gives the data folder as an archive, `close` ends it. */
export type Ask = { id: number; kind: 'exchange'; bytes: Uint8Array } | { id: number; kind: 'dump' | 'close' };
export type Reply = { id: number; bytes?: Uint8Array; error?: string };
export type WorkerData = { readonly lies: Lies; readonly programs: Programs };

const port = parentPort;
if (!port) throw new Error('The embedded database runs in a worker thread only.');

const { lies, programs } = workerData as WorkerData;
const session = await openSession(lies, programs);
port.postMessage({ id: 0 });

const answer = async (ask: Ask): Promise<Uint8Array> => {
  if (ask.kind === 'exchange') return session.exchange(ask.bytes);
  if (ask.kind === 'dump') return session.dump();
  await session.close();
  return new Uint8Array();
};

port.on('message', (ask: Ask) => {
  answer(ask).then(
    (bytes) => port.postMessage({ id: ask.id, bytes } satisfies Reply),
    (error: Error) => port.postMessage({ id: ask.id, error: error.message } satisfies Reply),
  );
});
