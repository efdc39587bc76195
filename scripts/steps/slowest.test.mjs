import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import ProgressReporter from './progress-reporter.mjs';
import { slowestLines, timesOf } from './slowest.mjs';

const folder = mkdtempSync(join(tmpdir(), 'cape-slowest-'));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

it('names the ten slowest files of a run, the slowest first, with what they did around their tests', () => {
  const sign = join(folder, 'run.begun');
  vi.stubEnv('TEST_PROGRESS', sign);
  const reporter = new ProgressReporter();
  for (let at = 0; at < 12; at++)
    reporter.onTestModuleEnd(
      /** @type {never} */ ({ relativeModuleId: `src/${at}.test.ts`, diagnostic: () => ({ duration: at * 500 }) }),
    );
  reporter.onTestRunEnd();
  const lines = slowestLines(timesOf(sign));
  expect(lines).toHaveLength(10);
  expect(lines[0]).toBe('    5.5 s  src/11.test.ts');
});

it('a run that was ended before its end has no slowest files', () => {
  expect(timesOf(join(folder, 'never-written.begun'))).toEqual([]);
});
