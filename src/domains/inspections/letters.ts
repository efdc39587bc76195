import type { LetterKind } from '../../kernel/letter.ts';
import { AnswersSnapshot, QuestionSnapshot } from './answers/schema.ts';
import { AnswerSnapshot, InvitationSnapshot, RequestSnapshot } from './requests/schema.ts';
import { ArrivedConversation, ConversationSnapshot, questionCodes } from './visit/schema.ts';

/** What a letter is called, and the two acts by which it goes. They come from outside, so that a rule is the same every time. */
export type LetterIds = { readonly letter: string; readonly sendAct: string; readonly crossing: string };

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

/** What a worker said, on its way to the one unit that the worker has consented to. It is kept nowhere on the way. */
export const conversationLetter: LetterKind = {
  kind: 'conversation',
  referenceLetter: 'T',
  streamKind: 'conversation',
  snapshot: ConversationSnapshot,
  boxed: ArrivedConversation,
  words: ['answers', 'safeTime', 'reach', 'number'],
};

/** Who investigates asks for a person's first answers: what is asked, and the day of a decision. */
export const answersQuestionLetter: LetterKind = {
  kind: 'answers-question',
  referenceLetter: 'Q',
  streamKind: 'answers-question',
  snapshot: QuestionSnapshot,
  words: ['called', 'asks'],
};

/** The answers that the person has consented to give, to the unit that asked; or that none may be given. */
export const answersGivenLetter: LetterKind = {
  kind: 'answers-given',
  referenceLetter: 'Q',
  streamKind: 'answers-question',
  repliesTo: 'question',
  snapshot: AnswersSnapshot,
  words: [...questionCodes],
};
