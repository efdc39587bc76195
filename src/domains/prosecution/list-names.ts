import type { Message } from '../../kernel/message.ts';

/** What a table of criminal files calls its columns and states. */
export const listNames = {
  reported: /*i18n*/ {
    id: 'prosecution.list.reported',
    message: 'Reported',
    comment: 'State of a criminal file in a list',
  },
  open: /*i18n*/ {
    id: 'prosecution.list.open',
    message: 'Investigation open',
    comment: 'State of a criminal file in a list',
  },
  served: /*i18n*/ {
    id: 'prosecution.list.served',
    message: 'Served',
    comment: 'State of a criminal file in a list: the suspects have been told',
  },
  decided: /*i18n*/ {
    id: 'prosecution.list.decided',
    message: 'Decided',
    comment: 'State of a criminal file in a list',
  },
  judged: /*i18n*/ { id: 'prosecution.list.judged', message: 'Judged', comment: 'State of a criminal file in a list' },
  parties: /*i18n*/ {
    id: 'prosecution.list.parties',
    message: 'Parties',
    comment: 'Column of a list: how many suspects, injured parties and witnesses',
  },
  items: /*i18n*/ { id: 'prosecution.list.items', message: 'Evidence', comment: 'Column of a list: how many pieces' },
  reportedOn: /*i18n*/ {
    id: 'prosecution.list.reported-on',
    message: 'Reported on',
    comment: 'Column of a list: on which day',
  },
  decisionDue: /*i18n*/ {
    id: 'prosecution.list.decision-due',
    message: 'Decision due',
    comment: 'Column of a list: by which day',
  },
} as const satisfies Record<string, Message>;
