import { addressOf } from '../../own-program.ts';
import { type Bytes, utf8 } from '../bytes.ts';
import type { KeyDerivation } from './by-webassembly.ts';

/** Argon2id (RFC 9106), so much for each guess of a thief who copied the storage: docs/decisions/0052. */
const cost = { mebibytes: 64, passes: 3 } as const;

/** A worker that has not said by then that it is there will not come. */
const startsWithinMs = 5000;

/** Ten times as long as the slowest phone needs: a worker that a phone has ended for its memory does not say so. */
const makesWithinMs = 30_000;

/**
 * 32 bytes from what the person knows, the same in both ways. WebAssembly is four times as fast and reports nothing on its way; the
 * script does it where a browser has none or starts no worker, and says how far it is.
 */
export async function slowKey(secret: string, salt: Bytes, onProgress?: (share: number) => void): Promise<Bytes> {
  return (await byWorker(secret, salt)) ?? byScript(secret, salt, onProgress);
}

/** The secret goes to a worker that is there, in bytes that are there alone, and the worker ends with all that it had in memory. */
function byWorker(secret: string, salt: Bytes): Promise<Bytes | null> {
  if (!('WebAssembly' in globalThis && 'Worker' in globalThis)) return Promise.resolve(null);
  return new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = new Worker(addressOf('/field/slow-key.js'), { type: 'module' });
    } catch {
      return resolve(null);
    }
    const end = (made: Bytes | null): void => {
      clearTimeout(timer);
      worker.terminate();
      resolve(made);
    };
    let timer = setTimeout(() => end(null), startsWithinMs);
    worker.addEventListener('error', () => end(null));
    worker.addEventListener('messageerror', () => end(null));
    worker.addEventListener('message', ({ data }: MessageEvent<Bytes | null | 'ready'>) => {
      if (data !== 'ready') return end(data);
      clearTimeout(timer);
      timer = setTimeout(() => end(null), makesWithinMs);
      const bytes = utf8(secret);
      const asked: KeyDerivation = { secret: bytes, salt, ...cost };
      worker.postMessage(asked, [bytes.buffer]);
    });
  });
}

async function byScript(secret: string, salt: Bytes, onProgress?: (share: number) => void): Promise<Bytes> {
  const { argon2idAsync } = await import('@noble/hashes/argon2.js');
  const bytes = utf8(secret);
  const made = await argon2idAsync(bytes, salt, {
    t: cost.passes,
    m: cost.mebibytes * 1024,
    p: 1,
    dkLen: 32,
    ...(onProgress ? { onProgress } : {}),
  });
  bytes.fill(0);
  return Uint8Array.from(made);
}
