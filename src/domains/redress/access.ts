import type { RealmKey } from '../../kernel/act.ts';
import { type InFile, partIn } from '../../kernel/part-in.ts';
import type { Who } from '../../kernel/who.ts';

/* Who may do what with a claim. Claims are papers of the client's side, on the redress strand of the agency that acts for them. */

export const mayReadClaim = (who: Who, found: InFile): boolean => partIn(who, found).length > 0;
export const mayListClaims = (who: Who, lines: readonly RealmKey[]): boolean =>
  lines.every((at) => mayReadClaim(who, { at }));
export const mayWriteClaim = (who: Who, found: InFile): boolean =>
  partIn(who, found).some((part) => part.mayWrite) && who.capacity !== 'analysis';
