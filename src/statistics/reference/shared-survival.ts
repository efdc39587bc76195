import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Data sets of others, read where they are stored; the tests that need them say so when they are not there. */
const folder = join(process.env.CAPE_SHARED ?? '../shared/data', 'statistics/survival');

export const hasSharedTables = existsSync(folder);

/** The columns of a CSV file, as text. */
export function sharedColumns(name: string): Record<string, string[]> {
  const [header, ...lines] = readFileSync(join(folder, name), 'utf8').trim().split('\n');
  const cells = lines.map((line) => line.split(','));
  const names = (header ?? '').split(',');
  return Object.fromEntries(names.map((column, i) => [column, cells.map((row) => row[i] ?? '')]));
}

// biome-ignore lint/suspicious/noExplicitAny: what a reference file holds is known to the test that reads it
export const sharedJson = (name: string): any => JSON.parse(readFileSync(join(folder, name), 'utf8'));

/** A column of words as whole numbers from 0, in order of first appearance. */
export function codesOf(words: readonly string[]): Int32Array {
  const seen = [...new Set(words)];
  return Int32Array.from(words, (word) => seen.indexOf(word));
}
