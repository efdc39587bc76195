import type { Browser } from 'playwright-core';
import { type BenchRow, row, spread } from '../row.ts';
import { fromItsStart } from './in-page.ts';
import { aPhone, type Phone, prepare } from './phone.ts';
import { giveNetwork, type Network, slowDown, slowNetwork, slowProcessor } from './slow-phone.ts';
import type { Wire } from './wire.ts';

const rounds = 5;
const offlineBudgetMs = 1000;

/** A heading is drawn, there is something to press, and the page is free to answer it. Since the navigation began. */
const usable = `
  await until(() => document.querySelector('h1') && document.querySelector('a.press.primary, button.press'));
  await drawn();
  return performance.now();
`;

async function slowed(phone: Phone, network: Network): Promise<void> {
  await giveNetwork(phone.debug, network);
  await slowDown(phone.debug, slowProcessor);
}

/** From going there to a first screen that can be used, as on a cheap phone on a slow network; and what that takes over the wire. */
export async function interactive(browser: Browser, wire: Wire): Promise<BenchRow[]> {
  const cold: number[] = [];
  const ofPage: number[] = [];
  const ofAll: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const phone = await aPhone(browser);
    try {
      await slowed(phone, slowNetwork);
      let bytes = 0;
      phone.debug.on('Network.loadingFinished', ({ encodedDataLength }) => {
        bytes += encodedDataLength;
      });
      const before = wire.bytes();
      cold.push(await fromItsStart<number>(phone, `${wire.origin}/field`, usable));
      ofPage.push(bytes);
      await phone.page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
      ofAll.push(wire.bytes().down - before.down);
    } finally {
      await phone.close();
    }
  }
  const kept = await fromThePhone(browser, wire.origin);
  const slow = '150 ms, 1.6 Mbit/s, processor 4 times slower';
  return [
    row('field', 'interactive, nothing kept yet', { ...spread(cold), note: `${slow}; first screen of a new phone` }),
    row('field', 'interactive, kept by the service worker', {
      ...spread(kept.online),
      note: `${slow}; the lock of a registered phone`,
    }),
    row('field', 'interactive, without a network', {
      ...spread(kept.offline),
      budget: offlineBudgetMs,
      note: 'processor 4 times slower; the same lock',
    }),
    row('field', 'first load over the wire, until it can be used', {
      n: rounds,
      bytes: spread(ofPage).p50Ms,
      note: 'what the page itself fetches, with heads',
    }),
    row('field', 'first load over the wire, until it works offline', {
      n: rounds,
      bytes: spread(ofAll).p50Ms,
      note: 'page and service worker, with heads',
    }),
  ];
}

async function fromThePhone(browser: Browser, origin: string): Promise<{ online: number[]; offline: number[] }> {
  const phone = await aPhone(browser);
  const online: number[] = [];
  const offline: number[] = [];
  try {
    await prepare(phone, origin, 'pin');
    const networks = [
      [slowNetwork, online],
      ['none', offline],
    ] as const;
    for (const [network, times] of networks) {
      await slowed(phone, network);
      for (let round = 0; round < rounds; round++) {
        await phone.page.goto('about:blank');
        times.push(await fromItsStart<number>(phone, `${origin}/field`, usable));
      }
    }
  } finally {
    await phone.close();
  }
  return { online, offline };
}
