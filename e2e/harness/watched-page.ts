import type { BrowserContext, Page } from 'playwright-core';

/** What went wrong on a page without being asked for: any of it fails the story. */
export type Watch = {
  readonly complaints: string[];
  /** Lets pass the complaints that match: a story about a refusal expects the browser to note the refusal. */
  expect(pattern: RegExp): void;
};

/** Notes errors in the console, errors thrown by scripts, and every request that would leave the agency. */
export function watch(context: BrowserContext, origin: string): Watch {
  const found: string[] = [];
  const expected: RegExp[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') found.push(`console error: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => found.push(`script error: ${error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !['data:', 'blob:'].includes(url.protocol))
      found.push(`request goes elsewhere: ${url.origin}`);
  });
  return {
    get complaints() {
      return found.filter((complaint) => !expected.some((pattern) => pattern.test(complaint)));
    },
    expect: (pattern) => expected.push(pattern),
  };
}

/** Signs in on the demo's own page, by the button with that person's name, as a visitor would. */
export async function signInAs(page: Page, origin: string, persona: string): Promise<void> {
  await page.goto(`${origin}/sign-in`);
  const button = page.locator(`form:has(input[name="persona"][value="${persona}"]) button`);
  if ((await button.count()) === 0) throw new Error(`The sign-in page offers nobody called ${persona}.`);
  if (!(await button.isVisible())) await page.locator('details:has(input[name="persona"]) > summary').click();
  await button.click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  await page.locator('main h1').waitFor();
}
