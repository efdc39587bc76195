import type { LetterKind } from '../../kernel/letter.ts';
import { AnswerSnapshot, InvitationSnapshot, RequestSnapshot } from './request-schema.ts';
import { ConversationSnapshot } from './visit-schema.ts';

export const invitationLetter: LetterKind = {
  kind: 'room-invitation',
  referenceLetter: 'R',
  streamKind: 'room-invitation',
  snapshot: InvitationSnapshot,
  words: [],
};

export const requestLetter: LetterKind = {
  kind: 'information-request',
  referenceLetter: 'F',
  streamKind: 'information-request',
  snapshot: RequestSnapshot,
  words: ['question'],
};

export const answerLetter: LetterKind = {
  kind: 'information-answer',
  referenceLetter: 'A',
  streamKind: 'information-request',
  repliesTo: 'answers',
  snapshot: AnswerSnapshot,
  words: ['answer'],
};

/** What a worker said, on its way to the one unit that the worker has said yes to. It is kept nowhere on the way. */
export const conversationLetter: LetterKind = {
  kind: 'conversation',
  referenceLetter: 'T',
  streamKind: 'conversation',
  snapshot: ConversationSnapshot,
  words: ['answers', 'safeTime'],
};
