import { expect, it } from 'vitest';
import { correctedFacts, draftOf } from './corrected-facts.ts';

const begun = draftOf({ alias: 'Lärkan', language: 'unknown', birthYear: 1991, sex: 'woman' });

it('a correction says what was changed and nothing else; an emptied field is not known', () => {
  expect(correctedFacts(begun, begun)).toEqual({});
  expect(correctedFacts(begun, { ...begun, language: 'uz', birthYear: ' ' })).toEqual({
    language: 'uz',
    birthYear: 'unknown',
  });
  expect(correctedFacts(begun, { ...begun, alias: 'Staren', birthYear: '1992' })).toEqual({
    alias: 'Staren',
    birthYear: 1992,
  });
});
