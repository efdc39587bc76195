import { runToEnd } from '../ready/child.mjs';
import { isBuilt } from '../ready/make-ready.mjs';
import { root } from '../ready/project.mjs';
import { oneFailed, onePassed } from './totals.mjs';

/** @param {string} script @returns {Promise<import('./run-steps.mjs').Result>} */
async function runScript(script) {
  const { code, output } = await runToEnd(process.execPath, [script], { cwd: root });
  return {
    totals: code === 0 ? onePassed : oneFailed,
    output,
    notes: code === 0 ? output.trim().split('\n').filter(Boolean) : [],
  };
}

/** What was built from these very sources is not built again: the second ring comes after the first. @returns {Promise<import('./run-steps.mjs').Result>} */
export const buildStep = async () => (isBuilt(root) ? { totals: onePassed } : runScript('scripts/build.mjs'));
export const budgetsStep = () => runScript('scripts/budgets.mjs');
