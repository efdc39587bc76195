import type { SamePerson } from '../../../kernel/count.ts';
import type { PseudonymOf } from './counted-row.ts';

/** One row of `study.same_person`, as the database takes it: what is counted under the first is about the second. */
export type SamePair = { readonly pseudonym: string; readonly person: string };

/** Who is the same, under pseudonyms of the agency. That a person is the same as themselves is left out. */
export const samePairs = (same: readonly SamePerson[], pseudonymOf: PseudonymOf): SamePair[] =>
  same.flatMap(({ person, countedAs }) =>
    [...new Set(countedAs)]
      .filter((id) => id !== person)
      .map((id) => ({ pseudonym: pseudonymOf('person', id), person: pseudonymOf('person', person) })),
  );
