import { expect, it } from 'vitest';
import { asksForWord, keysOf } from './found-under.ts';
import { matchOf, typedAs } from './matches.ts';
import { wordsIn } from './words-in.ts';

const answers = (typed: string, ...texts: string[]) => matchOf(typedAs(typed), texts);

it('a word answers whole, by its beginning, and past one letter', () => {
  expect(answers('provlund', 'Kim Provlund')).toBe('whole');
  expect(answers('prov', 'Kim Provlund')).toBe('begins');
  expect(answers('pr', 'Kim Provlund'), 'two letters begin too much').toBeNull();
  expect(answers('provlond', 'Kim Provlund')).toBe('letter');
  expect(answers('provlud', 'Kim Provlund'), 'one is missing').toBe('letter');
  expect(answers('prowlond', 'Kim Provlund'), 'two differ').toBeNull();
  expect(answers('kin', 'Kim Provlund'), 'a short word is as it is').toBeNull();
});

it('a name in Arabic or Thai letters answers its Latin spelling, and the other way round', () => {
  expect(answers('mohammed', 'محمد حسين')).toBe('alphabet');
  expect(answers('hussein mohamed', 'محمد حسين')).toBe('alphabet');
  expect(answers('محمد', 'Mohamed Provsson')).toBe('alphabet');
  expect(answers('somchai', 'สมชาย')).toBe('alphabet');
  expect(answers('karim', 'محمد حسين')).toBeNull();
  expect(answers('muhammed', 'Mohamed'), 'both in Latin').toBeNull();
});

it('letters are read as in the index: marks, other alphabets, and how they are written without', () => {
  expect(answers('Provlund', 'Провлунд')).toBe('whole');
  expect(answers('Aaberg', 'Åberg')).toBe('whole');
  expect(answers('aberg', 'Åberg')).toBe('whole');
});

it('every word that was typed must be there, in whichever text; the worst says how', () => {
  expect(answers('kim prov', 'Kim', 'Provlund')).toBe('begins');
  expect(answers('kim annan', 'Kim', 'Provlund')).toBeNull();
  expect(answers('', 'Kim')).toBeNull();
  expect(answers('…', 'Kim')).toBeNull();
});

it('a reference and a number are found by their beginning, with signs or without', () => {
  expect(answers('c26', 'C-26AB1X')).toBe('begins');
  expect(answers('5500001000', '550000-1000')).toBe('whole');
  expect(answers('550000-10', '550000-1000')).toBe('begins');
  expect(answers('0000', '550000-1000')).toBeNull();
});

it('says of one word what the index says of it', () => {
  const stored = ['Provlund', 'Bageri', 'Åberg', 'Kim', 'Чайка', 'Sjö'];
  const typed = [
    'provlund',
    'provlun',
    'bag',
    'bagare',
    'bageru',
    'aberg',
    'kim',
    'kym',
    'tchaika',
    'chaika',
    'sjo',
    'xyz',
  ];
  for (const word of stored)
    for (const text of typed) {
      const keys = new Set(keysOf({ field: 'alias', text: word }));
      const asked = wordsIn(text).flatMap(asksForWord);
      const inIndex = asked.find(({ key }) => keys.has(key))?.manner ?? null;
      expect(answers(text, word) !== null, `${text} in ${word}`).toBe(inIndex !== null);
    }
});
