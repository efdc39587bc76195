import { columnNames } from '../../platform/http/list-columns.ts';
import { type ListKind, listKind } from '../../platform/http/list-kind.ts';
import { investigates, mayList } from './access.ts';
import { fileStatuses } from './codes.ts';
import { listNames } from './list-names.ts';
import { type FileLine, listFiles } from './store.ts';

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
