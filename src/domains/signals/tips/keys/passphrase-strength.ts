const wordsAtLeast = 6;
const lettersOfAWord = 3;
const shortest = 20;

/**
 * Whether a passphrase is as long as one drawn by lot. A thief of the locked key can try without limit, so it is six different words;
 * fewer, or one word again and again, is too easily found.
 */
export function isStrongPassphrase(passphrase: string): boolean {
  const plain = passphrase.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');
  const words = new Set(plain.split(' ').filter((word) => [...word].length >= lettersOfAWord));
  return plain.length >= shortest && words.size >= wordsAtLeast;
}
