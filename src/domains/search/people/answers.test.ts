import { expect, it } from 'vitest';
import { typedAs } from '../matches.ts';
import { nameAsFound, whoAnswer } from './answers.ts';

const one = (id: string, givenNames: string, familyName: string | null = null, protection = 'none') => ({
  id,
  protection,
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

it('shows of a name the words that answer, and of the others a letter', () => {
  const shown = (text: string) => nameAsFound(one('a', 'Kim Påhittad', 'Provlundsson'), typedAs(text));
  expect(shown('provlund')).toBe('K. P. Provlundsson');
  expect(shown('kim pahittad')).toBe('Kim Påhittad P.');
  expect(shown('910517')).toBe('K. P. P.');
});

it('meets a protected identity only by whole words', () => {
  const hidden = [one('e', 'Kim', 'Provgömd', 'marked')];
  expect(whoAnswer(hidden, 'provgömd').map(({ id }) => id)).toEqual(['e']);
  expect(whoAnswer(hidden, 'provg')).toEqual([]);
  expect(whoAnswer(hidden, 'provgömt')).toEqual([]);
});
