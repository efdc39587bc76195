import type { RealmKey } from '../../kernel/act.ts';
import { type InFile, partIn } from '../../kernel/part-in.ts';
import type { Who } from '../../kernel/who.ts';
import type { Claim } from './fold.ts';

/* Who may do what with a claim. Claims are papers of the client's side; they lie on the redress track of the house that acts for them. */

export const mayReadClaim = (who: Who, found: InFile): boolean => partIn(who, found).length > 0;
export const mayListClaims = (who: Who, lines: readonly RealmKey[]): boolean =>
  lines.every((at) => mayReadClaim(who, { at }));
export const mayWriteClaim = (who: Who, found: InFile): boolean =>
  partIn(who, found).some((part) => part.mayWrite) && who.capacity !== 'analysis';

/** The verbs that a page offers this person for a claim that they read: those that the server would carry out. */
export function offeredForClaim(
  who: Who,
  found: InFile & { readonly claim: Claim },
  held: readonly string[],
): string[] {
  const writes = mayWriteClaim(who, found);
  const possible: Record<string, boolean> = {
    'claim.line': writes,
    'claim.payday': writes,
    'claim.receive': writes,
    'claim.payer': writes,
    'claim.notify': writes && found.claim.lines.some(({ dues }) => dues.length > 0),
    'claim.settlement-offer': writes,
    'claim.settle': writes && found.claim.offers.some(({ answer }) => answer === null),
  };
  return held.filter((verb) => possible[verb]);
}
