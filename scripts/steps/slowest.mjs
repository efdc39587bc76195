import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** @typedef {{ file: string, seconds: number }} Timed */

/**
 * How long each file of a vitest run took, from what its JSON reporter wrote; none where it wrote nothing.
 * @param {string} report
 * @param {string} root
 * @returns {readonly Timed[]}
 */
export function slowestFiles(report, root) {
  if (!existsSync(report)) return [];
  /** @type {{ name: string, startTime: number, endTime: number }[]} */
  const files = JSON.parse(readFileSync(report, 'utf8')).testResults;
  return files
    .map(({ name, startTime, endTime }) => ({ file: relative(root, name), seconds: (endTime - startTime) / 1000 }))
    .sort((one, other) => other.seconds - one.seconds);
}

/** The ten slowest of all, a line each. @param {readonly Timed[]} all */
export const slowestLines = (all) =>
  [...all]
    .sort((one, other) => other.seconds - one.seconds)
    .slice(0, 10)
    .map(({ file, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${file}`);
