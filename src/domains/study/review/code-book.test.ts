import { expect, test } from 'vitest';
import { obstacles } from '../../caseload/public.ts';
import { codeBookVersion, codedExits, stagesOfExit } from './code-book.ts';
import { wrongEnding } from './coding.ts';

test('the fingerprint is FNV-1a as its authors publish it', () => {
  // Test vectors of the authors, www.isthe.com/chongo/tech/comp/fnv: the empty text, a, foobar.
  expect(['', 'a', 'foobar'].map((text) => codeBookVersion(text))).toEqual([
    'cbf29ce484222325',
    'af63dc4c8601ec8c',
    '85944171f73967e8',
  ]);
});

test('the version is that of the codes, and another where one of them is missing', () => {
  expect(codeBookVersion()).toMatch(/^[0-9a-f]{16}$/);
  expect(codeBookVersion(JSON.stringify(obstacles))).not.toBe(codeBookVersion(JSON.stringify(obstacles.slice(1))));
});

test('every exit of the book can be coded at each stage that it names', () => {
  expect(codedExits).not.toContain('paid-in-full');
  for (const exit of codedExits)
    for (const stage of stagesOfExit(exit))
      expect([exit, wrongEnding({ stage, exit, reason: null })]).toEqual([exit, null]);
});
