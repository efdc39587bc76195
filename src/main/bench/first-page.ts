import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { openChromium } from './chromium.ts';
import { giveNetwork, slowDown, slowProcessor } from './field/slow-phone.ts';
import { type BenchRow, percentile, row, type Section } from './row.ts';
import { serve } from './served.ts';

/** A slow phone, and as far from the server as a phone on a bad line, or an officer abroad. */
const networks = [
  { latencyMs: 150, down: 1_600_000, up: 750_000, rounds: 5 },
  { latencyMs: 400, down: 1_600_000, up: 750_000, rounds: 3 },
] as const;
type Network = (typeof networks)[number];
const lineOf = ({ latencyMs }: Network): string =>
  `${latencyMs} ms, 1.6 Mbit/s, processor ${slowProcessor} times slower`;
const quietMs = 3000;

/** The pages, and within how many ms the largest part of each is to be drawn on a slow phone. */
const pages = [
  { path: '/', largestMs: 1500 },
  { path: '/work/sv', largestMs: 1500 },
  { path: '/figures/se', largestMs: 2000 },
  { path: '/figures/national', largestMs: 2000 },
  { path: '/app', largestMs: 2500 },
  { path: '/field', largestMs: 2500 },
] as const;

/** What a visitor waits for on opening a page for the first time, in a real browser, from the server as it is shipped. */
export const firstPage: Section = {
  name: 'first-page',
  run: async ({ folder, say }) => {
    const browser = await openChromium();
    const server = await serve({ data: await mkdtemp(join(folder, 'first-')), databaseUrl: null });
    // A name in the place of a number: the browser packs what it asks for only where it trusts the place.
    const origin = server.url.replace('127.0.0.1', 'localhost');
    try {
      const rows: BenchRow[] = [];
      for (const network of networks)
        for (const { path, largestMs } of pages) {
          say(`${path}, ${network.latencyMs} ms`);
          const seen: Seen[] = [];
          for (let round = 0; round < network.rounds; round++) seen.push(await visit(browser, origin, path, network));
          rows.push(...rowsOf(path, network, network.latencyMs === 150 ? largestMs : undefined, seen));
        }
      return rows;
    } finally {
      await browser.close();
      await server.stop();
    }
  },
};

type Seen = {
  readonly largestMs: number;
  readonly shift: number;
  /** The longest that the page took to answer a press of a key or a button. */
  readonly answerMs: number;
  readonly requests: number;
  readonly scripts: number;
  readonly bytes: number;
  readonly scriptBytes: number;
};

/** Reported by the page itself: when its largest part was drawn, and how far what was drawn has moved since. */
const watching = `
  globalThis.capeSeen = { largestMs: 0, shift: 0, answerMs: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.capeSeen.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) globalThis.capeSeen.largestMs = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries())
      if (interactionId) globalThis.capeSeen.answerMs = Math.max(globalThis.capeSeen.answerMs, duration);
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
`;

async function visit(browser: Browser, origin: string, path: string, network: Network): Promise<Seen> {
  const context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 412, height: 823 } });
  try {
    if (path === '/app') await signIn(context, origin);
    const page = await context.newPage();
    await page.addInitScript(watching);
    const debug = await context.newCDPSession(page);
    const fetched = await fetchedBy(debug);
    await giveNetwork(debug, network);
    await slowDown(debug, slowProcessor);
    await page.goto(`${origin}${path}`, { waitUntil: 'load', timeout: 90_000 });
    await stillFor(fetched.lastAt);
    // On a busy machine the scripts may have come long before anything of them is drawn.
    await page.waitForFunction('globalThis.capeSeen.largestMs > 0');
    const sums = fetched.sums();
    await press(page, path);
    return { ...(await told(page)), ...sums };
  } finally {
    await context.close();
  }
}

/** What a visitor presses first: keys that move the focus, and in the workspace those of its list and the panel of the person signed in. */
async function press(page: Page, path: string): Promise<void> {
  for (let presses = 0; presses < 5; presses++) await page.keyboard.press('Tab');
  if (path === '/app') {
    for (const key of ['j', 'j', 'k']) await page.keyboard.press(key);
    await page.locator('.panel-button.name').click();
    await page.keyboard.press('Escape');
  }
  await wait(500);
}

const told = (page: Page): Promise<Pick<Seen, 'largestMs' | 'shift' | 'answerMs'>> =>
  page.evaluate('globalThis.capeSeen');

async function signIn(context: BrowserContext, origin: string): Promise<void> {
  const answer = await context.request.post(`${origin}/sign-in/demo`, {
    form: { persona: 'karin' },
    headers: { origin },
    maxRedirects: 0,
  });
  if (answer.status() !== 303) throw new Error(`Signing in gave ${answer.status()}.`);
}

/** Every request of the page, and what came back over the wire, heads among it. */
async function fetchedBy(debug: CDPSession) {
  const asked = new Map<string, string>();
  const came: { readonly isScript: boolean; readonly bytes: number }[] = [];
  let lastAt = performance.now();
  debug.on('Network.requestWillBeSent', ({ requestId, type }) => {
    asked.set(requestId, type ?? '');
    lastAt = performance.now();
  });
  debug.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    came.push({ isScript: asked.get(requestId) === 'Script', bytes: encodedDataLength });
    lastAt = performance.now();
  });
  const sum = (of: typeof came): number => of.reduce((total, { bytes }) => total + bytes, 0);
  return {
    lastAt: () => lastAt,
    sums: () => {
      const scripts = came.filter(({ isScript }) => isScript);
      return { requests: asked.size, scripts: scripts.length, bytes: sum(came), scriptBytes: sum(scripts) };
    },
  };
}

/** Waits until nothing has come for a while. */
async function stillFor(lastAt: () => number): Promise<void> {
  while (performance.now() - lastAt() < quietMs) await wait(200);
}

function rowsOf(path: string, network: Network, bound: number | undefined, seen: readonly Seen[]): BenchRow[] {
  const at = `${path}, ${network.latencyMs} ms`;
  const middle = (of: (one: Seen) => number): number => percentile(seen.map(of), 0.5);
  const scripts = `${middle(({ scripts }) => scripts)} scripts of ${Math.round(middle(({ scriptBytes }) => scriptBytes) / 1000)} kB among them`;
  const largest = seen.map(({ largestMs }) => largestMs);
  return [
    row('first-page', `${at}, largest part drawn`, {
      n: seen.length,
      p50Ms: percentile(largest, 0.5),
      p95Ms: percentile(largest, 0.95),
      ...(bound === undefined ? {} : { budget: bound }),
      note: lineOf(network),
    }),
    row('first-page', `${at}, moved afterwards`, {
      n: seen.length,
      value: Math.round(middle(({ shift }) => shift) * 1000),
      unit: 'thousandths',
      budget: 20,
      note: 'cumulative layout shift',
    }),
    row('first-page', `${at}, answer to a press`, {
      n: seen.length,
      p50Ms: middle(({ answerMs }) => answerMs),
      budget: 200,
      note: 'the longest of the first presses; shorter than 16 ms is 0',
    }),
    row('first-page', `${at}, requests`, {
      n: seen.length,
      value: middle(({ requests }) => requests),
      unit: 'requests',
      note: `until nothing more is asked for; ${scripts}`,
    }),
    row('first-page', `${at}, over the wire`, { n: seen.length, bytes: middle(({ bytes }) => bytes) }),
  ];
}
