import type { ListRead } from '../../kernel/sheets/read-list.ts';
import { type ListWrong, mostMegabytes } from '../../kernel/sheets/sheet.ts';
import workerAddress from './list-worker.ts?worker&url';

type Policy = { createScriptURL(url: string): string };
type Policies = { createPolicy(name: string, rules: Policy): Policy };

/** The content policy lets no text become the address of a program; this one may. */
const policy = (globalThis as unknown as { trustedTypes?: Policies }).trustedTypes?.createPolicy('cape-list', {
  createScriptURL: (url) => {
    if (url !== workerAddress) throw new TypeError('Not the reader of lists.');
    return url;
  },
});

/** A list of a hundred thousand rows takes some seconds; what takes longer was made to. */
const readsWithinMs = 60_000;

/** Reads a file that was chosen or dropped, in a worker that is ended with all that it had in memory. The file never leaves the browser. */
export async function readChosenList(file: File): Promise<ListRead | ListWrong> {
  if (file.size > mostMegabytes * 1_000_000) return 'too-large';
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException) return 'unreadable';
    throw error;
  }
  return byWorker(bytes);
}

function byWorker(bytes: Uint8Array): Promise<ListRead | ListWrong> {
  return new Promise((resolve) => {
    const worker = new Worker(policy?.createScriptURL(workerAddress) ?? workerAddress, { type: 'module' });
    const end = (read: ListRead | ListWrong): void => {
      clearTimeout(timer);
      worker.terminate();
      resolve(read);
    };
    const timer = setTimeout(() => end('too-slow'), readsWithinMs);
    worker.addEventListener('message', ({ data }: MessageEvent<ListRead | ListWrong>) => end(data));
    worker.addEventListener('messageerror', () => end('too-large'));
    // A worker whose memory was full ends without a word of its own.
    worker.addEventListener('error', () => end('too-large'));
    worker.postMessage(bytes, [bytes.buffer]);
  });
}
