import type { Manner } from '../found-under.ts';
import { manners } from '../found-under.ts';
import { matchOf, typedAs } from '../matches.ts';

type HasName = { readonly identity: { readonly givenNames: string; readonly familyName: string | null } };

export const namesOf = ({ identity: { givenNames, familyName } }: HasName): readonly string[] =>
  familyName === null ? [givenNames] : [givenNames, familyName];

/** Of these people those whose names answer, the best first, then in the order in which they came. */
export function whoAnswer<One extends HasName>(
  people: readonly One[],
  text: string,
): readonly (One & { readonly manner: Manner })[] {
  const typed = typedAs(text);
  return people
    .flatMap((one) => {
      const manner = matchOf(typed, namesOf(one));
      return manner === null ? [] : [{ ...one, manner }];
    })
    .sort((a, b) => manners.indexOf(a.manner) - manners.indexOf(b.manner));
}
