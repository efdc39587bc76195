import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { closingLine, vitestFailures, vitestTotals } from './totals.mjs';

const folder = mkdtempSync(join(tmpdir(), 'cape-totals-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** @param {{ numPassedTests: number, numFailedTests: number, numPendingTests?: number, numTodoTests?: number }} report */
function reported(report) {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify({ numPendingTests: 0, numTodoTests: 0, ...report }));
  return file;
}

it('the closing line names skipped tests only if there are any', () => {
  expect(closingLine({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
  expect(closingLine({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
});

it('a run counts its tests', () => {
  const file = reported({ numPassedTests: 5, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 });
  expect(vitestTotals(file, 1)).toEqual({ passed: 5, failed: 2, skipped: 2 });
});

it('a run that ended badly without a failed test counts as one failure', () => {
  expect(vitestTotals(reported({ numPassedTests: 5, numFailedTests: 0 }), 1).failed).toBe(1);
  expect(vitestTotals(join(folder, 'never-written.json'), 1).failed).toBe(1);
});

it('what failed is named: each test with why, and a file that could not be run', () => {
  const file = join(folder, 'failures.json');
  const test = (/** @type {string} */ status, /** @type {string} */ fullName) => ({
    status,
    fullName,
    failureMessages: status === 'failed' ? ['expected 1 to be 2\n    at line 3'] : [],
  });
  const testResults = [
    {
      name: join(folder, 'a.test.ts'),
      status: 'failed',
      assertionResults: [test('passed', 'one'), test('failed', 'two')],
    },
    { name: join(folder, 'b.test.ts'), status: 'failed', message: 'cannot be loaded', assertionResults: [] },
    { name: join(folder, 'c.test.ts'), status: 'passed', assertionResults: [test('passed', 'three')] },
  ];
  writeFileSync(file, JSON.stringify({ testResults }));
  expect(vitestFailures(file, folder)).toEqual([
    'a.test.ts: two\n    expected 1 to be 2\n        at line 3',
    'b.test.ts\n    cannot be loaded',
  ]);
  expect(vitestFailures(join(folder, 'never-written.json'), folder)).toEqual([]);
});
