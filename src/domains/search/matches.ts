import { consonantsOf } from './consonants.ts';
import { type Manner, manners, shortestBeginning, shortestMistyped, withoutOneLetter } from './found-under.ts';
import { plain } from './letters.ts';
import { type Word, wordsIn } from './words-in.ts';

/*
 * Whether texts that are open answer what was typed, by the rules of the index (found-under.ts), with no index: for what is compared in
 * memory while a person who may read it waits.
 */

/** How a word that was typed answers one that is stored; null: it does not. */
function mannerOf(typed: Word, stored: Word): Manner | null {
  if (typed.some((one) => stored.includes(one))) return 'whole';
  if (typed.some((one) => [...one].length >= shortestBeginning && stored.some((other) => other.startsWith(one))))
    return 'begins';
  if (typed.some((one) => stored.some((other) => differsByOne(one, other)))) return 'letter';
  return typed.some((one) => stored.some((other) => soundsAlike(one, other))) ? 'alphabet' : null;
}

/** One in Latin and one in Arabic or Thai letters. */
function soundsAlike(typed: string, stored: string): boolean {
  const [one, other] = [consonantsOf(typed), consonantsOf(stored)];
  return (
    one.latin.some((signs) => other.other.includes(signs)) || one.other.some((signs) => other.latin.includes(signs))
  );
}

/** Two words of which one letter differs, is missing, or is one too many: they have a word with a letter left out in common. */
function differsByOne(typed: string, stored: string): boolean {
  const [longer, shorter] = [[...stored].length, [...typed].length];
  if (longer < shortestMistyped || shorter < shortestMistyped - 1 || Math.abs(longer - shorter) > 1) return false;
  const lacking = new Set([stored, ...withoutOneLetter(stored)]);
  return [typed, ...withoutOneLetter(typed)].some((one) => lacking.has(one));
}

/** What was typed, read once for many texts. */
export type Typed = { readonly words: readonly Word[]; readonly signs: string };

const withoutSigns = (text: string): string => plain(text).replaceAll(/[^\p{L}\p{N}]/gu, '');

export const typedAs = (text: string): Typed => ({ words: wordsIn(text), signs: withoutSigns(text) });

/** A reference or a number, which is found by its beginning, however its signs are written. */
const isCode = (signs: string): boolean => signs.length >= shortestBeginning && /\d/.test(signs);

/** How well these texts answer: every word that was typed stands in one of them. The worst of its words says how. */
export function matchOf({ words, signs }: Typed, texts: readonly string[]): Manner | null {
  if (isCode(signs)) {
    const code = texts.map(withoutSigns).find((one) => one.startsWith(signs));
    if (code !== undefined) return code === signs ? 'whole' : 'begins';
  }
  if (words.length === 0) return null;
  const stored = texts.flatMap(wordsIn);
  const found = words.map((word) => best(stored.map((one) => mannerOf(word, one))));
  return found.includes(null) ? null : worst(found.filter((one) => one !== null));
}

const place = (manner: Manner): number => manners.indexOf(manner);
const best = (all: readonly (Manner | null)[]): Manner | null =>
  all.reduce((a, b) => (b === null || (a !== null && place(a) <= place(b)) ? a : b), null);
const worst = (all: readonly Manner[]): Manner => all.reduce((a, b) => (place(a) >= place(b) ? a : b), 'whole');
