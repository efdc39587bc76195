const wordsOf = (name: string): readonly string[] =>
  name
    .normalize('NFKC')
    .toLocaleLowerCase('sv')
    .split(/[\s\-–]+/)
    .filter((word) => word.length > 1);

/**
 * Whether a person may be named so on their certificate. One writes one's name as one wants, shorter or longer; a word of the name that the
 * agency knows stays in it, so that no one makes a certificate out to another person.
 */
export function isNameOf(wished: string, known: string): boolean {
  const own = wordsOf(known);
  return wordsOf(wished).some((word) => own.includes(word));
}
