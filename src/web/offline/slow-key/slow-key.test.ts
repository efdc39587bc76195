import { argon2id as inScript } from '@noble/hashes/argon2.js';
import { afterEach, expect, it, vi } from 'vitest';
import { hex, utf8 } from '../bytes.ts';
import { slowKey } from './slow-key.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('is made by the script when a worker was there and is never heard of again, as when a phone has ended it', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const ended = vi.fn();
  class Silent extends EventTarget {
    constructor() {
      super();
      queueMicrotask(() => this.dispatchEvent(Object.assign(new Event('message'), { data: 'ready' })));
    }
    postMessage = () => undefined;
    terminate = ended;
  }
  vi.stubGlobal('Worker', Silent);
  const salt = new Uint8Array(32).fill(7);
  const making = slowKey('73915028', salt);
  await vi.advanceTimersByTimeAsync(60_000);
  const byScript = inScript(utf8('73915028'), salt, { m: 64 * 1024, t: 3, p: 1, dkLen: 32 });
  expect(hex(await making)).toBe(hex(byScript));
  expect(ended).toHaveBeenCalledOnce();
});
