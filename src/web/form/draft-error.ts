import type { Message, MessageValues } from '../../kernel/message.ts';
import { tooLong as tooLongText } from './draft-error-messages.ts';

/** Something to correct before sending. `early` ones are said when the field is left; a field not yet filled in is not. */
export type DraftError = {
  readonly path: string;
  readonly text: Message;
  readonly values?: MessageValues;
  readonly early: boolean;
};

export const missing = (path: string, text: Message): DraftError => ({ path, text, early: false });

export const wrong = (path: string, text: Message, values?: MessageValues): DraftError => ({
  path,
  text,
  values,
  early: true,
});

/** What is wrong with a text that may be left empty and holds at most `max` characters. */
export function tooLong(path: string, typed: string, max: number): DraftError[] {
  const count = typed.trim().length;
  return count > max ? [wrong(path, tooLongText, { max, count })] : [];
}

/** What is wrong with a text that must be there. */
export const textErrors = (path: string, typed: string, max: number, whenMissing: Message): DraftError[] =>
  typed.trim() === '' ? [missing(path, whenMissing)] : tooLong(path, typed, max);
