import '@noble/hashes/argon2.js'; // here before the clock is stopped, which would keep it from being loaded
import { afterEach, expect, it, vi } from 'vitest';
import { hex } from '../bytes.ts';
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
  // What OpenSSL 3.5.9 gives: openssl kdf -keylen 32 -kdfopt pass:73915028 -kdfopt hexsalt:0707… -kdfopt iter:3
  // -kdfopt memcost:65536 -kdfopt lanes:1 ARGON2ID
  expect(hex(await making)).toBe('77bbd0f478a47fe878786f560289e8314f822561d2beefc4fe4076489e285e7f');
  expect(ended).toHaveBeenCalledOnce();
});
