import type { Message } from '../../../kernel/message.ts';
import type { QuestionName } from '../lesson-file.ts';
import { askCall, askPass, askSign } from './learn-messages.ts';

/** The three questions that every case asks. */
export const questionWords: Readonly<Record<QuestionName, Message>> = {
  sign: askSign,
  pass: askPass,
  call: askCall,
};
