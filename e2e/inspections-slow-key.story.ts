import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { story } from './harness/story.ts';
import * as field from './phone/field-app.ts';

const program = '/field/slow-key.js';
const rules =
  "default-src 'none'; script-src 'wasm-unsafe-eval'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; " +
  "require-trusted-types-for 'script'";

/** Workers that this page has started, and whether it has fetched the script that does without. */
function watched(page: Page): { readonly workers: string[]; readonly scripts: string[] } {
  const seen = { workers: [] as string[], scripts: [] as string[] };
  page.on('worker', (worker) => seen.workers.push(new URL(worker.url()).pathname));
  page.on('request', (request) => {
    if (/\/field\/assets\/argon2-[^/]*\.js$/.test(request.url())) seen.scripts.push(request.url());
  });
  return seen;
}

const compiles = (page: Page): Promise<string> =>
  page.evaluate(
    `WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(() => 'yes', ({ name }) => name)`,
  );

const opensWith = async (page: Page): Promise<void> => {
  await field.unlock(page);
  await page.getByRole('heading', { name: 'Ready?' }).waitFor(); // the plan that was just downloaded
};

story(
  'a number opens the phone by WebAssembly in a worker that nothing else may use, also without a network; the page may compile none',
  async (stage) => {
    const { origin } = stage.server;
    for (const pattern of field.usualComplaints) stage.expectComplaint(pattern);
    stage.expectComplaint(/WebAssembly/); // the page tries, and the browser notes that it may not
    const page = await stage.visitor(field.held);
    const seen = watched(page);
    await field.makeMine(page, origin);
    await field.downloadPlan(page);
    expect(seen).toEqual({ workers: [program], scripts: [] });
    expect(page.workers()).toEqual([]); // its memory went with it

    await page.context().setOffline(true);
    await page.reload();
    await opensWith(page);
    expect(seen).toEqual({ workers: [program, program], scripts: [] });
    expect(page.workers()).toEqual([]);
    const kept = `fetch('${program}').then(({ headers }) => headers.get('content-security-policy'))`;
    expect(await page.evaluate(kept)).toBe(rules);
    expect(await compiles(page)).toBe('CompileError');

    // The same phone where the browser has no WebAssembly: the script makes the same key, and says how far it is.
    await page.addInitScript('delete globalThis.WebAssembly');
    await page.reload();
    const bar = page.locator('progress[value]');
    const told = bar.waitFor();
    await opensWith(page);
    await told;
    expect(seen.workers).toEqual([program, program]);
    expect(seen.scripts).not.toEqual([]);
  },
);

story(
  'a phone whose worker is refused, or never comes, is made and opened by the script, and afterwards by WebAssembly all the same',
  async (stage) => {
    const { origin } = stage.server;
    for (const pattern of field.usualComplaints) stage.expectComplaint(pattern);
    stage.expectComplaint(/WebAssembly|wasm/);
    const page = await stage.visitor({ ...field.held, serviceWorkers: 'block' });
    const seen = watched(page);
    const withRules = (policy: string) =>
      page.route(`**${program}`, async (route) => {
        const response = await route.fetch();
        const headers = { ...response.headers(), 'content-security-policy': policy };
        await route.fulfill({ response, headers });
      });
    await withRules("default-src 'none'");
    await field.makeMine(page, origin);
    expect(seen.workers).toEqual([program]);
    expect(seen.scripts).toHaveLength(1);

    await page.unroute(`**${program}`);
    await page.route(`**${program}`, () => undefined); // nothing ever answers
    await page.reload();
    await field.unlock(page);
    await page.getByRole('heading', { level: 1, name: 'My inspections' }).waitFor();
    expect(seen.scripts).toHaveLength(2);

    await page.unroute(`**${program}`);
    await page.route(`**${program}`, (route) => route.abort());
    await page.reload();
    await field.unlock(page);
    await page.getByRole('heading', { level: 1, name: 'My inspections' }).waitFor();
    expect(seen.scripts).toHaveLength(3);

    await page.unroute(`**${program}`);
    await page.reload();
    await field.unlock(page);
    await page.getByRole('heading', { level: 1, name: 'My inspections' }).waitFor();
    expect(seen.scripts).toHaveLength(3);
    expect(seen.workers.length).toBeGreaterThan(1);
  },
);
