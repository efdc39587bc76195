import type { Page, Route } from 'playwright-core';
import { expect } from 'vitest';
import type { Stage } from './harness/story.ts';

type Answer = 'hold' | 'pass' | 'offline' | 'fault' | 'missing' | 'forbidden' | 'ended';

const refusals: Readonly<Partial<Record<Answer, readonly [status: number, kind: string]>>> = {
  fault: [500, 'fault'],
  missing: [404, 'not-found'],
  forbidden: [403, 'forbidden'],
  ended: [401, 'unauthenticated'],
};

/** The guides are where a walk goes between two looks at a page: they answer as they are, and are no data of that page. */
const besides = ['/api/session', '/api/help'];
const isData = (url: URL): boolean => url.pathname.startsWith('/api/') && !besides.includes(url.pathname);

/** Answers in place of the server whatever a page fetches, until it is told to let it through. */
async function between(page: Page) {
  let now: Answer = 'pass';
  let asked = 0;
  const held: (() => void)[] = [];
  const answer = async (route: Route): Promise<void> => {
    if (now === 'hold') {
      await new Promise<void>((resolve) => held.push(resolve));
      return answer(route);
    }
    if (now === 'pass') return route.continue();
    if (now === 'offline') return route.abort('internetdisconnected');
    const [status, kind] = refusals[now] ?? [500, 'fault'];
    const problem = { kind, sentence: 'An invented refusal.', fields: [], number: 'PROV-1' };
    return route.fulfill({ status, contentType: 'application/json', body: JSON.stringify({ problem }) });
  };
  await page.route(isData, (route) => {
    if (route.request().method() !== 'GET') return route.continue();
    asked++;
    // A page that was left has no answer to wait for.
    return answer(route).catch(() => undefined);
  });
  return {
    asked: () => asked,
    answers(next: Answer): void {
      now = next;
      for (const go of held.splice(0)) go();
    },
  };
}

const raw = /undefined|NaN|\[object|\bnull\b|TypeError|RequestFailed|An invented refusal/;

/** What is on the page of what was fetched: the lines of its lists and tables, without those that lead to other pages. */
const dataLines = (page: Page): Promise<string[]> =>
  page
    .locator('main :is(li, td, dd)')
    .evaluateAll((all) =>
      all.flatMap((one) => (one.closest('nav, aside') || one.textContent === null ? [] : [one.textContent.trim()])),
    );

/** What a person comes to on one page while the server is slow, fails, is gone, has nothing, refuses, answers, and is gone again. */
async function walkStates(page: Page, server: Awaited<ReturnType<typeof between>>, address: string) {
  const problems: string[] = [];
  const main = page.locator('main');
  const shows = async (state: string, words: string): Promise<void> => {
    await expect
      .poll(async () => ((await main.textContent()) ?? '').includes(words), {
        message: `${address}, ${state}: ${words}`,
      })
      .toBe(true);
    const odd = raw.exec((await main.textContent()) ?? '');
    if (odd) problems.push(`${state} shows “${odd[0]}”`);
  };
  /** Minutes later the person is back from another page: what there is may be old, and is asked for again. */
  const comesBack = async (): Promise<void> => {
    await page.evaluate('(() => { const was = Date.now; Date.now = () => was() + 60_000; })()');
    await page.getByRole('link', { name: 'Help', exact: true }).first().click();
    await main.getByRole('heading', { level: 1, name: 'Help' }).waitFor();
    await page.goBack();
    // The address is back at once, the page when it has been drawn: until then what is read would be the guide, or nothing.
    const isDrawn = async (): Promise<boolean> => {
      const headings = await main.getByRole('heading', { level: 1 }).allTextContents();
      return headings.length > 0 && !headings.includes('Help');
    };
    await expect.poll(isDrawn, { message: `${address} is drawn again` }).toBe(true);
  };

  server.answers('hold');
  await page.goto(address, { waitUntil: 'commit' });
  await shows('slow', 'This is taking longer than usual');
  server.answers('fault');
  await shows('fault', 'The page could not be loaded');
  await shows('fault', 'quote PROV-1');
  server.answers('offline');
  await main.getByRole('button', { name: 'Try again' }).first().click();
  await shows('no network', 'No contact with the server');
  server.answers('missing');
  await comesBack();
  await shows('missing', 'There is nothing here that you have access to');
  server.answers('forbidden');
  await comesBack();
  await shows('forbidden', 'Your role does not include this');
  const frame = new Set(await dataLines(page));
  server.answers('pass');
  await comesBack();
  // One part of a page may wait while its main part still shows the refusal; and for its first 300 ms what waits is an empty box.
  const isThere = () =>
    main.evaluate(
      (shown, refusal) =>
        shown.querySelector('h1') !== null &&
        shown.querySelector('.skeleton, .state.bare:empty') === null &&
        shown.textContent?.includes(refusal) === false,
      'Your role does not include this',
    );
  await expect.poll(isThere, { message: `${address} has come and is no longer refused` }).toBe(true);
  await page.waitForLoadState('networkidle');
  const lines = (await dataLines(page)).filter((line) => !frame.has(line));
  const links = await page
    .locator('a[href^="/app/"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));

  const before = server.asked();
  server.answers('offline');
  await comesBack();
  await main.getByRole('heading', { level: 1 }).waitFor();
  // What changes only with the program is fetched once, and never old.
  if (server.asked() > before) {
    await shows('old', 'You see the data as of');
    const old = (await dataLines(page)).filter((line) => !frame.has(line));
    if (old.length < lines.length) problems.push(`old: ${old.length} of ${lines.length} lines are left`);
    server.answers('forbidden');
    await comesBack();
    await shows('closed to them meanwhile', 'Your role does not include this');
    const left = (await dataLines(page)).filter((line) => !frame.has(line));
    if (left.length > 0) problems.push(`closed to them meanwhile: ${left.length} lines stay, such as “${left[0]}”`);
    server.answers('ended');
    await comesBack();
    await page.getByRole('alertdialog').filter({ hasText: 'signed out' }).waitFor();
  }
  server.answers('pass');
  return { problems, links };
}

/** An address as its view is named. */
const viewOf = (address: string): string =>
  address
    .replace(/[?#].*/, '')
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '$id')
    .replace(/^\/app\/(learn\/(?:cases|courses)|reports)\/[^/]+$/, '/app/$1/$id');

/** What is wrong with the states of these pages, for one person: one sentence each. */
export async function walkViewsOf(stage: Stage, persona: string, own: readonly string[]): Promise<string[]> {
  const page = await stage.person(persona, { locale: 'en-GB' });
  const server = await between(page);
  const seen = new Map<string, string>();
  const problems: string[] = [];
  for (const view of own) {
    const address = view.includes('$id') ? seen.get(view) : view;
    if (address === undefined) {
      problems.push(`${persona} comes to no page like ${view}.`);
      continue;
    }
    const walked = await walkStates(page, server, `${stage.server.origin}${address}`).catch((error: unknown) => ({
      problems: [error instanceof Error ? error.message : String(error)],
      links: [],
    }));
    problems.push(...walked.problems.map((problem) => `${persona}, ${view}: ${problem}`));
    for (const link of walked.links) if (!seen.has(viewOf(link))) seen.set(viewOf(link), link);
  }
  return problems;
}
