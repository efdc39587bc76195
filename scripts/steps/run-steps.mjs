import { availableParallelism } from 'node:os';
import { secondsSince } from '../ready/progress.mjs';
import { slowestLines } from './slowest.mjs';
import { closingLine, sum } from './totals.mjs';

/**
 * One thing that is checked. `run` gives its totals, what it printed, and lines worth reading even when all went well,
 * how long each of its files took, and each thing that failed in a few lines.
 * @typedef {{ totals: import('./totals.mjs').Totals, output?: string, notes?: readonly string[], slowest?: readonly import('./slowest.mjs').Timed[], failures?: readonly string[] }} Result
 * @typedef {{ name: string, needs?: readonly string[], after?: readonly string[], run: () => Promise<Result> }} Step
 */

/**
 * Runs steps side by side, each as soon as those it needs have passed and those it comes after have ended. A step prints when it ends: one line, its notes,
 * and all its output if it failed, so that two that run together never mix their words.
 * @param {readonly Step[]} steps
 * @param {{ atOnce?: number, write?: (line: string) => void }} [options]
 */
export async function runSteps(steps, { atOnce = Math.max(2, availableParallelism()), write = console.log } = {}) {
  /** @type {Map<string, import('./totals.mjs').Totals>} */
  const ended = new Map();
  /** @type {Map<string, { since: number, work: Promise<void> }>} */
  const running = new Map();
  const waiting = [...steps];
  /** @type {import('./slowest.mjs').Timed[]} */
  const timed = [];
  /** @type {string[]} */
  const failures = [];

  /** @param {Step} step @param {number} since */
  const work = async (step, since) => {
    const { totals, output = '', notes = [], slowest = [], failures: its = [] } = await resultOf(step);
    timed.push(...slowest);
    failures.push(...its);
    ended.set(step.name, totals);
    running.delete(step.name);
    write(
      `${totals.failed > 0 ? 'FAILED' : totals.passed === 0 && totals.skipped > 0 ? 'skipped' : 'ok'}  ${step.name}: ${closingLine(totals)} (${secondsSince(since)})`,
    );
    for (const note of notes) write(`        ${note}`);
    if (totals.failed > 0) write(output.trimEnd().replace(/^/gm, '    | '));
  };
  const stillAtIt = setInterval(() => {
    const names = [...running].map(([name, { since }]) => `${name} (${secondsSince(since)})`);
    write(`        still running: ${names.join(', ')}`);
  }, 30_000);

  while (waiting.length > 0 || running.size > 0) {
    const before = waiting.length;
    for (const step of [...waiting]) {
      const needed = (step.needs ?? []).map((name) => ended.get(name));
      if (needed.some((totals) => totals && totals.failed > 0)) {
        waiting.splice(waiting.indexOf(step), 1);
        ended.set(step.name, { passed: 0, failed: 1, skipped: 0 });
        write(`FAILED  ${step.name}: not run, because what it needs has failed`);
      } else if (
        running.size < atOnce &&
        needed.every(Boolean) &&
        (step.after ?? []).every((name) => ended.has(name))
      ) {
        waiting.splice(waiting.indexOf(step), 1);
        const since = performance.now();
        running.set(step.name, { since, work: work(step, since) });
      }
    }
    if (running.size > 0) await Promise.race([...running.values()].map((one) => one.work));
    else if (before > 0 && waiting.length === before) {
      throw new Error(`These wait for steps that do not exist: ${waiting.map(({ name }) => name).join(', ')}`);
    }
  }
  clearInterval(stillAtIt);
  if (timed.length > 0) write(`\nThe slowest files:\n${slowestLines(timed).join('\n')}`);
  const failed = [...ended].filter(([, totals]) => totals.failed > 0).map(([name]) => name);
  // Last, since the end is what is read of a long output.
  if (failures.length > 0) write(`\nWhat failed:\n${failures.join('\n')}`);
  if (failed.length > 0) write(`\nFailed: ${failed.join('; ')}`);
  return sum([...ended.values()]);
}

/** @param {Step} step @returns {Promise<Result>} */
async function resultOf(step) {
  try {
    return await step.run();
  } catch (error) {
    return {
      totals: { passed: 0, failed: 1, skipped: 0 },
      output: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}
