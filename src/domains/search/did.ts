import type { Message } from '../../kernel/message.ts';

/** What the log says that a person did, in the past tense, after their name: by the act, or the name of what was read. */
export const searchDid: Readonly<Record<string, Message>> = {
  'search.find': /*i18n*/ {
    id: 'log.did.search.find',
    message: 'searched, and was shown what was found',
    comment: 'After a name',
  },
};
