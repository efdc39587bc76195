import type { Message } from '../../kernel/message.ts';

/** What the log says that a person did, in the past tense, after their name: by the act, or the name of what was read. */
export const helpDid: Readonly<Record<string, Message>> = {
  'help.read': /*i18n*/ { id: 'log.did.help.read', message: 'read the guides', comment: 'After a name' },
};
