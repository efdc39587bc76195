import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { sharedStory, story } from './harness/story.ts';

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

/** Who comes for the first time: nothing of the workspace is in the browser yet. */
sharedStory(
  'the workspace is there after six requests, and scripts of no more than its budget',
  async ({ person, server }) => {
    const page = await person('karin');
    await page.locator('main h1').waitFor();
    await page.goto(`${server.origin}/accessibility`);
    const debug = await page.context().newCDPSession(page);
    await debug.send('Network.enable');
    await debug.send('Network.clearBrowserCache');
    const asked = new Map<string, { path: string; isScript: boolean }>();
    const scripts: [path: string, bytes: number][] = [];
    debug.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
      if (!/^https?:/.test(request.url)) return; // the icon in the tab is not requested
      asked.set(requestId, { path: new URL(request.url).pathname, isScript: type === 'Script' });
    });
    debug.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const one = asked.get(requestId);
      if (one?.isScript) scripts.push([one.path, encodedDataLength]);
    });
    // What is asked for until My work is drawn: its list came with the last answer that it waited for.
    const work = page.waitForResponse((response) => new URL(response.url()).pathname === '/api/work');
    await page.goto(`${server.origin}/app`, { waitUntil: 'commit' });
    await work;
    const before = [...asked.values()].map(({ path }) => path);
    await page.locator('main li').first().waitFor();
    expect(before.length, before.join(', ')).toBeLessThanOrEqual(6);
    const scriptBytes = scripts.reduce((sum, [path, bytes]) => sum + (before.includes(path) ? bytes : 0), 0);
    expect(scriptBytes / 1000, `kB of scripts: ${scripts.join(' ')}`).toBeLessThanOrEqual(budgets.workspace.js);
  },
);

/** Every page with the typeface of long headings. A line may be long and the typeface late: then it is for the next page. */
story('no public page moves when its typeface comes late', async ({ visitor, server }) => {
  const moved: string[] = [];
  for (const path of ['/', '/figures', '/figures/fi', '/figures/national', '/accessibility', '/sign-in', '/work/sv']) {
    const page = await visitor({ viewport: { width: 412, height: 823 } });
    let come: () => void = () => undefined;
    const late = new Promise<void>((resolve) => {
      come = resolve;
    });
    await page.route('**/*.woff2', async (route) => {
      await late;
      await route.continue();
    });
    await page.addInitScript(`
      globalThis.moved = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) globalThis.moved += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
    `);
    await page.goto(`${server.origin}${path}`, { waitUntil: 'commit' });
    await page.locator('footer, main').first().waitFor();
    await page.evaluate('new Promise((done) => setTimeout(done, 400))'); // past the moment for which a browser waits for a typeface
    come();
    await page.waitForLoadState('networkidle');
    await page.evaluate(
      'document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))',
    );
    const shift = await page.evaluate<number>('globalThis.moved');
    if (shift >= 0.02) moved.push(`${path}: ${shift.toFixed(3)}`);
  }
  expect(moved).toEqual([]);
});

story('a public page is made once, and a browser that has it is not sent it again', async ({ server }) => {
  for (const path of ['/', '/figures', '/figures/national', '/figures/se/rows.csv']) {
    const ask = (more: Record<string, string> = {}) =>
      fetch(`${server.origin}${path}`, { headers: { 'accept-encoding': 'br', 'accept-language': 'sv', ...more } });
    const first = await ask();
    const tag = first.headers.get('etag') ?? '';
    expect([path, first.status, first.headers.get('content-encoding')]).toEqual([path, 200, 'br']);
    expect(tag).toMatch(/^"[\w-]+"$/);
    const again = await ask({ 'if-none-match': tag });
    expect([path, again.status, await again.text()]).toEqual([path, 304, '']);
    const english = await ask({ 'accept-language': 'en', 'if-none-match': tag });
    expect([path, english.status]).toEqual([path, path.endsWith('.csv') ? 304 : 200]);
  }
});

story(
  'the workspace is requested again at each visit, and its files, named after what they hold, are kept',
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
