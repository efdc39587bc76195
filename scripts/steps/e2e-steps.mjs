import { root } from '../ready/project.mjs';
import { findOrInstallBrowser } from './browser.mjs';
import { lacking } from './lacking.mjs';
import { onePassed } from './totals.mjs';
import { runVitest } from './vitest.mjs';

/** The path of the browser, once the step before has found or installed one. @type {string | undefined} */
let browser;

/** @returns {Promise<import('./run-steps.mjs').Result>} */
export async function browserStep() {
  const found = await findOrInstallBrowser(root);
  if ('missing' in found) return lacking(`Browser: skipped. ${found.missing}`);
  browser = found.browser;
  return { totals: onePassed, notes: [browser] };
}

/**
 * @param {{ ring?: import('./rings.mjs').Ring, filters?: readonly string[], onOutput?: (text: string) => void }} [options] filters: names of stories
 * @returns {Promise<import('./run-steps.mjs').Result>}
 */
export async function storiesStep(options = {}) {
  if (!browser) return lacking('Stories: skipped, because there is no browser.');
  return runVitest('e2e', { ...options, env: { CHROME: browser } });
}
