import type { Message } from '../../kernel/message.ts';

/* What notifications say outside of the workspace's own pages. */
export const noticeTexts = {
  needsAddress: /*i18n*/ {
    id: 'notices.needs-address',
    message:
      'Nothing was changed: CAPE has no confirmed email address of yours. Enter and confirm it under My sign-in first.',
    comment: 'Problem: a person chose notifications by email. “My sign-in” is the name of a page.',
  },
  noMail: /*i18n*/ {
    id: 'notices.no-mail',
    message: 'Nothing was changed: this installation sends no email.',
    comment: 'Problem: a person chose notifications by email.',
  },
  calendarName: /*i18n*/ {
    id: 'notices.calendar-name',
    message: 'CAPE: due dates',
    comment: 'Name of a private calendar that says how many matters are due on each day',
  },
  due: /*i18n*/ {
    id: 'notices.calendar-due',
    message: 'CAPE: {count, plural, one {# task due} other {# tasks due}}',
    comment: 'An all-day event in a private calendar. It must not reveal anything else.',
  },
} satisfies Record<string, Message>;
