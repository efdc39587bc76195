import { expect, it } from 'vitest';
import { checkTexts } from './checks.ts';
import type { Side } from './side.ts';

const side = (change: Partial<Side> = {}): Side => ({
  language: 'sv',
  direction: 'ltr',
  title: 'Är mitt jobb okej?',
  lead: 'Svara på 3 frågor.',
  questions: ['Får du behålla hela lönen?'],
  promises: ['Du behöver inte säga vad du heter.'],
  rights: [],
  can: null,
  call: null,
  danger: 'Är någon i fara nu? Ring 112.',
  isDraft: false,
  ...change,
});

it('the longest sentence is counted in words, over all that stands on the sheet', () => {
  expect(checkTexts(side()).longestSentence).toBe(7);
  expect(checkTexts(side({ call: 'Ring oss på nummer ett när du vill och är helt ensam.' })).longestSentence).toBe(12);
});

it('the index of readability is that of Swedish, and no other language has one', () => {
  expect(checkTexts(side()).lix).toBeGreaterThan(0);
  expect(checkTexts(side({ language: 'en' })).lix).toBeNull();
});

it('a text that no speaker has read is a draft', () => {
  expect(checkTexts(side({ isDraft: true })).isDraft).toBe(true);
});
