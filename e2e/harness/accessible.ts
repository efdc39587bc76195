import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** In a page without scripts the browser keeps its timers still, and axe waits for one: there they run at once. */
const timersAtOnce = `if (matchMedia('(scripting: none)').matches)
  globalThis.setTimeout = (run) => { Promise.resolve().then(() => run()); return 0; };`;

/** WCAG 2.0 to 2.2, A and AA, and what axe calls best practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const asked = { everything: tags, colours: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

type Violation = { id: string; help: string; nodes: { target: string[]; failureSummary: string }[] };

/**
 * What axe finds on the page as it stands, one sentence each. It is put there by the debugger, which the page's content
 * policy and trusted types do not bind; the policy itself stays in force. Another colour scheme changes colours and nothing
 * else, so there only those are asked.
 */
export async function accessibilityProblems(
  page: Page,
  what: 'everything' | 'colours' = 'everything',
): Promise<string[]> {
  const debug = await page.context().newCDPSession(page);
  try {
    const { result: there } = await debug.send('Runtime.evaluate', { expression: 'typeof axe' });
    if (there.value === 'undefined')
      await debug.send('Runtime.evaluate', { expression: `${timersAtOnce}\n${axeSource}` });
    const { result, exceptionDetails } = await debug.send('Runtime.evaluate', {
      expression: `axe.run(document, { runOnly: ${JSON.stringify(asked[what])}, resultTypes: ['violations'] }).then(({ violations }) => violations)`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails)
      throw new Error(`axe did not run: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
    return (result.value as Violation[]).flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${help}. ${target.join(' ')}\n${failureSummary}`),
    );
  } finally {
    await debug.detach();
  }
}
