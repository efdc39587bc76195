import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { openChromium } from './chromium.ts';
import { giveNetwork, slowDown, slowProcessor } from './field/slow-phone.ts';
import { type BenchRow, percentile, row, type Section } from './row.ts';
import { serve } from './served.ts';

/** As far from the server as a phone on a bad line, or an officer abroad. */
const farNetwork = { latencyMs: 400, down: 1_600_000, up: 750_000 } as const;
const line = `400 ms, 1.6 Mbit/s, processor ${slowProcessor} times slower`;
const rounds = 3;
const quietMs = 3000;

const paths = ['/', '/work/sv', '/figures/se', '/figures/national', '/app', '/field'];

/** What somebody waits for who opens a page for the first time, in a real browser, from the server as it is shipped. */
export const firstPage: Section = {
  name: 'first-page',
  run: async ({ folder, say }) => {
    const browser = await openChromium();
    const server = await serve({ data: await mkdtemp(join(folder, 'first-')), databaseUrl: null });
    // A name in the place of a number: the browser packs what it asks for only where it trusts the place.
    const origin = server.url.replace('127.0.0.1', 'localhost');
    try {
      const rows: BenchRow[] = [];
      for (const path of paths) {
        say(path);
        const seen: Seen[] = [];
        for (let round = 0; round < rounds; round++) seen.push(await visit(browser, origin, path));
        rows.push(...rowsOf(path, seen));
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
  readonly requests: number;
  readonly scripts: number;
  readonly bytes: number;
  readonly scriptBytes: number;
};

/** Told by the page itself: when its largest part was drawn, and how far what was drawn has moved since. */
const watching = `
  globalThis.capeSeen = { largestMs: 0, shift: 0 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.capeSeen.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) globalThis.capeSeen.largestMs = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
`;

async function visit(browser: Browser, origin: string, path: string): Promise<Seen> {
  const context = await browser.newContext({ locale: 'sv-SE', viewport: { width: 412, height: 823 } });
  try {
    if (path === '/app') await signIn(context, origin);
    const page = await context.newPage();
    await page.addInitScript(watching);
    const debug = await context.newCDPSession(page);
    const fetched = await fetchedBy(debug);
    await giveNetwork(debug, farNetwork);
    await slowDown(debug, slowProcessor);
    await page.goto(`${origin}${path}`, { waitUntil: 'load', timeout: 90_000 });
    await stillFor(fetched.lastAt);
    return { ...(await told(page)), ...fetched.sums() };
  } finally {
    await context.close();
  }
}

const told = (page: Page): Promise<Pick<Seen, 'largestMs' | 'shift'>> => page.evaluate('globalThis.capeSeen');

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

function rowsOf(path: string, seen: readonly Seen[]): BenchRow[] {
  const middle = (of: (one: Seen) => number): number => percentile(seen.map(of), 0.5);
  const scripts = `${middle(({ scripts }) => scripts)} scripts of ${Math.round(middle(({ scriptBytes }) => scriptBytes) / 1000)} kB among them`;
  const largest = seen.map(({ largestMs }) => largestMs);
  return [
    row('first-page', `${path}, largest part drawn`, {
      n: seen.length,
      p50Ms: percentile(largest, 0.5),
      p95Ms: percentile(largest, 0.95),
      note: line,
    }),
    row('first-page', `${path}, moved afterwards`, {
      n: seen.length,
      value: Math.round(middle(({ shift }) => shift) * 1000),
      unit: 'thousandths',
      budget: 20,
      note: 'cumulative layout shift',
    }),
    row('first-page', `${path}, requests`, {
      n: seen.length,
      value: middle(({ requests }) => requests),
      unit: 'requests',
      note: `until nothing more is asked for; ${scripts}`,
    }),
    row('first-page', `${path}, over the wire`, { n: seen.length, bytes: middle(({ bytes }) => bytes) }),
  ];
}
