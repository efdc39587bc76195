import type { RealmKey } from '../../kernel/act.ts';
import type { Track } from '../../kernel/capacity.ts';
import { type InFile, partIn } from '../../kernel/part-in.ts';
import type { Who } from '../../kernel/who.ts';
import type { Case } from './fold.ts';

/* Who may do what with a case. Wall two says the same of the rows; these say it once more of the one case that was found. */

export const mayReadCase = (who: Who, found: InFile): boolean => partIn(who, found).length > 0;
export const mayListCases = (who: Who, lines: readonly RealmKey[]): boolean =>
  lines.every((at) => mayReadCase(who, { at }));

/** Whoever may write in the file may do so in a capacity that does casework: who makes a figure changes nothing of it. */
export const mayWriteCase = (who: Who, found: InFile): boolean =>
  partIn(who, found).some((part) => part.mayWrite) && who.capacity !== 'analysis';

/** The file of a unit on one track, of those that somebody may write in; null where the capacity has none there. */
export function fileOn(who: Who, writable: readonly RealmKey[], track: Track): RealmKey | null {
  return (
    writable.find(({ country, realm }) =>
      who.memberships.some(
        (one) =>
          one.country === country &&
          one.realm === realm &&
          one.kind === 'track' &&
          one.track === track &&
          one.ownerUnit === who.unit &&
          one.capacity === who.capacity,
      ),
    ) ?? null
  );
}

/** The verbs that a page offers this person for a case that they read: those that the server would carry out. */
export function offeredForCase(who: Who, found: InFile & { readonly file: Case }, held: readonly string[]): string[] {
  const writes = mayWriteCase(who, found);
  const possible: Record<string, boolean> = {
    'case.note': writes,
    'case.link': writes,
    'case.at-risk': writes,
    'case.end-risk': writes,
    'case.register': writes && found.file.number === null,
    'case.give-copy': writes,
    'case.refuse-copy': writes,
    'case.close': writes && found.file.status === 'open',
  };
  // What other domains do in a case, each asks again by itself.
  return held.filter((verb) => possible[verb] ?? (writes && !verb.startsWith('case.')));
}
