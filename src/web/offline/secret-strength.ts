/*
 * A thief who copies the storage of a phone tries secrets on a machine of their own and waits for none of our delays: six digits hold for a
 * day there, eight for months. So it is eight digits, or five words.
 */
const digitsAtLeast = 8;
const wordsAtLeast = 5;
const lettersOfAWord = 3;

/** The same however it was typed: spaces among digits, capitals and repeated spaces among words mean nothing. */
export function plainSecret(secret: string): string {
  const spoken = secret.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');
  return /^[\d ]+$/.test(spoken) ? spoken.replaceAll(' ', '') : spoken;
}

/** 11111111, 12345678, 90123456, 87654321, 13579135: each digit as far from the one before it as the next. */
function goesInSteps(digits: string): boolean {
  const steps = [...digits].slice(1).map((digit, place) => (Number(digit) - Number(digits[place]) + 10) % 10);
  return steps.every((step) => step === steps[0]);
}

/** As what a secret would do, or that it is too easily found. */
export function isStrongEnough(secret: string): 'pin' | 'words' | 'too-short' {
  const plain = plainSecret(secret);
  if (/^\d+$/.test(plain)) return plain.length >= digitsAtLeast && !goesInSteps(plain) ? 'pin' : 'too-short';
  const words = new Set(plain.split(' ').filter((word) => [...word].length >= lettersOfAWord));
  return words.size >= wordsAtLeast ? 'words' : 'too-short';
}
