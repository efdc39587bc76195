import { columnNames } from '../../platform/lists/list-columns.ts';
import { type ListKind, listKind } from '../../platform/lists/list-kind.ts';
import { mayList } from './access.ts';
import { listNames } from './list-names.ts';
import { presumptions, statuses } from './schema.ts';
import { listScreenings, type ScreeningLine } from './store.ts';

/** The screenings that a person opens, as a table. */
export const screeningList: ListKind = listKind<ScreeningLine>({
  verb: 'identification.list',
  may: mayList,
  load: (tx, call, limit) => listScreenings(tx, call.readable, { before: null, limit }),
  columns: [
    { id: 'reference', label: columnNames.reference, kind: 'reference', of: ({ reference }) => reference },
    { id: 'alias', label: columnNames.alias, kind: 'text', of: (line) => line.called },
    { id: 'firm', label: columnNames.firm, kind: 'text', of: (line) => line.workplace_name },
    {
      id: 'state',
      label: columnNames.state,
      kind: 'choice',
      choices: statuses.map((code) => [code, listNames[code]]),
      of: (line) => line.status,
    },
    {
      id: 'presumed',
      label: listNames.presumed,
      kind: 'choice',
      choices: presumptions.map((code) => [code, listNames[code]]),
      of: (line) => line.presumed,
    },
    { id: 'began', label: listNames.began, kind: 'day', of: (line) => line.begun_at },
  ],
});
