import { expect, it } from 'vitest';
import { whoAnswer } from './answers.ts';

const one = (id: string, givenNames: string, familyName: string | null = null) => ({
  id,
  identity: { givenNames, familyName },
});
const people = [
  one('a', 'Kim Påhittad', 'Provlundsson'),
  one('b', 'Уктам', 'Провлунд'),
  one('c', 'Alex', 'Provlumd'),
  one('d', 'Kim'),
];
const found = (text: string) => whoAnswer(people, text).map(({ id, manner }) => `${id} ${manner}`);

it('finds by whole names first, then by beginnings, then past one letter', () => {
  expect(found('provlund')).toEqual(['b whole', 'a begins', 'c letter']);
});

it('asks all words of a name, in any order and alphabet', () => {
  expect(found('Provlund Uktam')).toEqual(['b whole']);
  expect(found('kim')).toEqual(['a whole', 'd whole']);
  expect(found('kim provlund')).toEqual(['a begins']);
  expect(found('robin')).toEqual([]);
});
