import type { Message } from '../../../kernel/message.ts';
import type { ColumnName, RowFaultKind } from './row-words.ts';

/** What is wrong with a cell of a pasted table or a file, and what would be right. */
export const rowFaultTexts = {
  'not-a-day': /*i18n*/ {
    id: 'redress.rows.not-a-day',
    message: 'Enter a date, such as 2026-03-02.',
    comment: 'A cell of a table of hours; after its row and column',
  },
  'unknown-kind': /*i18n*/ {
    id: 'redress.rows.unknown-kind',
    message: 'Enter work, reported, bank, cash, given-back, rent, fee or deduction.',
    comment:
      'A cell of a table of hours; the words are written as they are, except that Swedish words are read too: arbete, redovisat, bank, kontant, tillbaka, hyra, avgift, avdrag',
  },
  'unknown-evidence': /*i18n*/ {
    id: 'redress.rows.unknown-evidence',
    message:
      'Enter what shows it: till, door, alarm, timesheet, payslip, bank, document, phone, photo, message, schedule, witness, source or own.',
    comment:
      'A cell of a table of hours; in Swedish the words kassa, dörr, larm, tidrapport, lönespecifikation, bank, dokument, telefon, foto, meddelande, schema, vittne, källa, egen are read',
  },
  'not-a-sum': /*i18n*/ {
    id: 'redress.rows.not-a-sum',
    message: 'Enter a sum above zero, such as 12000 or 12000.50.',
    comment: 'A cell of a table of payments',
  },
  'not-a-time': /*i18n*/ {
    id: 'redress.rows.not-a-time',
    message: 'Enter a time, such as 09:00.',
    comment: 'A cell of a table of hours',
  },
  'no-hours': /*i18n*/ {
    id: 'redress.rows.no-hours',
    message: 'Enter when the work began and ended, or the number of hours.',
    comment: 'A row of a table of hours has neither times nor hours',
  },
  'not-hours': /*i18n*/ {
    id: 'redress.rows.not-hours',
    message: 'Enter hours up to 24, such as 7.5.',
    comment: 'A cell of a table of hours',
  },
  'not-a-break': /*i18n*/ {
    id: 'redress.rows.not-a-break',
    message: 'Enter the break in whole minutes, such as 30.',
    comment: 'A cell of a table of hours',
  },
  'break-too-long': /*i18n*/ {
    id: 'redress.rows.break-too-long',
    message: 'The break is as long as the work. Correct one of them.',
    comment: 'A cell of a table of hours',
  },
  'no-time-between': /*i18n*/ {
    id: 'redress.rows.no-time-between',
    message: 'The work ends when it begins. Correct one of the times.',
    comment: 'A cell of a table of hours',
  },
  'only-one-time': /*i18n*/ {
    id: 'redress.rows.only-one-time',
    message: 'Only one time is registered by this source on this day. Enter when the work ended, or remove the row.',
    comment: 'A row of a till, door, alarm or phone',
  },
  'twice-on-a-day': /*i18n*/ {
    id: 'redress.rows.twice-on-a-day',
    message:
      'The day has another row of hours. Enter times instead of a number of hours, so that nothing is counted twice.',
    comment: 'A row of a table of hours',
  },
} as const satisfies Record<RowFaultKind, Message>;

export const columnNames = {
  day: /*i18n*/ { id: 'redress.rows.day', message: 'day', comment: 'Name of a column of a table of hours' },
  kind: /*i18n*/ { id: 'redress.rows.kind', message: 'kind', comment: 'Name of a column of a table of hours' },
  from: /*i18n*/ { id: 'redress.rows.from', message: 'from', comment: 'Name of a column of a table of hours: a time' },
  to: /*i18n*/ { id: 'redress.rows.to', message: 'to', comment: 'Name of a column of a table of hours: a time' },
  hours: /*i18n*/ { id: 'redress.rows.hours', message: 'hours', comment: 'Name of a column of a table of hours' },
  break: /*i18n*/ { id: 'redress.rows.break', message: 'break', comment: 'Name of a column of a table of hours' },
  amount: /*i18n*/ { id: 'redress.rows.amount', message: 'amount', comment: 'Name of a column of a table of payments' },
  evidence: /*i18n*/ {
    id: 'redress.rows.evidence',
    message: 'evidence',
    comment: 'Name of a column of a table of hours: what shows it',
  },
} as const satisfies Record<ColumnName, Message>;

export const rowFault = /*i18n*/ {
  id: 'redress.rows.fault',
  message: 'Row {row}, {column}: {text}',
  comment: 'Something is wrong in a cell of a table; text: a sentence that says what is right',
};
export const quoteNotClosed = /*i18n*/ {
  id: 'redress.rows.quote',
  message: 'A quotation mark is not closed. Close it, or remove it.',
  comment: 'A pasted table or a file cannot be read',
};
export const nothingToCount = /*i18n*/ {
  id: 'redress.rows.nothing',
  message: 'There are no hours. Enter one row for each day, with when the work began and ended.',
  comment: 'A pasted table or a file without any row of work',
};
