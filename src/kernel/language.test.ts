import { expect, test } from 'vitest';
import { directionOf, languageOf } from './language.ts';

test.each([
  ['sv', 'ltr'],
  ['uk', 'ltr'],
  ['uz', 'ltr'],
  ['ar', 'rtl'],
  ['ar-SY', 'rtl'],
  ['FA', 'rtl'],
] as const)('a text in %s runs %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});

test('the first language that CAPE has, else Swedish', () => {
  expect(languageOf('uk, en-GB;q=0.8, sv;q=0.5')).toBe('en');
  expect(languageOf('uk')).toBe('sv');
  expect(languageOf(undefined)).toBe('sv');
});
