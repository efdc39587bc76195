/** The sentences of a text, as a reader counts them: what has no letter is none. */
export const sentencesOf = (text: string): readonly string[] =>
  text.split(/(?<=[.!?:])["”“»]?\s+/).filter((one) => /\p{L}/u.test(one));

export const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];

/** A long word has more letters than this. */
const longWord = 6;

/** The readability index of Björnsson: words to a sentence, and long words of a hundred. */
export function lixOf(text: string): number {
  const words = wordsOf(text);
  const long = words.filter((word) => word.length > longWord).length;
  return words.length === 0 ? 0 : words.length / Math.max(1, sentencesOf(text).length) + (100 * long) / words.length;
}
