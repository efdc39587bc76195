import type { Message } from '../../kernel/message.ts';

/** What the log says that a person did, in the past tense, after their name: by the act, or the name of what was read. */
export const auditDid: Readonly<Record<string, Message>> = {
  'log.read': /*i18n*/ { id: 'log.did.log.read', message: 'read the log', comment: 'After a name' },
  'log.people': /*i18n*/ {
    id: 'log.did.log.people',
    message: 'looked up whom the log can be filtered by',
    comment: 'After a name',
  },
  'log.export': /*i18n*/ { id: 'log.did.log.export', message: 'exported the log as a file', comment: 'After a name' },
};
