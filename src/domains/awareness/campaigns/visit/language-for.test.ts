import { expect, it } from 'vitest';
import { languageFor } from './language-for.ts';

it('is the first that is asked for and there, and English where none is', () => {
  expect(languageFor(['de', 'uk', 'sv'], ['sv', 'en', 'uk'])).toBe('uk');
  expect(languageFor(['de'], ['sv', 'en'])).toBe('en');
  expect(languageFor([], ['sv'])).toBe('en');
});
