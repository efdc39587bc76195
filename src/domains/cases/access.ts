import type { RealmKey } from '../../kernel/act.ts';
import type { Track } from '../../kernel/capacity.ts';
import { type InFile, partIn } from '../../kernel/part-in.ts';
import type { Who } from '../../kernel/who.ts';

/* Who may do what with a case. Wall two decides the same for the rows; these check it again for the one case that was found. */

export const mayReadCase = (who: Who, found: InFile): boolean => partIn(who, found).length > 0;
export const mayListCases = (who: Who, lines: readonly RealmKey[]): boolean =>
  lines.every((at) => mayReadCase(who, { at }));

/** A person who may write in the file does so in a capacity that does casework: the analysis capacity changes nothing in it. */
export const mayWriteCase = (who: Who, found: InFile): boolean =>
  partIn(who, found).some((part) => part.mayWrite) && who.capacity !== 'analysis';

/** The file of a unit on one track, among those the person may write in; null where the capacity has none there. */
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
