import type { Message } from '../../kernel/message.ts';

/** What the log says that a person did, in the past tense, after their name: by the act, or the name of what was read. */
export const searchDid: Readonly<Record<string, Message>> = {
  'search.find': /*i18n*/ {
    id: 'log.did.search.find',
    message: 'searched, and was shown what was found',
    comment: 'After a name',
  },
  'people.search': /*i18n*/ {
    id: 'log.did.people.search',
    message: 'searched for people by name or number, with a reason',
    comment: 'After a name',
  },
  'list.read': /*i18n*/ {
    id: 'log.did.list.read',
    message: 'looked at a list as a table',
    comment: 'After a name',
  },
  'list.export': /*i18n*/ {
    id: 'log.did.list.export',
    message: 'exported a list as a file',
    comment: 'After a name',
  },
};
