import type { SearchField } from '../../kernel/searched.ts';
import {
  type AskedKey,
  asksForNumber,
  asksForReference,
  asksForWord,
  compactReference,
  digitsIn,
} from './found-under.ts';
import { wordsIn } from './words-in.ts';

/** One way to read what was typed: all of these must be found in a matter, each by one of its keys. */
type Reading = readonly (readonly AskedKey[])[];

/** What a search asks for: whatever answers one of the readings, in all fields or in one. */
export type SearchAsked = { readonly field: SearchField | null; readonly readings: readonly Reading[] };

const mostWords = 5;
/** An organisation number has this many digits at least, in any country of the region. */
const leastDigits = 6;
/** Two letters that say of what kind it is, seven symbols and a check character. */
const longestReference = 10;

/** What can be written before a word, with a colon, to look in one field alone; in the languages of the screen. */
const fieldNames: Readonly<Record<string, SearchField>> = {
  ...{ ref: 'reference', firm: 'firm', firma: 'firm', org: 'number', nr: 'number' },
  ...{ address: 'address', adress: 'address', alias: 'alias' },
};

/** A text without spaces, or of figures alone, can be a reference or a number. */
function codeReadings(text: string): readonly Reading[] {
  const isNumber = /^[a-z]{0,2}[\d\s.:/-]+$/iu.test(text) && digitsIn(text).length >= leastDigits;
  const { length } = compactReference(text);
  const isReference =
    /^[\p{L}\p{N}-]+$/u.test(text) && (/\d|-/.test(text) || length >= 7) && length <= longestReference;
  return [...(isNumber ? [[asksForNumber(text)]] : []), ...(isReference ? [[asksForReference(text)]] : [])].filter(
    ([keys = []]) => keys.length > 0,
  );
}

/** Reads what was typed. Nothing that could be found: no reading. */
export function whatIsAsked(typed: string): SearchAsked {
  const named = /^\s*(\p{L}+):(.*)$/u.exec(typed);
  const field = fieldNames[named?.[1]?.toLowerCase() ?? ''] ?? null;
  const text = (field ? (named?.[2] ?? '') : typed).trim();
  const words = wordsIn(text).slice(0, mostWords);
  const byWords: readonly Reading[] = words.length > 0 ? [words.map(asksForWord)] : [];
  return { field, readings: [...codeReadings(text), ...byWords] };
}
