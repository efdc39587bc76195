import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markedWords } from './marked-words.ts';

const marked = (name: string, typed: string): string[] =>
  markedWords(name, typed).flatMap((piece) => (piece.marked ? [piece.text] : []));

it.each([
  ['Tre Måsar Krog AB', 'masar', ['Måsar']],
  ['Tre Måsar Krog AB', 'kro måsar', ['Måsar', 'Krog']],
  ['Tre Måsar Krog AB', 'mazar', ['Måsar']],
  ['Tre Måsar Krog AB', 'gull', []],
  ['K-4T9RM2V-H', 'k4t9', ['K-4T9RM2V-H']],
])('of %s, asked for %s, marks %j', (name, typed, words) => expect(marked(name, typed)).toEqual(words));

it('shows every name as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.string({ maxLength: 20 }), (name, typed) => {
      expect(
        markedWords(name, typed)
          .map(({ text }) => text)
          .join(''),
      ).toBe(name);
    }),
  );
});
