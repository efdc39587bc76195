import { formsOf } from './letters.ts';

/** One word of a text, in each of its forms. */
export type Word = readonly string[];

/** A longer word is not looked up to its end: nothing that is said over a phone is longer. */
const longest = 30;
const mostWords = 12;

/** What a firm is by law is no part of what it is called: nearly all have one. */
const legalForms: ReadonlySet<string> = new Set([
  ...[
    'ab',
    'aktiebolag',
    'hb',
    'kb',
    'ek',
    'as',
    'aps',
    'asa',
    'oy',
    'oyj',
    'ou',
    'sia',
    'uab',
    'mb',
    'sp',
    'z',
    'o',
    'zoo',
  ],
  ...['gmbh', 'ug', 'ohg', 'kg', 'ltd', 'ehf', 'hf'],
]);

/** The words of a text. A sign that stands inside a word, such as the one of O‘g‘li, parts nothing. */
export function wordsIn(text: string): readonly Word[] {
  const parts = text
    .normalize('NFC')
    .replace(/[’'‘`´ʻʼ]/gu, '')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((part) => part !== '');
  return parts
    .map((part) => formsOf(part).map((form) => form.slice(0, longest)))
    .filter((forms) => forms.length > 0)
    .slice(0, mostWords);
}

/** The words of the name of a firm without its legal form, unless there is nothing else. */
export function withoutLegalForm(words: readonly Word[]): readonly Word[] {
  const own = words.filter(([form = '']) => !legalForms.has(form));
  return own.length > 0 ? own : words;
}
