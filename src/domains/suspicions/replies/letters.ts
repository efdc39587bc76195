import type { LetterKind } from '../../../kernel/letter.ts';
import { AnswerSnapshot, ReplySnapshot } from './schema.ts';

/** What the recipient of a hand-over says back, in the file from which it was handed over. */
export const replyLetter: LetterKind = {
  kind: 'suspicion-reply',
  referenceLetter: 'M',
  streamKind: 'suspicion',
  repliesTo: 'answers',
  snapshot: ReplySnapshot,
  words: ['words', 'service'],
};

/** What the sender answers to a question of the recipient, in the file that asked. */
export const answerBackLetter: LetterKind = {
  kind: 'suspicion-answer',
  referenceLetter: 'M',
  streamKind: 'suspicion',
  repliesTo: 'question',
  snapshot: AnswerSnapshot,
  words: ['answer'],
};
