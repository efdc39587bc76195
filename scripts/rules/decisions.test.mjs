import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { decisionProblems } from './decisions.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cape-decisions-'));
  mkdirSync(join(root, 'docs/decisions'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** @param {string} name @param {string} [content] */
const put = (name, content = '# Why\n') => writeFileSync(join(root, 'docs/decisions', name), content);

it('each decision is found by one question', () => {
  put('0001-one-package.md');
  put('0006-realms.md');
  put('README.md', '- Why one package? [0001](0001-one-package.md)\n- Why realms? [0006](0006-realms.md)\n');
  expect(decisionProblems(root)).toEqual([]);
});

it('a decision that no question leads to is named, and so is one that two lead to', () => {
  put('0001-one-package.md');
  put('0006-realms.md');
  put('README.md', '- Why? [0001](0001-one-package.md)\n- And why? [0001](0001-one-package.md)\n');
  expect(decisionProblems(root)).toEqual([
    'docs/decisions/README.md lists 0001-one-package.md 2 times.',
    'docs/decisions/README.md has no question that 0006-realms.md answers.',
  ]);
});

it('two decisions of one number are named, and a name without a number', () => {
  put('0001-one-package.md');
  put('0001-two-packages.md');
  put('realms.md');
  put('README.md', '[a](0001-one-package.md) [b](0001-two-packages.md) [c](realms.md)\n');
  expect(decisionProblems(root)).toEqual([
    'docs/decisions/realms.md: the name of a decision is its number in four digits and its matter.',
    'docs/decisions/0001-two-packages.md has the number of another decision.',
  ]);
});
