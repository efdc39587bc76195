import type { ObservedSign } from './schema.ts';

/** A sign that was only seen or read is from no one who spoke; what was said, or answered when asked, came from a person there. */
export const isWithoutSpeaker = ({ known }: ObservedSign): boolean =>
  known !== 'asked-and-not-so' && !known.includes('said');

/**
 * Whether a note rests on what a person said, whose words are theirs to give. A note without a sign does not say how it is known, so it
 * counts as one that does.
 */
export const restsOnSpeech = (signs: readonly ObservedSign[]): boolean => signs.length === 0 || tellsOfSpeech(signs);

/** Whether a sign of a note came from a person there: then its words are theirs. */
export const tellsOfSpeech = (signs: readonly ObservedSign[]): boolean => !signs.every(isWithoutSpeaker);

type Way = Exclude<ObservedSign['known'], string>[number];

/** What officers saw or read themselves in these notes: each sign with every way in which it is known, and none that was said. */
export function seenSigns(notes: readonly { readonly signs: readonly ObservedSign[] }[]): Record<string, Way[]> {
  const ways: Record<string, Way[]> = {};
  for (const { code, known } of notes.flatMap(({ signs }) => signs.filter(isWithoutSpeaker)))
    if (known !== 'asked-and-not-so') ways[code] = [...new Set([...(ways[code] ?? []), ...known])];
  return ways;
}
