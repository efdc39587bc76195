import { expect, it } from 'vitest';
import { lixOf, sentencesOf, wordsOf } from './lix.ts';

it('LIX is words to a sentence, and long words of a hundred', () => {
  expect(lixOf('Du får hjälp. Arbetsgivaren ska betala dig.')).toBeCloseTo(3.5 + 100 / 7);
  expect(lixOf('')).toBe(0);
});

it('a sentence has letters, and a word keeps its hyphen and its apostrophe', () => {
  expect(sentencesOf('Ring nu. 112. Fråga: vem är det?')).toEqual(['Ring nu.', 'Fråga:', 'vem är det?']);
  expect(wordsOf('Den som stjäl e-post får 3 dagar, säger Ines’ chef.')).toHaveLength(10);
});
