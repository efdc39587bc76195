import { expect, test } from 'vitest';
import { Coding } from '../../review/coding.ts';
import { aCoding } from '../../testing/builders.ts';
import { codingOf, draftOf, emptyCoding, errorsIn } from './coding-draft.ts';

test('a form that is filled from a reading gives the same reading again', () => {
  const draft = draftOf('O-2021-7', aCoding());
  expect(errorsIn(draft)).toEqual([]);
  expect(Coding.parse(codingOf(draft))).toEqual(aCoding());
});

test('an empty form says what is missing, in the order of the page', () => {
  expect(errorsIn(emptyCoding).map(({ path }) => path)).toEqual([
    'pseudonym',
    'coding.sector',
    'coding.stage',
    'coding.exit',
  ]);
});

test('a name of a person is no name of a file, days run forwards, and each obstacle has its page', () => {
  const draft = {
    ...draftOf('Exempel Exempelsson', aCoding()),
    began: '2021-12-01',
    obstacles: [{ code: 'OB-B03', page: 'x' }],
  };
  expect(errorsIn(draft).map(({ path }) => path)).toEqual(['pseudonym', 'coding.ended', 'coding.obstacles.OB-B03']);
  expect(errorsIn({ ...draft, began: 'spring' }).map(({ path }) => path)).toContain('coding.began');
});
