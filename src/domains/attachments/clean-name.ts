/** The longest name that is kept, with its ending. */
export const longestName = 180;

/** Marks that turn the direction of writing round, so that a name reads as another, and marks without width. */
const unseen = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
const unkeepable = /[\p{Cc}\p{Surrogate}\u2028\u2029]/gu;
/** What some computer takes for more than a letter of a name. */
const reserved = /[<>:"|?*]/g;
const ofWindows = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * The name of a file without anything that could lead elsewhere or read as another name: the last part of a path, without control
 * characters and marks that turn the writing round. Null where nothing is left.
 */
export function cleanName(given: string): string | null {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const kept = last
    .replaceAll(unseen, '')
    .replaceAll(unkeepable, ' ')
    .replaceAll(reserved, '_')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/^[\s.]+|[\s.]+$/g, '');
  if (kept === '') return null;
  const named = ofWindows.test(kept) ? `_${kept}` : kept;
  const letters = [...named];
  if (letters.length <= longestName) return named;
  const ending = /\.[^.\s]{1,10}$/.exec(named)?.[0] ?? '';
  const room = longestName - [...ending].length;
  return letters.slice(0, room).join('').trimEnd() + ending;
}
