import type { Message } from '../../kernel/message.ts';

/** What the log says that a person did, in the past tense, after their name: by the act, or the name of what was read. */
export const noticesDid: Readonly<Record<string, Message>> = {
  'notices.make-feed': /*i18n*/ {
    id: 'log.did.notices.make-feed',
    message: 'made an address for the calendar of their own due dates',
    comment: 'After a name. A calendar that counts matters and names none.',
  },
  'notices.end-feed': /*i18n*/ {
    id: 'log.did.notices.end-feed',
    message: 'ended the address for the calendar of their own due dates',
    comment: 'After a name',
  },
  'notices.feed': /*i18n*/ {
    id: 'log.did.notices.feed',
    message: 'fetched the calendar of their own due dates',
    comment: 'After a name: a calendar program did it, by the address that the person has made.',
  },
};
