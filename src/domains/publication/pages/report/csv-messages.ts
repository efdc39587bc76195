import type { Message } from '../../../../kernel/message.ts';

/** Words of the tables of a study as files. */
export const csvText = {
  column: /*i18n*/ {
    id: 'study.csv.column',
    message: '{column}: {part}',
    comment: 'Column heading in a file: a column of a table on the page, and which part of it this is',
  },
  value: /*i18n*/ {
    id: 'study.csv.value',
    message: 'value',
    comment: 'Part of a column in a file; the same word says that a cell holds a number other than zero',
  },
  answer: /*i18n*/ { id: 'study.csv.answer', message: 'answer', comment: 'Part of a column in a file' },
  count: /*i18n*/ { id: 'study.csv.count', message: 'count', comment: 'Part of a column in a file: how many' },
  of: /*i18n*/ { id: 'study.csv.of', message: 'of', comment: 'Part of a column in a file: out of how many' },
  share: /*i18n*/ {
    id: 'study.csv.share',
    message: 'share',
    comment: 'Part of a column in a file: a share from 0 to 1',
  },
  lower: /*i18n*/ { id: 'study.csv.lower', message: 'lower limit', comment: 'Part of a column in a file: lower limit' },
  upper: /*i18n*/ { id: 'study.csv.upper', message: 'upper limit', comment: 'Part of a column in a file: upper limit' },
  from: /*i18n*/ { id: 'study.csv.from', message: 'from', comment: 'Part of a column in a file: the first rank' },
  to: /*i18n*/ { id: 'study.csv.to', message: 'to', comment: 'Part of a column in a file: the last rank' },
  kronor: /*i18n*/ { id: 'study.csv.kronor', message: 'SEK', comment: 'Part of a column in a file' },
  hours: /*i18n*/ { id: 'study.csv.hours', message: 'hours', comment: 'Part of a column in a file' },
  paid: /*i18n*/ {
    id: 'study.csv.paid',
    message: 'paid per hour',
    comment: 'Part of a column in a file: kronor paid for an hour of work',
  },
  lawful: /*i18n*/ {
    id: 'study.csv.lawful',
    message: 'lowest lawful cost per hour',
    comment: 'Part of a column in a file: the least that an hour of work costs lawfully, in kronor',
  },
  people: /*i18n*/ {
    id: 'study.csv.people',
    message: 'people',
    comment: 'Part of a column in a file: how many people',
  },
  cases: /*i18n*/ { id: 'study.csv.cases', message: 'cases', comment: 'Part of a column in a file: how many cases' },
  standing: /*i18n*/ {
    id: 'study.csv.standing',
    message: 'status',
    comment: 'Part of a column in a file: whether it holds a number, a zero, or why there is none',
  },
  zero: /*i18n*/ { id: 'study.csv.zero', message: 'zero', comment: 'Status of a cell in a file: counted, and none' },
  none: /*i18n*/ {
    id: 'study.csv.none',
    message: 'none',
    comment: 'Status of a cell in a file where no number belongs',
  },
  source: /*i18n*/ {
    id: 'study.csv.source',
    message: 'Source',
    comment: 'Last column of a file: where its numbers come from, and whether they are invented',
  },
} as const satisfies Record<string, Message>;
