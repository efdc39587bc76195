import type { Message } from '../../../kernel/message.ts';

/** What the table of the coordination desk calls its columns and codes. */
export const tableNames = {
  called: /*i18n*/ { id: 'assistance.desk-table.called', message: 'Support desk', comment: 'Name of a list' },
  asked: /*i18n*/ {
    id: 'assistance.desk-table.asked',
    message: 'Asked by us',
    comment: 'In a table of the desk: the unit asked',
  },
  received: /*i18n*/ {
    id: 'assistance.desk-table.received',
    message: 'Received',
    comment: 'In a table of the desk: another unit asks',
  },
  need: /*i18n*/ { id: 'assistance.desk-table.need', message: 'Need', comment: 'Column of a table of the desk' },
  region: /*i18n*/ { id: 'assistance.desk-table.region', message: 'Region', comment: 'Column of a table of the desk' },
  places: /*i18n*/ {
    id: 'assistance.desk-table.places',
    message: 'Places',
    comment: 'Column of a table of the desk: how many are needed',
  },
  unit: /*i18n*/ {
    id: 'assistance.desk-table.unit',
    message: 'Other unit',
    comment: 'Column of a table of the desk: whom the unit asked, or who asks',
  },
  answer: /*i18n*/ { id: 'assistance.desk-table.answer', message: 'Answer', comment: 'Column of a table of the desk' },
  askedOn: /*i18n*/ {
    id: 'assistance.desk-table.asked-on',
    message: 'Asked',
    comment: 'Column of a table of the desk: on which day',
  },
  by: /*i18n*/ {
    id: 'assistance.desk-table.by',
    message: 'Needed by',
    comment: 'Column of a table of the desk: a day',
  },
  answeredOn: /*i18n*/ {
    id: 'assistance.desk-table.answered-on',
    message: 'Answered',
    comment: 'Column of a table of the desk: on which day',
  },
} as const satisfies Record<string, Message>;
