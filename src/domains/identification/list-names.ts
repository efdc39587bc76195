import type { Message } from '../../kernel/message.ts';

/** What a table of screenings calls its columns and states. */
export const listNames = {
  'one-reading': /*i18n*/ {
    id: 'identification.list.one-reading',
    message: 'Read by one',
    comment: 'State in a list: one officer has read the indicators',
  },
  'two-readings': /*i18n*/ {
    id: 'identification.list.two-readings',
    message: 'Read by two',
    comment: 'State in a list: two officers have read the indicators',
  },
  decided: /*i18n*/ { id: 'identification.list.decided', message: 'Decided', comment: 'State in a list' },
  presumed: /*i18n*/ {
    id: 'identification.list.presumed',
    message: 'Presumed victim',
    comment: 'Column of a list: whether the person is presumed to be a victim',
  },
  yes: /*i18n*/ { id: 'identification.list.yes', message: 'Yes', comment: 'In the column Presumed victim' },
  no: /*i18n*/ { id: 'identification.list.no', message: 'No', comment: 'In the column Presumed victim' },
  began: /*i18n*/ { id: 'identification.list.began', message: 'Begun', comment: 'Column of a list: on which day' },
} as const satisfies Record<string, Message>;
