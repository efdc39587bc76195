import type { Language } from '../../kernel/language.ts';
import type { Message, MessageValues } from '../../kernel/message.ts';
import { textsIn } from '../../platform/pages/catalogue.ts';
import { setupMessages } from './messages.ts';
import type { FilePath } from './setup-file.ts';

/** What is wrong with a set-up file, and where. Never with what stands there: it may be a secret or a person's details. */
export type SetupMistake = {
  readonly line: number;
  readonly field: string;
  /** Stays the same for programs. */
  readonly code: MistakeCode;
  readonly values: MessageValues;
  /** What may stand there. */
  readonly hint?: Message;
};
export type MistakeCode = keyof typeof setupMessages.mistakes;

/** The same before it is known in which line it is. */
export type PlacedMistake = Omit<SetupMistake, 'line' | 'field'> & { readonly path: FilePath };

/** `agencies[1].people[3].name`, as programs write it. */
export const fieldOf = (path: FilePath): string =>
  path.map((part, at) => (typeof part === 'number' ? `[${part}]` : `${at > 0 ? '.' : ''}${String(part)}`)).join('');

/** One mistake as a sentence for the operator, with what to write instead. */
export function sayMistake({ line, field, code, values, hint }: SetupMistake, language: Language): string {
  const { t } = textsIn(language);
  const place = t(field === '' ? setupMessages.atLine : setupMessages.atField, { line, field });
  return [place, t(setupMessages.mistakes[code], values), ...(hint ? [t(hint)] : [])].join(' ');
}
