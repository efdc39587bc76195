import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runToEnd } from '../ready/child.mjs';
import { root } from '../ready/project.mjs';
import { temporaryFolder } from './temporary-folder.mjs';
import { vitestTotals } from './totals.mjs';

/** No part of the tests takes half as long, on a busy machine either; one that does hangs, and the others must still be told. */
const limit = 25 * 60_000;

/**
 * One project of the tests. What is worth reading even when all went well: the lines in which a test says what it ran on.
 * @param {'unit' | 'store' | 'e2e'} project
 * @param {{ filters?: readonly string[], env?: NodeJS.ProcessEnv, onOutput?: (text: string) => void }} [options]
 * @returns {Promise<import('./run-steps.mjs').Result>}
 */
export async function runVitest(project, { filters = [], env = {}, onOutput } = {}) {
  const cache = join(root, 'node_modules/.cache/cape');
  const report = join(cache, `${project}.json`);
  mkdirSync(cache, { recursive: true });
  rmSync(report, { force: true });
  const { code, output } = await runToEnd(
    process.execPath,
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...filters,
    ],
    {
      cwd: root,
      limit,
      env: { ...process.env, TMPDIR: temporaryFolder(), NO_COLOR: '1', ...env },
      ...(onOutput ? { onOutput } : {}),
    },
  );
  const notes = output.split('\n').filter((line) => /^(Store tests run on|PostgreSQL: skipped|Matrix seed)/.test(line));
  return { totals: vitestTotals(report, code), output, notes };
}
