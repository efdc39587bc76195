import { asksForNumber, asksForWord, digitsIn } from './found-under.ts';
import type { SearchAsked } from './what-is-asked.ts';
import { withoutLegalForm, wordsIn } from './words-in.ts';

const mostWords = 5;

/** Asks for one firm by its numbers: whole, in any way of writing them. */
export const askedByNumbers = (numbers: readonly string[]): SearchAsked => ({
  field: 'number',
  readings: numbers.filter((number) => digitsIn(number) !== '').map((number) => [asksForNumber(number)]),
});

/** Asks for one firm by its name: every word whole, without what it is by law. A beginning or a letter that differs is another firm. */
export function askedByName(name: string): SearchAsked {
  const words = withoutLegalForm(wordsIn(name)).slice(0, mostWords);
  const whole = words.map((word) => asksForWord(word).filter(({ manner }) => manner === 'whole'));
  return { field: 'firm', readings: whole.length > 0 ? [whole] : [] };
}
