import type { Message } from '../../kernel/message.ts';

/** What columns are called that several lists have, and the codes that mean the same in each. */
export const columnNames = {
  reference: /*i18n*/ { id: 'list.column.reference', message: 'Reference', comment: 'Column of a list' },
  firm: /*i18n*/ { id: 'list.column.firm', message: 'Firm', comment: 'Column of a list: the firm or workplace' },
  place: /*i18n*/ { id: 'list.column.place', message: 'Municipality', comment: 'Column of a list' },
  sector: /*i18n*/ { id: 'list.column.sector', message: 'Sector', comment: 'Column of a list: restaurant, cleaning …' },
  state: /*i18n*/ { id: 'list.column.state', message: 'State', comment: 'Column of a list: open, closed …' },
  responsible: /*i18n*/ {
    id: 'list.column.responsible',
    message: 'Responsible',
    comment: 'Column of a list: the person who is responsible',
  },
  opened: /*i18n*/ { id: 'list.column.opened', message: 'Opened', comment: 'Column of a list: on which day' },
  closed: /*i18n*/ { id: 'list.column.closed', message: 'Closed', comment: 'Column of a list: on which day' },
  registered: /*i18n*/ {
    id: 'list.column.registered',
    message: 'Registered',
    comment: 'Column of a list: on which day',
  },
  answerDue: /*i18n*/ {
    id: 'list.column.answer-due',
    message: 'Answer due',
    comment: 'Column of a list: by which day an answer is owed',
  },
  came: /*i18n*/ {
    id: 'list.column.came',
    message: 'Origin',
    comment: 'Column of a list: whether it is the own one, was sent or received',
  },
  alias: /*i18n*/ {
    id: 'list.column.alias',
    message: 'Alias',
    comment: 'Column of a list: the bird by whose name a person is called',
  },
} as const satisfies Record<string, Message>;

export const stateNames = {
  open: /*i18n*/ { id: 'list.state.open', message: 'Open', comment: 'State of a matter in a list' },
  closed: /*i18n*/ { id: 'list.state.closed', message: 'Closed', comment: 'State of a matter in a list' },
  unanswered: /*i18n*/ {
    id: 'list.state.unanswered',
    message: 'Not answered',
    comment: 'State of a matter in a list: the unit that has it has not acknowledged it',
  },
  acknowledged: /*i18n*/ {
    id: 'list.state.acknowledged',
    message: 'Acknowledged',
    comment: 'State of a matter in a list: a person has taken responsibility',
  },
  own: /*i18n*/ { id: 'list.came.own', message: 'Own', comment: 'In a list: the unit registered it itself' },
  sent: /*i18n*/ { id: 'list.came.sent', message: 'Sent', comment: 'In a list: the unit handed it over' },
  received: /*i18n*/ {
    id: 'list.came.received',
    message: 'Received',
    comment: 'In a list: it came from another agency',
  },
} as const satisfies Record<string, Message>;
