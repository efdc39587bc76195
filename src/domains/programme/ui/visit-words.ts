import type { Message } from '../../../kernel/message.ts';
import type { CheckAnswer } from '../schema.ts';
import * as texts from './visit-messages.ts';

export const answerWords: Readonly<Record<CheckAnswer, Message>> = {
  done: texts.done,
  'too-early': texts.tooEarly,
  'not-started': texts.notStarted,
  lasts: texts.lasts,
  'fell-back': texts.fellBack,
  'no-effect': texts.noEffect,
  'no-answer': texts.noAnswer,
};

export const lawWords = {
  'needs-law': texts.lawNeeds,
  'not-known': texts.lawNotKnown,
  yes: texts.lawYes,
  partly: texts.lawPartly,
} as const satisfies Record<string, Message>;
