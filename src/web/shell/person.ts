import type { Message } from '../../kernel/message.ts';

/** Who is signed in, as the frame shows it. */
export type Person = {
  readonly name: string;
  readonly role: string;
  readonly unit: string;
  readonly agency: string;
  /** As what they act in this sitting, in running text. */
  readonly capacity: Message;
};
