import { columnNames, stateNames } from '../../platform/lists/list-columns.ts';
import { type ListKind, listKind } from '../../platform/lists/list-kind.ts';
import { sectorNames, sectorsOrUnknown } from '../knowledge/public.ts';
import { mayList } from './access.ts';
import { signalOrigins, signalStatuses } from './schema.ts';
import { listSignals, type SignalLine } from './store.ts';

/** The signals that a person may see, as a table. */
export const signalList: ListKind = listKind<SignalLine>({
  verb: 'signal.list',
  may: mayList,
  load: (tx, call, limit) => listSignals(tx, call.readable, { status: null, origin: null, before: null, limit }),
  columns: [
    { id: 'reference', label: columnNames.reference, kind: 'reference', of: ({ reference }) => reference },
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
      choices: signalOrigins.map((code) => [code, stateNames[code]]),
      of: (line) => line.origin,
    },
    {
      id: 'state',
      label: columnNames.state,
      kind: 'choice',
      choices: signalStatuses.map((code) => [code, stateNames[code]]),
      of: (line) => line.status,
    },
    { id: 'responsible', label: columnNames.responsible, kind: 'person', of: (line) => line.owner },
    { id: 'registered', label: columnNames.registered, kind: 'day', of: (line) => line.registered_at },
    { id: 'due', label: columnNames.answerDue, kind: 'day', of: (line) => line.answer_due },
  ],
});
