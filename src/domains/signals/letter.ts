import type { LetterKind } from '../../kernel/letter.ts';
import { SignalSnapshot } from './schema.ts';

/** What crosses when a signal is passed on: chosen facts of it, which begin a signal of the agency that receives them. */
export const signalLetter: LetterKind = {
  kind: 'signal',
  referenceLetter: 'S',
  streamKind: 'signal',
  snapshot: SignalSnapshot,
  words: ['narrative'],
};
