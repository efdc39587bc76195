import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../ready/project.mjs';
import { LongestFirst, longest } from './longest-first.mjs';

it('names files that are there, each once', () => {
  expect(longest.filter((name) => !existsSync(join(root, name)))).toEqual([]);
  expect(new Set(longest).size).toBe(longest.length);
});

it('begins with the longest and keeps the others as they were', async () => {
  const cache = { getFileTestResults: () => undefined, getFileStats: () => ({ size: 1 }) };
  const sequencer = new LongestFirst(/** @type {never} */ ({ cache, config: { root } }));
  const files = ['src/a.test.ts', longest[3], 'src/b.test.ts', longest[0]].map((name) => ({
    moduleId: join(root, name ?? ''),
    project: { name: 'store', config: { root, sequence: { groupOrder: 0 } } },
  }));
  const sorted = await sequencer.sort(/** @type {never} */ (files));
  expect(sorted.map(({ moduleId }) => relative(root, moduleId))).toEqual([
    longest[0],
    longest[3],
    'src/a.test.ts',
    'src/b.test.ts',
  ]);
});
