/** What can be said of something while not everything is known. Undetermined is not no. */
export type Known = 'positive' | 'negative' | 'undetermined';

/** Kleene's logic: what is certain whatever the open parts turn out to be, and nothing else. */
export const and = (...parts: readonly Known[]): Known =>
  parts.includes('negative') ? 'negative' : parts.includes('undetermined') ? 'undetermined' : 'positive';

export const not = (part: Known): Known =>
  part === 'undetermined' ? 'undetermined' : part === 'positive' ? 'negative' : 'positive';

export const or = (...parts: readonly Known[]): Known => not(and(...parts.map(not)));
