import type { Message, MessageValues } from '../../../kernel/message.ts';

/** How a text is said: in the reader’s language, on the screen or on paper. */
export type SayInWords = (message: Message, values?: MessageValues) => string;
