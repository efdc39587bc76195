import { columnNames, stateNames } from '../../platform/lists/list-columns.ts';
import { type ListKind, listKind } from '../../platform/lists/list-kind.ts';
import { sectorNames, sectorsOrUnknown } from '../knowledge/public.ts';
import { mayList } from './access.ts';
import { listNames } from './list-names.ts';
import { workplaceStatuses } from './schema.ts';
import { showRow } from './show.server.ts';
import { listPage } from './store.ts';

type WorkplaceLine = Awaited<ReturnType<typeof listPage>>[number];

/** The records of firms that the unit has, as a table. */
export const workplaceList: ListKind = listKind<WorkplaceLine>({
  verb: 'workplace.list',
  may: mayList,
  load: (tx, call, limit) => listPage(tx, call.readable, { county: null, sector: null, before: null, limit }),
  columns: [
    { id: 'reference', label: columnNames.reference, kind: 'reference', of: ({ state }) => state.reference },
    { id: 'firm', label: columnNames.firm, kind: 'text', of: ({ state }) => state.firm.name },
    { id: 'number', label: listNames.number, kind: 'text', of: ({ state }) => state.firm.organisationNumber },
    { id: 'vat', label: listNames.vat, kind: 'text', of: ({ state }) => state.firm.vatNumber },
    { id: 'country', label: listNames.country, kind: 'text', of: ({ state }) => state.firm.country },
    {
      id: 'sector',
      label: columnNames.sector,
      kind: 'choice',
      choices: sectorsOrUnknown.map((code) => [code, sectorNames[code]]),
      of: ({ state }) => state.firm.sector,
    },
    { id: 'place', label: columnNames.place, kind: 'text', of: (line) => showRow(line).municipality },
    { id: 'county', label: listNames.county, kind: 'text', of: (line) => showRow(line).county },
    {
      id: 'state',
      label: columnNames.state,
      kind: 'choice',
      choices: workplaceStatuses.map((code) => [code, { ...stateNames, ...listNames }[code]]),
      of: ({ state }) => state.status,
    },
    { id: 'matters', label: listNames.matters, kind: 'number', of: (line) => showRow(line).matters },
    { id: 'registered', label: columnNames.registered, kind: 'day', of: ({ state }) => state.registeredAt },
  ],
});
