import type { Message } from '../../../kernel/message.ts';

/** What a table of tips calls its columns and codes. */
export const listNames = {
  called: /*i18n*/ { id: 'tip.table.called', message: 'Tips', comment: 'Name of a list' },
  answerBy: /*i18n*/ {
    id: 'tip.table.answer-by',
    message: 'Answer by',
    comment: 'Column of a table of tips: the day by which an answer was promised',
  },
  danger: /*i18n*/ { id: 'tip.table.danger', message: 'Danger', comment: 'Column of a table of tips' },
  dangerYes: /*i18n*/ {
    id: 'tip.table.danger-yes',
    message: 'In danger now',
    comment: 'In the column Danger: the sender says that a person is in danger',
  },
  dangerNo: /*i18n*/ {
    id: 'tip.table.danger-no',
    message: 'Not stated',
    comment: 'In the column Danger: the sender does not say that a person is in danger',
  },
  dangerFirst: /*i18n*/ {
    id: 'tip.table.danger-first',
    message: 'Danger first',
    comment: 'How a table of tips is sorted: unopened tips that say danger, then those due soonest',
  },
  openedBy: /*i18n*/ {
    id: 'tip.table.opened-by',
    message: 'Opened by',
    comment: 'Column of a table of tips: the tip reader who took it',
  },
  wroteBack: /*i18n*/ {
    id: 'tip.table.wrote-back',
    message: 'New messages',
    comment: 'Column of a table of tips: how often the sender has written since',
  },
  unopened: /*i18n*/ { id: 'tip.table.unopened', message: 'Unopened', comment: 'State of a tip in a table' },
  opened: /*i18n*/ { id: 'tip.table.opened', message: 'Opened, not answered', comment: 'State of a tip in a table' },
  answered: /*i18n*/ { id: 'tip.table.answered', message: 'Answered', comment: 'State of a tip in a table' },
  stopped: /*i18n*/ {
    id: 'tip.table.stopped',
    message: 'Do not write',
    comment: 'State of a tip in a table: the sender asked not to be written to',
  },
} as const satisfies Record<string, Message>;
