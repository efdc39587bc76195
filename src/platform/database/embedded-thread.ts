import { Worker } from 'node:worker_threads';
import type { EmbeddedSession } from './embedded-session.ts';
import type { Ask, Reply, WorkerData } from './embedded-worker.ts';
import type { FolderCopy } from './memory-folder.ts';

type Waiting = { resolve: (answer: Reply['answer']) => void; reject: (error: Error) => void };
type ThreadRequest = { kind: 'exchange'; bytes: Uint8Array } | { kind: 'copy' | 'close' };

/** An embedded session in a thread of its own, so that a long query does not hold up the caller. `program` is the built worker. */
export async function sessionInThread(program: URL, workerData: WorkerData): Promise<EmbeddedSession> {
  const worker = new Worker(program, { workerData });
  const waiting = new Map<number, Waiting>();
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
  worker.on('message', ({ id, answer, error }: Reply) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error !== undefined) asked?.reject(new Error(error));
    else asked?.resolve(answer);
  });

  const ask = (question: ThreadRequest) =>
    new Promise<Reply['answer']>((resolve, reject) => {
      const id = next++;
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, ...question } satisfies Ask);
    });

  return {
    exchange: async (bytes) => (await ask({ kind: 'exchange', bytes })) as Uint8Array,
    copy: async () => (await ask({ kind: 'copy' })) as FolderCopy,
    close: async () => {
      await ask({ kind: 'close' });
      await worker.terminate();
    },
  };
}
