import { expect, it } from 'vitest';
import { filled, unknownPlaceholder } from './kinds.ts';
import { lineMarks, linesOf } from './lines.ts';

const values = { agency: 'A', unit: 'B', reference: 'C', date: 'D', officer: '{agency}', recipient: '#x' };

it('fills in placeholders by either name, once, and leaves all else', () => {
  expect(filled('{agency} {myndighet} {handläggare} {recipient} {other} }', values)).toBe('A A {agency} #x {other} }');
});

it('names the first thing in braces that it does not know, and braces that stand alone', () => {
  expect(unknownPlaceholder('{agency} and { enhet }')).toBeNull();
  expect(unknownPlaceholder('{namn}')).toBe('{namn}');
  expect(unknownPlaceholder('{}')).toBe('{}');
  expect(unknownPlaceholder('open {')).toBe('{');
  expect(unknownPlaceholder('{{agency}}')).toBe('{');
});

it('makes each line a paragraph, and finds what stands around two numbers', () => {
  expect(linesOf('a\r\n\n b \n')).toEqual(['a', 'b']);
  expect(lineMarks('Sida \u0001 av \u0001')).toEqual(['Sida ', ' av ', '']);
});
