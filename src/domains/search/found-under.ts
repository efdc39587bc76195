import type { Searched } from '../../kernel/searched.ts';
import { plain } from './letters.ts';
import { withoutLegalForm, wordsIn } from './words-in.ts';

/*
 * Under which keys a text is stored, and which keys are asked for. A key is a word with a letter before it that says how it is meant, so
 * that a beginning is never taken for a whole word. Keys are never stored: the database has their tokens (platform/crypto/search-token.ts).
 */

/** From how many letters on a beginning is enough, and a typing error is looked past. */
export const shortestBeginning = 3;
export const shortestMistyped = 5;

export const wholeWord = (word: string): string => `w ${word}`;
const beginningOf = (word: string): string => `b ${word}`;
const lacking = (word: string): string => `d ${word}`;
const ofReference = (compact: string): string => `r ${compact}`;
const ofNumber = (digits: string): string => `n ${digits}`;

/** Each of its beginnings from `shortestBeginning` on, without the word itself. */
const beginnings = (word: string): readonly string[] => {
  const letters = [...word];
  return letters.slice(shortestBeginning).map((_, at) => letters.slice(0, shortestBeginning + at).join(''));
};

/** The word with each one of its letters left out, each once: two words of which one letter differs have one of these in common. */
export function withoutOneLetter(word: string): readonly string[] {
  const letters = [...word];
  return [...new Set(letters.map((_, at) => [...letters.slice(0, at), ...letters.slice(at + 1)].join('')))];
}

const keysOfWord = (word: string): readonly string[] => [
  wholeWord(word),
  ...beginnings(word).map(beginningOf),
  ...([...word].length >= shortestMistyped ? [word, ...withoutOneLetter(word)].map(lacking) : []),
];

/** Letters as references are made of them: O is a zero there, I and L are a one. */
const asSymbols = (text: string): string => text.replaceAll('o', '0').replaceAll(/[il]/g, '1');

const withoutSigns = (text: string): string => plain(text).replaceAll(/[^a-z0-9]/g, '');

/** A reference without its signs. Its first letter says of what kind it is, and is none of its symbols. */
export function compactReference(text: string): string {
  const all = withoutSigns(text);
  return all.slice(0, 1) + asSymbols(all.slice(1));
}

/** Under which keys a reference is found: its beginnings, with the letter that says of what kind it is and without. */
function keysOfReference(text: string): readonly string[] {
  const whole = compactReference(text);
  const kind = /^[a-z]+(?=-)/.exec(plain(text))?.[0].length ?? 0;
  return [whole, whole.slice(kind)]
    .flatMap((one) => [...one].map((_, at) => one.slice(0, at + 1)).filter((part) => part.length >= shortestBeginning))
    .map(ofReference);
}

/** The digits of a number, without the country before them and the signs between. */
export const digitsIn = (text: string): string => plain(text).replaceAll(/[^0-9]/g, '');

/** The keys under which one text is stored, each once. */
export function keysOf({ field, text }: Searched): readonly string[] {
  if (field === 'reference') return [...new Set(keysOfReference(text))];
  if (field === 'number') return digitsIn(text) === '' ? [] : [ofNumber(digitsIn(text))];
  const words = field === 'firm' ? withoutLegalForm(wordsIn(text)) : wordsIn(text);
  return [...new Set(words.flat().flatMap(keysOfWord))];
}

/** How a key answers what was asked: the whole word, its beginning, or a word of which a letter differs. */
export const manners = ['whole', 'begins', 'letter'] as const;
export type Manner = (typeof manners)[number];

export type AskedKey = { readonly key: string; readonly manner: Manner };

/** The keys that are asked for one word, in each of its forms. */
export const asksForWord = (forms: readonly string[]): readonly AskedKey[] =>
  eachOnce(
    forms.flatMap((word): readonly AskedKey[] => {
      const length = [...word].length;
      return [
        { key: wholeWord(word), manner: 'whole' },
        ...(length >= shortestBeginning ? [{ key: beginningOf(word), manner: 'begins' as const }] : []),
        ...(length >= shortestMistyped - 1
          ? [word, ...withoutOneLetter(word)].map((one) => ({ key: lacking(one), manner: 'letter' as const }))
          : []),
      ];
    }),
  );

/** The keys that are asked for a reference, whole or begun. */
export function asksForReference(text: string): readonly AskedKey[] {
  const forms = [...new Set([compactReference(text), asSymbols(withoutSigns(text))])].filter(
    (one) => one.length >= shortestBeginning,
  );
  return forms.map((one) => ({ key: ofReference(one), manner: one.length >= 9 ? 'whole' : 'begins' }));
}

/**
 * The keys that are asked for the number of a firm in any form: with signs or without, with the century that some systems put before it (16)
 * and as the Swedish VAT number, which ends with 01.
 */
export function asksForNumber(text: string): readonly AskedKey[] {
  const digits = digitsIn(text);
  const forms = [digits];
  if (digits.length === 12 && digits.startsWith('16')) forms.push(digits.slice(2));
  if (digits.length === 12 && digits.endsWith('01')) forms.push(digits.slice(0, 10));
  return forms.map((one) => ({ key: ofNumber(one), manner: 'whole' }));
}

function eachOnce(asked: readonly AskedKey[]): readonly AskedKey[] {
  const first = new Map<string, AskedKey>();
  for (const one of asked) if (!first.has(one.key)) first.set(one.key, one);
  return [...first.values()];
}
