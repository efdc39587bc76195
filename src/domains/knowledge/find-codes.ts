/** Every text that is shown of an entry, as one: its id, its name and all texts below. */
function textOf(shown: unknown): string {
  if (typeof shown === 'string') return shown;
  if (Array.isArray(shown)) return shown.map(textOf).join(' ');
  return typeof shown === 'object' && shown !== null ? Object.values(shown).map(textOf).join(' ') : '';
}

/** Small letters without their marks: a search for `forhor` finds *förhör*. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();

export type Wanted = {
  readonly words: string;
  readonly onlyUnverified: boolean;
  /** The country whose entries are wanted; null is those of no single country; none named is all. */
  readonly country?: string | null | undefined;
};

/** Whether an entry is one of those that are looked for: each of the words is somewhere in it, in any order. */
export function isWanted(
  entry: { readonly verified: boolean; readonly country?: string | null },
  { words, onlyUnverified, country }: Wanted,
): boolean {
  if (onlyUnverified && entry.verified) return false;
  if (country !== undefined && entry.country !== country) return false;
  const sought = plain(words).split(/\s+/).filter(Boolean);
  if (sought.length === 0) return true;
  const text = plain(textOf(entry));
  return sought.every((word) => text.includes(word));
}

/**
 * Offences with their elements beneath. An offence that is looked for itself keeps all of its elements; of any other only
 * the elements that are looked for are left, and it falls away with the last of them.
 */
export function lawWanted<
  Offence extends { readonly id: string; readonly verified: boolean },
  Element extends { readonly offence: string; readonly verified: boolean },
>(
  offences: readonly Offence[],
  elements: readonly Element[],
  wanted: Wanted,
): readonly { readonly offence: Offence; readonly elements: readonly Element[] }[] {
  return offences.flatMap((offence) => {
    const own = elements.filter((element) => element.offence === offence.id);
    const found = own.filter((element) => isWanted(element, wanted));
    const all = wanted.onlyUnverified ? own.filter(({ verified }) => !verified) : own;
    if (isWanted(offence, wanted)) return [{ offence, elements: all }];
    return found.length > 0 ? [{ offence, elements: found }] : [];
  });
}
