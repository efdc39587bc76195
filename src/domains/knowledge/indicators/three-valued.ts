/** What can be said of something while not everything is known. Undetermined is not no. */
export type TruthValue = 'positive' | 'negative' | 'undetermined';

/** Kleene's logic: what is certain whatever the open parts turn out to be, and nothing else. */
export const and = (...parts: readonly TruthValue[]): TruthValue =>
  parts.includes('negative') ? 'negative' : parts.includes('undetermined') ? 'undetermined' : 'positive';

export const not = (part: TruthValue): TruthValue =>
  part === 'undetermined' ? 'undetermined' : part === 'positive' ? 'negative' : 'positive';

export const or = (...parts: readonly TruthValue[]): TruthValue => not(and(...parts.map(not)));
