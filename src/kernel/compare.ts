/**
 * Which of two texts comes first by their code units, for a sort that is the same everywhere: of moments, days, codes and ids.
 * Names for a reader are sorted by the rules of the reader's language.
 */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
