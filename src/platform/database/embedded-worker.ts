import { parentPort, workerData } from 'node:worker_threads';
import { type Lies, openSession, type Programs } from './embedded-session.ts';
import type { FolderCopy } from './memory-folder.ts';

/** What the main thread asks: `exchange` carries protocol messages, `copy` gives what the data folder holds, `close` ends it. */
export type Ask = { id: number; kind: 'exchange'; bytes: Uint8Array } | { id: number; kind: 'copy' | 'close' };
export type Reply = { id: number; answer?: Uint8Array | FolderCopy; error?: string };
export type WorkerData = { readonly lies: Lies; readonly programs: Programs };

const port = parentPort;
if (!port) throw new Error('The embedded database runs in a worker thread only.');

const { lies, programs } = workerData as WorkerData;
const session = await openSession(lies, programs);
port.postMessage({ id: 0 });

const answer = async (ask: Ask): Promise<Uint8Array | FolderCopy> => {
  if (ask.kind === 'exchange') return session.exchange(ask.bytes);
  if (ask.kind === 'copy') return session.copy();
  await session.close();
  return new Uint8Array();
};

port.on('message', (ask: Ask) => {
  answer(ask).then(
    (answer) => port.postMessage({ id: ask.id, answer } satisfies Reply),
    (error: Error) => port.postMessage({ id: ask.id, error: error.message } satisfies Reply),
  );
});
