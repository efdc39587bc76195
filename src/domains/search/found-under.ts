import type { Searched, SearchField } from '../../kernel/searched.ts';
import { consonantsOf } from './consonants.ts';
import { plain } from './letters.ts';
import { type Word, withoutLegalForm, wordsIn } from './words-in.ts';

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
/** By its consonants: what words of another alphabet ask for. `l`: stored of a word in Latin; `o`: of one in Arabic or Thai letters. */
const byConsonants = (side: 'l' | 'o', signs: string): string => `${side} ${signs}`;
/** Two words of one matter, in whatever order. */
export const bothWords = (one: string, other: string): string =>
  one < other ? `p ${one} ${other}` : `p ${other} ${one}`;
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
  ...consonantsOf(word).latin.map((signs) => byConsonants('l', signs)),
  ...consonantsOf(word).other.map((signs) => byConsonants('o', signs)),
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

/** The words of a text that has words: a reference and a number have none. */
function wordsOf({ field, text }: Searched): readonly Word[] {
  if (field === 'reference' || field === 'number') return [];
  return field === 'firm' ? withoutLegalForm(wordsIn(text)) : wordsIn(text);
}

/** The keys under which one text is stored, each once. */
export function keysOf(one: Searched): readonly string[] {
  if (one.field === 'reference') return [...new Set(keysOfReference(one.text))];
  if (one.field === 'number') return digitsIn(one.text) === '' ? [] : [ofNumber(digitsIn(one.text))];
  return [...new Set(wordsOf(one).flat().flatMap(keysOfWord))];
}

/** So many words of a matter are stored two by two. */
const mostPaired = 10;

/**
 * The keys under which a whole matter is stored, each once, with the field that it was found in: those of each text, then its words two by two,
 * so that two words of which each is in very many matters are looked up like one that is in few.
 */
export function keysOfAll(texts: readonly Searched[]): ReadonlyMap<string, SearchField> {
  const all = new Map<string, SearchField>();
  const add = (key: string, field: SearchField): void => {
    // A word that two fields have in common is found in the first of them.
    if (!all.has(key)) all.set(key, field);
  };
  for (const text of texts) for (const key of keysOf(text)) add(key, text.field);
  const words = texts
    .flatMap((text) => wordsOf(text).map((word) => ({ word, field: text.field })))
    .slice(0, mostPaired);
  for (const [at, { word, field }] of words.entries())
    for (const { word: other } of words.slice(at + 1))
      for (const one of word) for (const two of other) if (one !== two) add(bothWords(one, two), field);
  return all;
}

/** How a key answers what was asked: the whole word, its beginning, a word of which a letter differs, or one in another alphabet. */
export const manners = ['whole', 'begins', 'letter', 'alphabet'] as const;
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
        ...consonantsOf(word).latin.map((signs) => ({ key: byConsonants('o', signs), manner: 'alphabet' as const })),
        ...consonantsOf(word).other.map((signs) => ({ key: byConsonants('l', signs), manner: 'alphabet' as const })),
      ];
    }),
  );

/** The keys that are asked for two words together, of those that are asked for each whole. */
export const asksForBoth = (one: readonly AskedKey[], other: readonly AskedKey[]): readonly AskedKey[] => {
  const wordsIn = (asked: readonly AskedKey[]) =>
    asked.flatMap(({ key, manner }) => (manner === 'whole' && key.startsWith(wholeWord('')) ? [key.slice(2)] : []));
  return eachOnce(
    wordsIn(one).flatMap((a) => wordsIn(other).map((b) => ({ key: bothWords(a, b), manner: 'whole' as const }))),
  );
};

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
