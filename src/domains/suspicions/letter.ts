import type { LetterKind } from '../../kernel/letter.ts';
import { SuspicionSnapshot } from './schema.ts';

/** What is sent when a suspicion is handed over, and begins one in the agency whose task it is. */
export const suspicionLetter: LetterKind = {
  kind: 'suspicion',
  referenceLetter: 'M',
  streamKind: 'suspicion',
  snapshot: SuspicionSnapshot,
  words: ['narrative', 'reach'],
};
