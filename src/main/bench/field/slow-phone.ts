import type { CDPSession } from 'playwright-core';

/** A network as a cheap phone has it in a good hour, and no network. Bits a second; the browser takes bytes. */
export type Network = { readonly latencyMs: number; readonly down: number; readonly up: number } | 'none';

export const slowNetwork = { latencyMs: 150, down: 1_600_000, up: 750_000 } as const;
/** As a cheap phone: its processor is held to be this many times slower. */
export const slowProcessor = 4;

/** In one session of the debugger, since two would each have a network of their own. */
export async function giveNetwork(debug: CDPSession, network: Network): Promise<void> {
  await debug.send('Network.enable');
  await debug.send('Network.emulateNetworkConditions', conditionsOf(network));
}

export const conditionsOf = (network: Network) =>
  network === 'none'
    ? { offline: true, latency: 0, downloadThroughput: 0, uploadThroughput: 0 }
    : {
        offline: false,
        latency: network.latencyMs,
        downloadThroughput: network.down / 8,
        uploadThroughput: network.up / 8,
      };

export const slowDown = (debug: CDPSession, times: number): Promise<unknown> =>
  debug.send('Emulation.setCPUThrottlingRate', { rate: times });

/**
 * The browser slows pages down and no workers, so for a worker it is done from outside: what it says is held back until it has taken
 * so many times as long. Runs before the page does.
 */
export const slowWorkers = (times: number): string => `
  globalThis.Worker = class extends Worker {
    #since = performance.now();
    postMessage(...given) {
      this.#since = performance.now();
      super.postMessage(...given);
    }
    addEventListener(kind, listen) {
      const later = (event) => setTimeout(listen, (performance.now() - this.#since) * ${times - 1}, event);
      super.addEventListener(kind, kind === 'message' ? later : listen);
    }
  };
`;
