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

type Found = { id: string; help: string; nodes: { target: string[]; html: string; failureSummary: string }[] };

/**
 * What is beneath a bar that stays is brought to the middle and asked again, as one would scroll to read it; headings are read in their
 * order.
 */
const askedAgain = `async (violations, incomplete) => {
  const [x, y] = [scrollX, scrollY];
  for (const one of incomplete.filter(({ id }) => id === 'color-contrast')) {
    const still = [];
    for (const node of one.nodes) {
      const element = document.querySelector(node.target[0]);
      if (!element) continue; // was drawn over since, and is not on the page
      if (node.target.length > 1 || element.closest('svg')) { still.push(node); continue; }
      element.scrollIntoView({ block: 'center' });
      const again = await axe.run(element, { runOnly: { type: 'rule', values: ['color-contrast'] }, resultTypes: ['violations', 'incomplete'] });
      still.push(...again.incomplete.flatMap(({ nodes }) => nodes.filter(({ target }) => document.querySelector(target[0]) === element)));
      violations.push(...again.violations);
    }
    one.nodes = still;
  }
  scrollTo(x, y);
  // Where a page is drawn on while axe reads it, axe loses its place among the headings: here they are read at one moment.
  const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter((one) => one.checkVisibility()).map((one) => Number(one.tagName[1]));
  if (levels.every((level, at) => at === 0 || level <= levels[at - 1] + 1))
    for (const one of incomplete) if (one.id === 'heading-order') one.nodes = [];
  return [violations, incomplete];
}`;

/** What axe cannot decide and another check does: text in drawings is measured by drawn-text.ts. */
const lookedAtElsewhere = (id: string, { html }: Found['nodes'][number]): boolean =>
  id === 'color-contrast' && /^<(?:text|tspan)\b/.test(html);

/**
 * What axe finds on the page as it is and what it cannot decide, one sentence each. It is put there by the debugger, which the page's
 * content policy and trusted types do not bind; the policy itself stays in force. Another colour scheme changes colours and nothing else,
 * so there only those are asked.
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
      expression: `axe.run(document, { runOnly: ${JSON.stringify(asked[what])}, resultTypes: ['violations', 'incomplete'] }).then(({ violations, incomplete }) => (${askedAgain})(violations, incomplete))`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails)
      throw new Error(`axe did not run: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
    const [violations, incomplete] = result.value as [Found[], Found[]];
    const left = incomplete.map((one) => ({
      ...one,
      help: `axe cannot decide: ${one.help}`,
      nodes: one.nodes.filter((node) => !lookedAtElsewhere(one.id, node)),
    }));
    return [...violations, ...left].flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${help}. ${target.join(' ')}\n${failureSummary}`),
    );
  } finally {
    await debug.detach();
  }
}
