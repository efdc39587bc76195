import type { LetterKind } from '../../kernel/letter.ts';
import { ClaimSnapshot } from './schema.ts';

/** What is sent to the contact of another country: chosen facts of a claim, which begin a claim of theirs. */
export const claimLetter: LetterKind = {
  kind: 'fee-claim',
  referenceLetter: 'F',
  streamKind: 'fee-claim',
  snapshot: ClaimSnapshot,
  words: ['firm', 'story'],
};
