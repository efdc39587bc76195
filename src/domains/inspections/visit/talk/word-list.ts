import { z } from 'zod';
import { isOneSlip, plain, wordsInList } from '../card/code.ts';

/** The words of a card's code in one language: so many, all different, none a single letter from another. */
export const WordList = z.strictObject({
  language: z.string().regex(/^[a-z]{2}$/),
  words: z
    .array(z.string().regex(/^\p{L}{3,10}$/u))
    .length(wordsInList)
    .superRefine((words, context) => {
      const compared = words.map(plain);
      for (const [at, word] of compared.entries()) {
        const near = compared.findIndex((other, place) => place < at && (other === word || isOneSlip(other, word)));
        if (near >= 0)
          context.addIssue({ code: 'custom', path: [at], message: `${words[at]} is too near to ${words[near]}` });
      }
    }),
});

/** A word that two lists share, or null: what a caller says must be in one list only. */
export function sharedWord(lists: readonly (readonly string[])[]): string | null {
  const seen = new Set<string>();
  for (const word of lists.flat()) {
    if (seen.has(plain(word))) return word;
    seen.add(plain(word));
  }
  return null;
}
