import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runToEnd } from '../ready/child.mjs';
import { root } from '../ready/project.mjs';
import { timesBeside, timesOf } from './slowest.mjs';
import { temporaryFolder } from './temporary-folder.mjs';
import { vitestFailures, vitestTotals } from './totals.mjs';

/**
 * One project of the tests. What is worth reading even when all went well: the lines in which a test says what it ran on. It is ended when
 * it hangs, never because a time has passed.
 * @param {'unit' | 'store' | 'e2e'} project
 * @param {{ ring?: import('./rings.mjs').Ring, filters?: readonly string[], env?: NodeJS.ProcessEnv, onOutput?: (text: string) => void }} [options]
 * @returns {Promise<import('./run-steps.mjs').Result>}
 */
export async function runVitest(project, { ring, filters = [], env = {}, onOutput } = {}) {
  const cache = join(root, 'node_modules/.cache/cape');
  const name = ring ? `${project}-${ring}` : project;
  const report = join(cache, `${name}.json`);
  const sign = join(cache, `${name}.begun`);
  mkdirSync(cache, { recursive: true });
  for (const file of [report, sign, timesBeside(sign)]) rmSync(file, { force: true });
  const { code, output } = await runToEnd(
    process.execPath,
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--reporter=${join(import.meta.dirname, 'progress-reporter.mjs')}`,
      `--outputFile.json=${report}`,
      ...filters,
    ],
    {
      cwd: root,
      stall: { sign, about: () => whereItStood(sign) },
      env: {
        ...process.env,
        TMPDIR: temporaryFolder(),
        NO_COLOR: '1',
        TEST_PROGRESS: sign,
        ...(ring ? { TEST_RING: ring } : {}),
        ...env,
      },
      ...(onOutput ? { onOutput } : {}),
    },
  );
  const notes = output.split('\n').filter((line) => /^(Store tests run on|PostgreSQL: skipped|Matrix seed)/.test(line));
  return {
    totals: vitestTotals(report, code),
    output,
    notes,
    slowest: timesOf(sign),
    failures: vitestFailures(report, root),
  };
}

/** @param {string} sign */
const whereItStood = (sign) =>
  existsSync(sign) ? `These had begun and not ended:\n${readFileSync(sign, 'utf8')}` : 'No test had begun.';
