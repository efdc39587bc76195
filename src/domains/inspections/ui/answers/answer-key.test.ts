import { expect, it } from 'vitest';
import { differentAnswers, keyOfAnswer } from './answer-key.ts';

it('takes the same ways in another order for the same answer, and a no for none of them', () => {
  expect(keyOfAnswer(['document', 'seen'])).toBe(keyOfAnswer(['seen', 'document']));
  expect(differentAnswers([['seen'], 'asked-and-not-so', ['seen'], ['seen', 'said']])).toEqual([
    ['seen'],
    'asked-and-not-so',
    ['seen', 'said'],
  ]);
});
