import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ file: string, seconds: number }} Timed */

/** Where a run of vitest writes how long each file took. @param {string} sign its sign of life */
export const timesBeside = (sign) => `${sign}.times.json`;

/** How long each file took, its tests and what it did before and after them; none where the run was ended. @param {string} sign @returns {readonly Timed[]} */
export const timesOf = (sign) =>
  existsSync(timesBeside(sign)) ? JSON.parse(readFileSync(timesBeside(sign), 'utf8')) : [];

/** The ten slowest of all, a line each. @param {readonly Timed[]} all */
export const slowestLines = (all) =>
  [...all]
    .sort((one, other) => other.seconds - one.seconds)
    .slice(0, 10)
    .map(({ file, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${file}`);
