import { isWanted } from '../find-codes.ts';
import type { AgencyKind } from './agency.ts';
import type { WhoEntry } from './who-is-who.ts';

/** What is looked for: empty is all. */
export type WhoWanted = {
  readonly country: string;
  readonly kind: AgencyKind | '';
  readonly words: string;
  readonly aroundTheClock: boolean;
};

/** Those that are looked for. Of the words each is somewhere in the entry, in any order; one of its contacts answers day and night. */
export const findWho = (entries: readonly WhoEntry[], wanted: WhoWanted): readonly WhoEntry[] =>
  entries.filter(
    (entry) =>
      (wanted.country === '' || entry.country === wanted.country) &&
      (wanted.kind === '' || entry.kind === wanted.kind) &&
      (!wanted.aroundTheClock || entry.contacts.some(({ aroundTheClock }) => aroundTheClock)) &&
      isWanted(entry, { words: wanted.words, onlyUnverified: false }),
  );
