import type { Message } from '../../kernel/message.ts';

/** What the log says that a person did, in the past tense, after their name: by the act, or the name of what was read. */
export const publicationDid: Readonly<Record<string, Message>> = {
  'study.own': /*i18n*/ {
    id: 'log.did.study.own',
    message: 'viewed figures of the own agency',
    comment: 'After a name',
  },
  'study.national': /*i18n*/ {
    id: 'log.did.study.national',
    message: 'viewed national figures',
    comment: 'After a name',
  },
};
