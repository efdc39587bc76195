import type { Message } from '../../../kernel/message.ts';

/** Sentences of private calendars, and what is in them. */
export const calendarMessages = {
  made: /*i18n*/ {
    id: 'inspection.calendar-made',
    message: 'Private calendar address created',
    comment: 'Timeline: act calendar.make',
  },
  renewed: /*i18n*/ {
    id: 'inspection.calendar-renewed',
    message: 'Private calendar address replaced; the old one has stopped working',
    comment: 'Timeline: act calendar.renew',
  },
  stopped: /*i18n*/ {
    id: 'inspection.calendar-stopped',
    message: 'Private calendar address deactivated',
    comment: 'Timeline: act calendar.end',
  },
  alreadyEnded: /*i18n*/ {
    id: 'inspection.calendar-already-ended',
    message: 'This address has been deactivated. Create a new one if you still need a calendar.',
    comment: 'Problem: a calendar address that has ended is renewed or ended again',
  },
  notYours: /*i18n*/ {
    id: 'inspection.calendar-not-yours',
    message: 'Only the owner of a calendar can replace its address. You can deactivate it.',
    comment: 'Problem: a colleague’s calendar address is renewed',
  },
  visit: /*i18n*/ {
    id: 'inspection.calendar-visit',
    message: 'Joint visit',
    comment: 'What a private calendar calls every planned inspection: no place, no name',
  },
  calendarName: /*i18n*/ {
    id: 'inspection.calendar-name',
    message: 'Joint visits',
    comment: 'Name of the private calendar in a calendar program',
  },
} satisfies Record<string, Message>;
