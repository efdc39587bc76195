import type { Message } from '../../../kernel/message.ts';
import { columnNames } from '../../../platform/lists/list-columns.ts';
import { type ListKind, listKind } from '../../../platform/lists/list-kind.ts';
import { investigates, mayList } from '../access.ts';
import { fileStatuses } from '../codes.ts';
import { type FileLine, listFiles } from '../store.ts';

/** What a table of criminal files calls its columns and states. */
const listNames = {
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

/** The criminal files, as a table: for those who investigate. */
export const fileList: ListKind = listKind<FileLine>({
  verb: 'investigation.list',
  may: mayList,
  load: async (tx, call, limit) =>
    investigates(call.who) ? listFiles(tx, call.readable, { case: null, before: null, limit }) : [],
  columns: [
    { id: 'reference', label: columnNames.reference, kind: 'reference', of: ({ reference }) => reference },
    {
      id: 'state',
      label: columnNames.state,
      kind: 'choice',
      choices: fileStatuses.map((code) => [code, listNames[code]]),
      of: (line) => line.status,
    },
    { id: 'parties', label: listNames.parties, kind: 'number', of: (line) => line.parties },
    { id: 'items', label: listNames.items, kind: 'number', of: (line) => line.items },
    { id: 'reported', label: listNames.reportedOn, kind: 'day', of: (line) => line.reported_at },
    { id: 'due', label: listNames.decisionDue, kind: 'day', of: (line) => line.decision_due },
  ],
});
