import { setTimeout as wait } from 'node:timers/promises';
import type { Phone } from './phone.ts';

/**
 * What is timed is done by the page itself: a driver outside would add its own way there and back to each step. `until` hears of
 * every change of the page; `drawn` is when a press can be answered again.
 */
const helpers = `
  const until = (find) => new Promise((done) => {
    const watching = new MutationObserver(() => look());
    const look = () => {
      const found = find();
      if (!found) return false;
      watching.disconnect();
      done(found);
      return true;
    };
    if (!look()) watching.observe(document, { subtree: true, childList: true, attributes: true });
  });
  const at = (selector) => until(() => document.querySelector(selector));
  const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
  const write = async (box, text) => {
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await drawn();
  };
`;

const patienceMs = 90_000;

/** Goes to an address, and from the first moment of the page on does what `script` says; gives what it returns. */
export async function fromItsStart<T>({ page, debug }: Phone, address: string, script: string): Promise<T> {
  const source = `${helpers} globalThis.measured = (async () => { ${script} })();`;
  await debug.send('Page.enable');
  const { identifier } = await debug.send('Page.addScriptToEvaluateOnNewDocument', { source: `{ ${source} }` });
  const over = new AbortController();
  try {
    await page.goto(address);
    const late = wait(patienceMs, null, { signal: over.signal }).then(async () => {
      const shown = await page.locator('body').ariaSnapshot({ timeout: 5000 }).catch(String);
      throw new Error(`The page did not come so far in ${patienceMs / 1000} s. It shows:\n${shown}`);
    });
    return (await Promise.race([page.evaluate('globalThis.measured'), late])) as T;
  } finally {
    over.abort();
    await debug.send('Page.removeScriptToEvaluateOnNewDocument', { identifier });
  }
}
