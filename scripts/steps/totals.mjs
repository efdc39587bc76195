import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** @typedef {{ passed: number, failed: number, skipped: number }} Totals */

/** @type {Totals} */
export const nothing = { passed: 0, failed: 0, skipped: 0 };
/** @type {Totals} */
export const onePassed = { passed: 1, failed: 0, skipped: 0 };
/** @type {Totals} */
export const oneFailed = { passed: 0, failed: 1, skipped: 0 };
/** @type {Totals} */
export const oneSkipped = { passed: 0, failed: 0, skipped: 1 };

/** @param {readonly Totals[]} all */
export const sum = (all) =>
  all.reduce(
    (left, right) => ({
      passed: left.passed + right.passed,
      failed: left.failed + right.failed,
      skipped: left.skipped + right.skipped,
    }),
    nothing,
  );

/** The last line of every test command. @param {Totals} totals */
export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/**
 * The totals of a vitest run from what its JSON reporter wrote. A run that ended badly without a failed test (a file that
 * cannot be loaded, a crash, no report) counts as one failure, so that it can never look green.
 * @param {string} file
 * @param {number} exitCode
 * @returns {Totals}
 */
export function vitestTotals(file, exitCode) {
  if (!existsSync(file)) return exitCode === 0 ? nothing : oneFailed;
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const failed = Number(report.numFailedTests);
  return {
    passed: Number(report.numPassedTests),
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: Number(report.numPendingTests) + Number(report.numTodoTests),
  };
}

/**
 * Each test that failed in a vitest run, and each file that could not be run: where, its name, and the first lines of why.
 * @param {string} file
 * @param {string} root
 * @returns {string[]}
 */
export function vitestFailures(file, root) {
  if (!existsSync(file)) return [];
  /** @type {{ testResults: { name: string, status: string, message?: string, assertionResults: { status: string, fullName: string, failureMessages?: string[] }[] }[] }} */
  const report = JSON.parse(readFileSync(file, 'utf8'));
  return report.testResults.flatMap(({ name, status, message = '', assertionResults }) => {
    const where = relative(root, name);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0) return status === 'failed' ? [`${where}\n${firstLines(message)}`] : [];
    return failed.map((test) => `${where}: ${test.fullName}\n${firstLines(test.failureMessages?.join('\n') ?? '')}`);
  });
}

/** @param {string} text */
const firstLines = (text) =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 8)
    .map((line) => `    ${line.slice(0, 300)}`)
    .join('\n');
