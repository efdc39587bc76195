import { columnNames, stateNames } from '../../platform/lists/list-columns.ts';
import { type ListKind, listKind } from '../../platform/lists/list-kind.ts';
import { trackNames } from '../access/public.ts';
import { sectorNames, sectorsOrUnknown } from '../knowledge/public.ts';
import { mayListCases } from './access.ts';
import { listNames } from './list-names.ts';
import { caseStatuses } from './schema.ts';
import { type CaseLine, listCases } from './store.ts';

/** The cases that a person opens, as a table: open and closed ones. */
export const caseList: ListKind = listKind<CaseLine>({
  verb: 'case.list',
  may: mayListCases,
  load: async (tx, call, limit) => {
    const all = [];
    for (const status of caseStatuses)
      all.push(...(await listCases(tx, call.readable, { status, before: null, limit })));
    return all.sort((a, b) => b.opened_at.getTime() - a.opened_at.getTime()).slice(0, limit);
  },
  columns: [
    { id: 'reference', label: columnNames.reference, kind: 'reference', of: (line) => line.reference },
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
      id: 'kind',
      label: listNames.kind,
      kind: 'choice',
      choices: Object.entries(trackNames),
      of: (line) => line.track,
    },
    {
      id: 'state',
      label: columnNames.state,
      kind: 'choice',
      choices: caseStatuses.map((code) => [code, stateNames[code]]),
      of: (line) => line.status,
    },
    { id: 'responsible', label: columnNames.responsible, kind: 'person', of: (line) => line.owner },
    { id: 'opened', label: columnNames.opened, kind: 'day', of: (line) => line.opened_at },
    { id: 'closed', label: columnNames.closed, kind: 'day', of: (line) => line.closed_at },
  ],
});
