import type { Message } from '../../kernel/message.ts';

/** What the log says that a person did, in the past tense, after their name: by the act, or the name of what was read. */
export const knowledgeDid: Readonly<Record<string, Message>> = {
  'knowledge.who-is-who': /*i18n*/ {
    id: 'log.did.knowledge.who-is-who',
    message: 'read Who is who',
    comment: 'After a name',
  },
  'knowledge.overview': /*i18n*/ {
    id: 'log.did.knowledge.overview',
    message: 'viewed laws, indicators and figures',
    comment: 'After a name',
  },
  'knowledge.codes': /*i18n*/ { id: 'log.did.knowledge.codes', message: 'looked up codes', comment: 'After a name' },
};
