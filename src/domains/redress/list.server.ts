import { columnNames } from '../../platform/http/list-columns.ts';
import { type ListKind, listKind } from '../../platform/http/list-kind.ts';
import { sectorNames, sectorsOrUnknown } from '../knowledge/public.ts';
import { mayListClaims } from './access.ts';
import { listNames } from './list-names.ts';
import { type ClaimLineOfList, listClaims } from './store.ts';

/** The wage claims that a person opens, as a table. Sums are in whole kronor. */
export const claimList: ListKind = listKind<ClaimLineOfList>({
  verb: 'claim.list',
  may: mayListClaims,
  load: (tx, call, limit) => listClaims(tx, call.readable, { caseId: null, before: null, limit }),
  columns: [
    { id: 'reference', label: columnNames.reference, kind: 'reference', of: ({ reference }) => reference },
    {
      id: 'sector',
      label: columnNames.sector,
      kind: 'choice',
      choices: sectorsOrUnknown.map((code) => [code, sectorNames[code]]),
      of: (line) => line.sector,
    },
    { id: 'people', label: listNames.people, kind: 'number', of: (line) => line.people },
    { id: 'documented', label: listNames.documented, kind: 'number', of: (line) => line.documented },
    { id: 'probable', label: listNames.probable, kind: 'number', of: (line) => line.probable },
    { id: 'claimed', label: listNames.claimed, kind: 'number', of: (line) => line.claimed },
    { id: 'received', label: listNames.received, kind: 'number', of: (line) => line.received },
    { id: 'opened', label: columnNames.opened, kind: 'day', of: (line) => line.opened_at },
  ],
});
