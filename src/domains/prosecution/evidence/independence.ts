import { type EvidenceType, evidenceTypes } from '../codes.ts';
import type { Item } from '../criminal-file.ts';

/** What the catalogue of evidence says of a kind: is it independent of the injured person's account? */
export type Independence = Readonly<Record<EvidenceType, 'yes' | 'partly' | 'no'>>;

/** What the entries of the catalogue say. A kind that it does not have counts as an account, until a person says otherwise. */
export const independenceIn = (
  entries: readonly { readonly id: string; readonly independent: 'yes' | 'partly' | 'no' }[],
): Independence =>
  Object.fromEntries(
    evidenceTypes.map((type) => [type, entries.find(({ id }) => id === type)?.independent ?? 'no']),
  ) as Independence;

/**
 * Whether an item is independent of the account of this injured person. Her own account never is, whatever its kind; another
 * person's account is. A partly independent item counts as not independent, until a person has said otherwise with a reason.
 */
export function isIndependentOf(
  item: Pick<Item, 'type' | 'accountOf' | 'independent'>,
  party: string,
  catalogue: Independence,
): boolean {
  if (item.accountOf === party) return false;
  if (item.independent !== null) return item.independent;
  if (catalogue[item.type] === 'yes') return true;
  return catalogue[item.type] === 'no' && item.accountOf !== null;
}
