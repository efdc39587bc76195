import type { Message } from '../../kernel/message.ts';

/** What the log says that a person did, in the past tense, after their name: by the act, or the name of what was read. */
export const tasksDid: Readonly<Record<string, Message>> = {
  'work.list': /*i18n*/ { id: 'log.did.work.list', message: 'opened My work', comment: 'After a name' },
};
