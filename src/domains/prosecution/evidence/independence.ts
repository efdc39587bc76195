import { type EvidenceType, evidenceTypes } from '../codes.ts';
import type { Item } from '../criminal-file.ts';

/** What the catalogue of evidence says of a kind: does it stand without the injured person's word? */
export type Independence = Readonly<Record<EvidenceType, 'yes' | 'partly' | 'no'>>;

/** What the entries of the catalogue say. A kind that it does not have counts as somebody's word, until a person says otherwise. */
export const independenceIn = (
  entries: readonly { readonly id: string; readonly independent: 'yes' | 'partly' | 'no' }[],
): Independence =>
  Object.fromEntries(
    evidenceTypes.map((type) => [type, entries.find(({ id }) => id === type)?.independent ?? 'no']),
  ) as Independence;

/**
 * Whether an item stands without the word of this injured person. Her own account never does, whatever its kind; somebody
 * else's account does. What is only partly independent counts as not, until a person has said otherwise with a reason.
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
