import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { story } from './harness/story.ts';

/** In kB of 1000 bytes, as they go over the wire. Worked out for slow phones: 1.6 Mbit/s, and 400 kbit/s at worst. */
const budgets = JSON.parse(readFileSync(join(import.meta.dirname, '../budgets.json'), 'utf8'));

const pages = [
  { path: '/', budget: budgets.frontPages },
  { path: '/sign-in', budget: budgets.frontPages },
  { path: '/accessibility', budget: budgets.frontPages },
  { path: '/figures', budget: budgets.figurePages },
  { path: '/figures/se', budget: budgets.figurePages },
];

type Fetched = { readonly path: string; readonly isScript: boolean; readonly kB: number };

/** Everything that a first visit fetches. */
async function fetchedBy(page: Page, address: string): Promise<Fetched[]> {
  const debug = await page.context().newCDPSession(page);
  await debug.send('Network.enable');
  const asked = new Map<string, { path: string; isScript: boolean }>();
  const fetched: Fetched[] = [];
  debug.on('Network.responseReceived', ({ requestId, type, response }) => {
    asked.set(requestId, { path: new URL(response.url).pathname, isScript: type === 'Script' });
  });
  debug.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const one = asked.get(requestId);
    if (one) fetched.push({ ...one, kB: encodedDataLength / 1000 });
  });
  const answer = await page.goto(address, { waitUntil: 'networkidle' });
  expect(answer?.status(), `status of ${address}`).toBe(200);
  return fetched;
}

story('public pages reach a slow phone: no script, and few bytes', async ({ visitor, server }) => {
  const over: string[] = [];
  for (const { path, budget } of pages) {
    const fetched = await fetchedBy(await visitor(), `${server.origin}${path}`);
    const weigh = (files: readonly Fetched[]) => files.reduce((sum, { kB }) => sum + kB, 0);
    const whole = weigh(fetched);
    const js = weigh(fetched.filter(({ isScript }) => isScript));
    const parts = fetched.map((file) => `${file.path} ${file.kB.toFixed(1)}`).join(', ');
    if (whole > budget.whole || js > budget.js) {
      over.push(
        `${path}: ${whole.toFixed(1)} of ${budget.whole} kB, script ${js.toFixed(1)} of ${budget.js} kB (${parts})`,
      );
    }
  }
  expect(over).toEqual([]);
});

story(
  'the workspace is asked for anew at each visit, and its files, named after what they hold, are kept',
  async ({ server }) => {
    for (const path of ['/app', '/app/signals']) {
      const page = await fetch(`${server.origin}${path}`);
      expect(page.headers.get('cache-control')).toBe('no-store');
      expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    }
    const page = await (await fetch(`${server.origin}/app`)).text();
    const script = /src="(\/assets\/[^"]+)"/.exec(page)?.[1] ?? '';
    const kept = await fetch(`${server.origin}${script}`, { headers: { 'accept-encoding': 'br' } });
    expect([kept.status, kept.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
    // Packed by the build: what is compressed while it is sent has no length beforehand.
    expect([kept.headers.get('content-encoding'), kept.headers.has('content-length')]).toEqual(['br', true]);
  },
);
