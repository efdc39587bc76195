import { columnNames, stateNames } from '../../../platform/lists/list-columns.ts';
import { type ListKind, listKind } from '../../../platform/lists/list-kind.ts';
import { sectorNames, sectorsOrUnknown } from '../../knowledge/public.ts';
import { mayList } from '../access.ts';
import { origins } from '../schema.ts';
import { statuses } from '../statuses.ts';
import { listSuspicions, type SuspicionLine } from '../store.ts';
import { listNames } from './list-names.ts';

/** The suspicions that were handed over to this unit and by it, as a table. */
export const suspicionList: ListKind = listKind<SuspicionLine>({
  verb: 'suspicion.list',
  may: mayList,
  load: (tx, call, limit) => listSuspicions(tx, call.readable, { status: null, before: null, limit }),
  columns: [
    { id: 'reference', label: columnNames.reference, kind: 'reference', of: ({ reference }) => reference },
    { id: 'person', label: listNames.person, kind: 'text', of: (line) => line.called },
    { id: 'firm', label: columnNames.firm, kind: 'text', of: (line) => line.workplace_name },
    { id: 'place', label: columnNames.place, kind: 'text', of: (line) => line.municipality },
    {
      id: 'sector',
      label: columnNames.sector,
      kind: 'choice',
      choices: sectorsOrUnknown.map((code) => [code, sectorNames[code]]),
      of: (line) => line.sector,
    },
    {
      id: 'came',
      label: columnNames.came,
      kind: 'choice',
      choices: origins.map((code) => [code, stateNames[code]]),
      of: (line) => line.origin,
    },
    {
      id: 'state',
      label: columnNames.state,
      kind: 'choice',
      choices: statuses.map((code) => [code, { ...stateNames, ...listNames }[code]]),
      of: (line) => line.status,
    },
    { id: 'responsible', label: columnNames.responsible, kind: 'person', of: (line) => line.owner },
    { id: 'began', label: listNames.began, kind: 'day', of: (line) => line.begun_at },
    { id: 'due', label: columnNames.answerDue, kind: 'day', of: (line) => line.answer_due },
  ],
});
