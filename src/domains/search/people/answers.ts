import type { Manner } from '../found-under.ts';
import { manners } from '../found-under.ts';
import { matchOf, type Typed, typedAs } from '../matches.ts';

type HasName = {
  readonly identity: { readonly givenNames: string; readonly familyName: string | null };
  readonly protection: string;
};

const namesOf = ({ identity: { givenNames, familyName } }: HasName): readonly string[] =>
  familyName === null ? [givenNames] : [givenNames, familyName];

/**
 * A name as far as it answers what was typed: the words that do, and of each other word its first letter. The whole name is opened on the
 * page of the person, by an act that says why.
 */
export function nameAsFound(one: HasName, typed: Typed): string {
  const words = namesOf(one).flatMap((name) => name.split(/\s+/));
  const answers = (word: string): boolean =>
    typed.words.some((each) => matchOf({ words: [each], signs: '' }, [word]) !== null);
  return words.map((word) => (answers(word) ? word : `${[...word][0] ?? ''}.`)).join(' ');
}

/**
 * Of these people those whose names answer, the best first, then in the order in which they came. One whose identity is protected answers
 * only where each word is whole: no one comes upon them by the way.
 */
export function whoAnswer<One extends HasName>(
  people: readonly One[],
  text: string,
): readonly (One & { readonly manner: Manner })[] {
  const typed = typedAs(text);
  return people
    .flatMap((one) => {
      const manner = matchOf(typed, namesOf(one));
      if (manner === null || (one.protection !== 'none' && manner !== 'whole')) return [];
      return [{ ...one, manner }];
    })
    .sort((a, b) => manners.indexOf(a.manner) - manners.indexOf(b.manner));
}
