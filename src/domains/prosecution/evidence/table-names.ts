import type { Message } from '../../../kernel/message.ts';

/** What the table of evidence calls its columns and codes. */
export const tableNames = {
  called: /*i18n*/ { id: 'prosecution.table.called', message: 'Evidence', comment: 'Name of a list' },
  number: /*i18n*/ {
    id: 'prosecution.table.number',
    message: 'Number',
    comment: 'Column of the table of evidence: E07',
  },
  notCome: /*i18n*/ {
    id: 'prosecution.table.not-come',
    message: 'Requested',
    comment: 'In the column Number, for evidence that was asked for and has no number yet',
  },
  file: /*i18n*/ {
    id: 'prosecution.table.file',
    message: 'Criminal file',
    comment: 'Column of the table of evidence: its reference',
  },
  kind: /*i18n*/ { id: 'prosecution.table.kind', message: 'Type', comment: 'Column of the table of evidence' },
  elements: /*i18n*/ {
    id: 'prosecution.table.elements',
    message: 'Elements',
    comment: 'Column of the table of evidence: of an offence, that it speaks of',
  },
  bearing: /*i18n*/ {
    id: 'prosecution.table.bearing',
    message: 'Bearing',
    comment: 'Column of the table of evidence: for or against',
  },
  for: /*i18n*/ { id: 'prosecution.table.bearing.for', message: 'For', comment: 'In the column Bearing' },
  against: /*i18n*/ { id: 'prosecution.table.bearing.against', message: 'Against', comment: 'In the column Bearing' },
  both: /*i18n*/ { id: 'prosecution.table.bearing.both', message: 'Both', comment: 'In the column Bearing' },
  holder: /*i18n*/ {
    id: 'prosecution.table.holder',
    message: 'Holder',
    comment: 'Column of the table of evidence: who has it',
  },
  until: /*i18n*/ {
    id: 'prosecution.table.until',
    message: 'Kept until',
    comment: 'Column of the table of evidence: the day after which it may be lost',
  },
  untilFirst: /*i18n*/ {
    id: 'prosecution.table.until-first',
    message: 'Lost soonest first',
    comment: 'How the table of evidence is sorted',
  },
  on: /*i18n*/ {
    id: 'prosecution.table.on',
    message: 'Secured or requested',
    comment: 'Column of the table of evidence: on which day',
  },
  secured: /*i18n*/ { id: 'prosecution.table.secured', message: 'Secured', comment: 'State of evidence in a table' },
  asked: /*i18n*/ { id: 'prosecution.table.asked', message: 'Requested', comment: 'State of evidence in a table' },
  overwritten: /*i18n*/ {
    id: 'prosecution.table.overwritten',
    message: 'Lost',
    comment: 'State of evidence in a table',
  },
  refused: /*i18n*/ { id: 'prosecution.table.refused', message: 'Refused', comment: 'State of evidence in a table' },
  'nothing-there': /*i18n*/ {
    id: 'prosecution.table.nothing-there',
    message: 'Did not exist',
    comment: 'State of evidence in a table',
  },
} as const satisfies Record<string, Message>;
