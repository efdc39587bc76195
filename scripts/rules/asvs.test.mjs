import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { root as project } from '../ready/project.mjs';
import { asvsProblems } from './asvs.mjs';

const whole = readFileSync(join(project, 'docs/asvs.md'), 'utf8');
let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cape-asvs-'));
  for (const [, path = ''] of whole.matchAll(/`([^`]+\.(?:test|story)\.\w+)`/g)) put(path, '');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** @param {string} path @param {string} content */
function put(path, content) {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), content);
}

/** @param {string} page */
function problemsOf(page) {
  put('docs/asvs.md', page);
  return asvsProblems(root);
}

it('every requirement is answered once, with tests that are there', () => {
  expect(problemsOf(whole)).toEqual([]);
});

it('a requirement without an answer, with two, or that is none is named', () => {
  expect(problemsOf(whole.replace(/^\| 6\.3\.3 .*\n/m, ''))).toEqual([expect.stringContaining('6.3.3 is to be')]);
  expect(problemsOf(whole.replace(/^(\| 9\.1\.1 .*\n)/m, '$1$1'))).toEqual([expect.stringContaining('9.1.1 is to be')]);
  expect(problemsOf(whole.replace(/^\| 10\.5\.5 \|/m, '| 10.5.5, 10.5.6 |'))).toEqual([
    expect.stringContaining('10.5.6 is no requirement'),
  ]);
});

it('an answer without a test, or with one that is gone, is named with its line', () => {
  const without = whole.replace(/^(\| 9\.1\.1 \| .* \|) `.*` \|$/m, '$1 [database.md](database.md) |');
  expect(problemsOf(without)).toEqual([expect.stringMatching(/^docs\/asvs\.md:\d+ names no test/)]);
  expect(problemsOf(whole.replace('`e2e/passkeys.story.ts`', '`e2e/gone.story.ts`'))).toEqual([
    expect.stringMatching(/^docs\/asvs\.md:\d+ names e2e\/gone\.story\.ts/),
  ]);
});
